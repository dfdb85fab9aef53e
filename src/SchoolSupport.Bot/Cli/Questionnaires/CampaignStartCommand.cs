using System.CommandLine;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>Gives a questionnaire to the schools of a municipality.</summary>
internal sealed class CampaignStartCommand : Command
{
    private readonly Func<CancellationToken, Task<Database>> open;

    private readonly Option<string> questionnaire = new("--questionnaire")
    {
        Description = "имя анкеты (context — «Контекстные характеристики школы») или файл XLSX с листами survey, choices, settings",
    };

    private readonly Option<string> due = new("--due") { Description = "срок, последний день вовремя: 2026-09-15 или 15.09.2026" };
    private readonly Option<string?> opens = new("--opens") { Description = "день открытия; без него — сегодня" };
    private readonly Option<string?> municipality = new("--municipality") { Description = "муниципалитет; можно не писать, если он один" };
    private readonly Option<string[]> schools = new("--school") { Description = "школа; можно несколько раз; без неё — все школы" };
    private readonly Option<string?> title = new("--title") { Description = "название для директоров; без него — название анкеты" };
    private readonly Option<bool> json = new("--json") { Description = "ответ в JSON" };

    public CampaignStartCommand(Func<CancellationToken, Task<Database>> open)
        : base("start", "дать анкету школам")
    {
        this.open = open;
        this.Needs(questionnaire, due);
        foreach (var option in new Option[] { opens, municipality, schools, title, json })
            Add(option);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var asked = new CampaignRequest
        {
            Questionnaire = parsed.GetRequiredValue(questionnaire),
            Due = parsed.GetRequiredValue(due),
            Opens = parsed.GetValue(opens),
            Municipality = parsed.GetValue(municipality),
            Schools = parsed.GetValue(schools) ?? [],
            Title = parsed.GetValue(title),
        };
        try
        {
            await using var database = await open(stop);
            await using var session = await database.Begin(stop);
            var started = await new CampaignScript(session, database.Clock).Start(asked);
            await session.Commit();
            Print(started, parsed);
            return 0;
        }
        catch (Exception wrong) when (wrong is CommandLineException or UnreadableDocumentException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private void Print(StartedCampaign started, ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(json))
        {
            output.WriteLine(ReadableJson.Write(started));
            return;
        }

        // The id alone, so that a script can take it; the sentence is for people.
        output.WriteLine(started.Id);
        parsed.InvocationConfiguration.Error.WriteLine(
            $"Анкета «{started.Title}»: {Counted.Schools(started.Schools.Count)}, с {RussianDate.DayMonthYear(started.Opens)} до {RussianDate.DayMonthYear(started.Due)}");
    }
}
