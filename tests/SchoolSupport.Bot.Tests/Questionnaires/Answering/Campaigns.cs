using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Tables;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

/// <summary>Campaigns of a town, and what coordinators do to responses, without the coordinator's pages.</summary>
internal static class Campaigns
{
    public static readonly DateOnly Due = new(2026, 9, 15);

    /// <summary>The standard questionnaire, asked of the schools until the fifteenth.</summary>
    public static Task<long> Campaign(this Town town, params string[] schools) =>
        town.Campaign(StandardQuestionnaire.Seed, "Контекстные характеристики школы", Due, schools);

    /// <summary>A form of the town's own, written in a test: cells are separated by «|», the first line names the columns.</summary>
    public static Task<long> CampaignOf(this Town town, string survey, params string[] schools) =>
        town.Campaign(session => Store(session, survey, town.Municipality), "Пробная анкета", Due, schools);

    public static async Task<long> Campaign(this Town town, Func<Session, Task<long>> form, string title, DateOnly due, string[] schools, bool opened = true)
    {
        var ids = new List<long>();
        foreach (var school in schools)
            ids.Add(await town.School(school));
        return await town.InTurn(async session =>
        {
            var campaigns = new CampaignStore(session);
            var campaign = await campaigns.Add(
                new NewCampaign(town.Municipality, await form(session), title, due.AddDays(-14), due, CreatedBy: null) { Schools = ids });
            if (opened)
            {
                await campaigns.MarkOpened(campaign);
                await new NoticeStore(session).TryAdd($"{CampaignOpening.KeyPrefix}{campaign}", "known");
            }
            return campaign;
        });
    }

    /// <summary>What the school said a year ago, submitted.</summary>
    public static async Task LastYear(this Town town, Actor director, string school, params (string Question, string? Value)[] answers)
    {
        var campaign = await town.Campaign(StandardQuestionnaire.Seed, "Прошлый год", Due.AddYears(-1), [school]);
        var at = await town.School(school);
        await town.InTurn(async session =>
        {
            var responses = new ResponseStore(session);
            var response = await responses.FindOrStart(campaign, at, director.PersonId);
            foreach (var (question, value) in answers)
                await new AnswerStore(session).Save(response.Id, question, value, director.PersonId);
            await responses.Submit(response.Id, director.PersonId, late: false);
            await new CampaignStore(session).Close(campaign);
        });
    }

    public static async Task<ResponseRow> Response(this Town town, long campaign, string school)
    {
        var at = await town.School(school);
        return (await town.Look(session => new ResponseStore(session).Find(campaign, at)))!;
    }

    /// <summary>«pupils=512», in the order of their questions' names.</summary>
    public static async Task<string> Written(this Town town, long campaign, string school)
    {
        var response = await town.Response(campaign, school);
        var answers = await town.Look(session => new AnswerStore(session).Of(response.Id));
        return string.Join(" ", answers.OrderBy(answer => answer.Question, StringComparer.Ordinal).Select(answer => $"{answer.Question}={answer.Value}"));
    }

    /// <summary>From the menu to the number of pupils, the school having senior grades.</summary>
    public static async Task BeginsToAnswer(this Actor director)
    {
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        await director.Presses("Да");
    }

    /// <summary>Answers to all questions of the standard form but the last, the school having senior grades and two shifts.</summary>
    public static async Task AnswersAlmostAll(this Actor director)
    {
        await director.BeginsToAnswer();
        foreach (var answer in new[] { "512", "34", "9", "1", "120", "7", "3", "240", "180", "В две смены", "96", "60", "51", "40" })
            await director.Says(answer);
    }

    /// <summary>From the menu to the summary.</summary>
    public static async Task AnswersAll(this Actor director)
    {
        await director.AnswersAlmostAll();
        await director.Says("100");
    }

    /// <summary>From the menu to the sent page.</summary>
    public static async Task Submits(this Actor director)
    {
        await director.AnswersAll();
        await director.Presses("Отправить координатору");
    }

    private static Task<long> Store(Session session, string survey, long municipality)
    {
        IReadOnlyList<SheetTable> sheets =
        [
            Sheet("survey", survey),
            Sheet("choices", "list_name|name|label\nyes_no|yes|Да\nyes_no|no|Нет"),
            Sheet("settings", "form_title|form_id|version\nПробная анкета|trial|1"),
        ];
        return XlsForm.Read(sheets) is FormReading.Ready ready
            ? new QuestionnaireStore(session).Add(QuestionnaireDefinition.ToStore(ready.Questionnaire, sheets, municipality, createdBy: null))
            : throw new ArgumentException("The form has errors.", nameof(survey));
    }

    private static SheetTable Sheet(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new SheetTable(name, [.. lines.Select((line, at) => new SheetRow(at + 1, line.Split('|')))]);
    }
}
