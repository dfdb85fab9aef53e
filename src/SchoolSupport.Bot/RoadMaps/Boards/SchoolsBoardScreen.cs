using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Weekly;
using SchoolSupport.Bot.RoadMaps.Exports;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>How the municipality stands, and every school with a bar of its own.</summary>
internal sealed class SchoolsBoardScreen(BoardStore boards, ReviewQueueStore queue, RoadMapStore plans) : Screen<SchoolsBoard, OwnMunicipality>
{
    private const int PerPage = 8;
    private const int LongestName = 26;

    protected override Task<OwnMunicipality?> Admit(SchoolsBoard route, Turn turn) =>
        Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, SchoolsBoard route, Turn turn)
    {
        var all = await boards.Municipality(subject.Id, turn.Today);
        if (all.Total == 0)
            return new Page($"<b>Школы</b>\nЗадач пока нет: они появятся, когда вы сохраните план.").Row(Button.To("Меню", new Home()));

        var waiting = await queue.Count(subject.Id);
        var part = Parts.Of(Ordered(await boards.Schools(subject.Id, turn.Today), route.Order), route.Page, PerPage);
        return new Page(Html.Lines(
            [
                $"<b>Школы</b> · {turn.Member.Acting.MunicipalityName}",
                TallyLine.Full(all),
                .. part.Numbered().Select(school => (Html)$"\n<b>{school.Number}. {school.Item.SchoolName}</b>\n{TallyLine.Short(school.Item)}"),
            ]))
            .Grid(2, part.Numbered().Select(school => Button.To(
                $"{school.Number}. {CodePoints.Shorten(school.Item.SchoolName, LongestName)}", new SchoolBoard(school.Item.SchoolId))))
            .Row(part.Turns(page => route with { Page = page }))
            .Row(
                all.Overdue > 0 ? Button.To($"⚠ Просрочено · {all.Overdue}", new OverdueBoard()) : null,
                waiting > 0 ? Button.To($"На проверке · {waiting}", new ReviewFirst()) : null)
            .Row(Button.To("Сводка за неделю", new WeekSummary()))
            .Row(await Exports(subject.Id, all))
            .Row(
                route.Order == BoardOrder.Behind ? Button.To("По названию", new SchoolsBoard(BoardOrder.ByName)) : Button.To("Сначала отстающие", new SchoolsBoard()),
                Button.To("Меню", new Home()));
    }

    // Of several plans each has its own on its own page.
    private async Task<IEnumerable<Button>> Exports(long municipality, TaskTally tally) => await plans.Active(municipality) is [var only]
        ? [
            Button.To("Выгрузить в Excel", new ExportPlan(only.Id)),
            .. tally.Accepted + tally.Submitted > 0 ? [Button.To("Подтверждения архивом", new ExportEvidence(only.Id, 0))] : Array.Empty<Button>(),
        ]
        : [];

    private static IReadOnlyList<SchoolTally> Ordered(IReadOnlyList<SchoolTally> schools, BoardOrder order) => order == BoardOrder.ByName
        ? schools
        : [.. schools.OrderByDescending(school => school.Overdue).ThenBy(school => (double)school.Accepted / Math.Max(1, school.Total))];
}
