using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Cli;

/// <summary>Looks up what a request names and starts the campaign.</summary>
internal sealed class CampaignScript(Session session, TimeProvider clock)
{
    private const string StandardName = "context";

    /// <exception cref="CommandLineException">Something named is not there, or the dates do not fit.</exception>
    /// <exception cref="UnreadableDocumentException">The file is no workbook.</exception>
    public async Task<StartedCampaign> Start(CampaignRequest asked)
    {
        var municipality = await Municipality(asked.Municipality);
        var today = new TimeZoneName(municipality.TimeZone).DateAt(clock.GetUtcNow());
        var opens = asked.Opens is null ? today : Date(asked.Opens, today);
        var due = Date(asked.Due, today);
        if (due < opens || due < today)
            throw new CommandLineException($"Срок ({RussianDate.Digits(due)}) раньше, чем анкета откроется ({RussianDate.Digits(opens)}).");

        var schools = await Schools(municipality, asked.Schools);
        var (questionnaire, formTitle) = await Questionnaire(asked.Questionnaire, municipality.Id);
        var title = asked.Title is { Length: > 0 } given ? given : formTitle;
        var campaigns = new CampaignStore(session);
        var id = await campaigns.Add(new NewCampaign(municipality.Id, questionnaire, title, opens, due, CreatedBy: null)
        {
            Schools = [.. schools.Select(school => school.Id)],
        });
        if (opens <= today)
            await CampaignOpening.In(session, clock).OpenAndTell(id);
        return new StartedCampaign(id, title, municipality.Name, opens, due, opens <= today, [.. schools.Select(school => school.Name)]);
    }

    private async Task<MunicipalityRow> Municipality(string? name) => name is null
        ? await Places.OnlyMunicipality(session)
        : await new MunicipalityStore(session).FindByName(name) ?? throw new CommandLineException($"Муниципалитета «{name}» нет.");

    private async Task<IReadOnlyList<SchoolRow>> Schools(MunicipalityRow municipality, IReadOnlyList<string> names)
    {
        var store = new SchoolStore(session);
        if (names.Count == 0)
        {
            var all = await store.OfMunicipality(municipality.Id);
            return all.Count > 0 ? all : throw new CommandLineException($"В муниципалитете «{municipality.Name}» ещё нет школ.");
        }

        var found = new List<SchoolRow>();
        foreach (var text in names)
        {
            if (!SchoolName.TryParse(text, out var name, out var problem))
                throw new CommandLineException(problem);
            found.Add(await store.FindByName(municipality.Id, name) ?? throw new CommandLineException($"Школы «{text}» в муниципалитете «{municipality.Name}» нет."));
        }

        return [.. found.DistinctBy(school => school.Id)];
    }

    private async Task<(long Id, string Title)> Questionnaire(string asked, long municipality)
    {
        if (asked.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return await ReadWorkbook(asked, municipality);

        var standard = await StandardQuestionnaire.Seed(session);
        var known = await new QuestionnaireStore(session).OfMunicipality(municipality);
        var found = known.FirstOrDefault(form => asked == StandardName ? form.Id == standard : form.FormId == asked)
            ?? throw new CommandLineException($"Анкеты «{asked}» нет. Есть: {string.Join(", ", known.Select(form => form.FormId).Distinct())}; или укажите файл XLSX.");
        return (found.Id, found.Title);
    }

    private async Task<(long Id, string Title)> ReadWorkbook(string path, long municipality)
    {
        if (!File.Exists(path))
            throw new CommandLineException($"Файла {path} нет.");

        await using var file = File.OpenRead(path);
        var sheets = WorkbookReader.Read(file);
        switch (XlsForm.Read(sheets))
        {
            case FormReading.Faulty faulty:
                throw new CommandLineException(string.Join(Environment.NewLine, faulty.Errors));
            case FormReading.Ready { Questionnaire: var form }:
                return (await new QuestionnaireStore(session).Add(QuestionnaireDefinition.ToStore(form, sheets, municipality, createdBy: null)), form.Title);
            default:
                throw new InvalidOperationException("A form is either ready or faulty.");
        }
    }

    private static DateOnly Date(string text, DateOnly today) =>
        TypedDate.Read(text, today) ?? throw new CommandLineException($"«{text}» не похоже на дату. Пример: 2026-09-15 или 15.09.2026.");
}
