using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>«Выгрузить в Excel»: queues the work; the document comes as a message of its own.</summary>
internal sealed class ExportCampaignCommand(CampaignStore campaigns, WorkQueue work) : Command<ExportCampaign, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(ExportCampaign route, Turn turn) => campaigns.ToSee(route.Campaign, turn);

    protected override async Task<Outcome> Run(CampaignRow subject, ExportCampaign route, Turn turn)
    {
        await work.AddUnlessOpen(CampaignExport.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю таблицу, пришлю сюда.");
    }
}

/// <summary>Makes the workbook of a campaign.</summary>
internal sealed class CampaignExport(Database database, QuestionnaireCache cache, FileFolder files, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "campaign export";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var id = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        var table = await Table(id, cancellation);
        var saved = await files.Save(CampaignWorkbook.Write(table), cancellation);
        return (scope, turn) => Show(scope, id, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Таблицу сделать", "администратору", errorId);

    // Somebody else may be coordinator by now.
    private static async Task<Page> Show(IServiceProvider scope, long id, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<CampaignStore>().ToSee(id, turn) is not { } campaign)
            return new Page($"Эта анкета больше не ваша, поэтому таблицы не будет.").Row(Button.To("Меню", new Home()));

        var name = FileNames.Of($"{CodePoints.Shorten(campaign.Title, 60)} {turn.Today:yyyy-MM-dd}", "xlsx");
        return await new Page($"{campaign.Title}: ответы школ на {RussianDate.DayMonth(turn.Today)}.")
            .Row(Button.To("‹ К анкете", new CampaignPage(id)), Button.To("Меню", new Home()))
            .With(saved, name, WorkbookWriter.MediaType, scope, turn);
    }

    private async Task<CampaignTable> Table(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var campaigns = new CampaignStore(session);
        var campaign = await campaigns.Find(id) ?? throw new InvalidOperationException($"No campaign {id}.");
        var answers = new CampaignAnswers(new AnswerStore(session), new QuestionnaireStore(session), cache, clock);
        return TableOf(campaign, await answers.Form(campaign), await campaigns.Progress(id), await answers.Of(campaign));
    }

    private static CampaignTable TableOf(
        CampaignRow campaign, Questionnaire form, IReadOnlyList<SchoolProgress> schools, IReadOnlyDictionary<long, Interview> interviews)
    {
        FormItem[] items = [.. form.Questions, .. form.Indicators];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(campaign.TimeZone);
        return new CampaignTable(
            [.. items.Select(item => new CampaignColumn(item.Name, item.ShortLabel, item.Label.Source, item is Calculation))],
            [.. schools.Select(school =>
            {
                var interview = school.ResponseId is { } response ? interviews.GetValueOrDefault(response) : null;
                DateTime? submitted = school.SubmittedAt is { } at ? TimeZoneInfo.ConvertTime(at, zone).DateTime : null;
                return new CampaignSchool(school.SchoolName, State(school.State), submitted, !school.Late, [.. items.Select(item => Cell(interview, item))]);
            })]);
    }

    private static string State(ResponseState state) => state switch
    {
        ResponseState.NotStarted => "Не начата",
        ResponseState.Draft => "В работе",
        ResponseState.Submitted => "Отправлена",
        ResponseState.Returned => "Возвращена",
        ResponseState.Accepted => "Принята",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static SheetCell Cell(Interview? interview, FormItem item) =>
        interview is null || !interview.IsRelevant(item) ? SheetCell.Blank : interview.ValueOf(item) switch
        {
            null or SkippedValue => SheetCell.Blank,
            NumberValue number => SheetCell.Of(number.Value),
            { } other => SheetCell.Of(item.Show(other)),
        };
}
