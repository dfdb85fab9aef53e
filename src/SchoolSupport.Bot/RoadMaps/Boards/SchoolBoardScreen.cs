using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Exports;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>A school's card: how it stands, what is overdue, what waits for review, whom to call.</summary>
internal sealed class SchoolBoardScreen(
    BoardHolders holders, BoardStore boards, TaskListStore tasks, ReviewQueueStore queue, MembershipStore memberships) : Screen<SchoolBoard, BoardHolder>
{
    private const int MostOverdue = 5;

    protected override async Task<BoardHolder?> Admit(SchoolBoard route, Turn turn) =>
        await holders.ToSee(route.School, turn) is { Holder.SchoolId: not null } school ? school : null;

    protected override async Task<Page> Show(BoardHolder subject, SchoolBoard route, Turn turn)
    {
        var tally = await boards.School(subject.MunicipalityId, route.School, turn.Today);
        var overdue = await tasks.List(
            new TaskFilter(subject.MunicipalityId) { SchoolId = route.School, Kind = TaskListKind.Overdue }, turn.Today, 0, MostOverdue);
        var waiting = await queue.OfSchool(subject.MunicipalityId, route.School);
        var people = await memberships.PeopleOfSchool(route.School);
        var runs = AccessRules.MayCoordinate(turn.Member.Acting.Membership, subject.MunicipalityId);
        var page = new Page(Html.Lines(
        [
            $"<b>{subject.Name}</b>",
            tally.Total == 0 ? (Html)$"Задач у школы нет." : TallyLine.Full(tally),
            overdue.Tasks.Count > 0 ? (Html)$"\n<b>⚠ Просрочено</b>" : null,
            .. overdue.Tasks.Select(task => OverdueLine.Of(task, turn.Today)),
            overdue.HasMore ? (Html)$"и ещё {tally.Overdue - overdue.Tasks.Count}" : null,
            Html.Empty,
            .. DirectorLines.Of(people),
        ]));
        return WithWays(page, subject, tally, waiting, runs)
            .Row(runs ? DirectorLines.Invite(people, route.School) : null)
            .Row(Button.To("‹ Школы", new SchoolsBoard()), Button.To("Меню", new Home()));
    }

    private static Page WithWays(Page page, BoardHolder school, TaskTally tally, IReadOnlyList<ReviewItem> waiting, bool runs) => page
        .Row(
            waiting.Count > 0 ? Button.To($"На проверке · {waiting.Count}", ReviewQueue.RouteOf(waiting[0])) : null,
            tally.Overdue > 0 ? Button.To($"⚠ Просрочено · {tally.Overdue}", new OverdueOf(school.Id)) : null)
        .Row(
            runs && tally.Open > 0 ? Button.To("Напомнить", new NudgeHolder(school.Id)) : null,
            runs && tally.Overdue > 0 ? Button.To("Дать ещё время", new GiveTime(school.Id, 0)) : null)
        .Row(
            tally.Open > 0 ? Button.To($"Открытые · {tally.Open}", new HolderTasks(school.Id, TaskPart.Open)) : null,
            tally.Accepted > 0 ? Button.To($"Принятые · {tally.Accepted}", new HolderTasks(school.Id, TaskPart.Accepted)) : null)
        .Row(tally.Accepted + tally.Submitted > 0 ? Button.To("Подтверждения архивом", new ExportEvidence(0, school.Id)) : null);
}
