using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>Who has something overdue, whose oldest is oldest first.</summary>
internal sealed class OverdueBoardScreen(OverdueStore overdue) : Screen<OverdueBoard, OwnMunicipality>
{
    private const int PerPage = 8;

    protected override Task<OwnMunicipality?> Admit(OverdueBoard route, Turn turn) =>
        Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, OverdueBoard route, Turn turn)
    {
        var part = Parts.Of(await overdue.OverdueHolders(subject.Id, turn.Today), route.Page, PerPage);
        var runs = AccessRules.MayCoordinate(turn.Member.Acting.Membership, subject.Id);
        return new Page(part.Items.Count == 0 ? (Html)$"Просроченного нет ✓" : $"<b>Просрочено</b>: у кого, сколько и как давно")
            .Grid(1, part.Items.Select(holder => Button.To(Label(holder, turn.Today), new OverdueOf(holder.HolderId))))
            .Row(part.Turns(page => new OverdueBoard(page)))
            .Row(runs && part.Items.Count > 0 ? Button.To("Напомнить всем", new NudgeAll()) : null)
            .Row(Button.To("‹ Школы", new SchoolsBoard()), Button.To("Меню", new Home()));
    }

    private static string Label(OverdueCount holder, DateOnly today)
    {
        var count = $" · {Counted.Tasks(holder.Tasks)}, {OverdueLine.Late(holder.Oldest, today)}";
        return CodePoints.Shorten(holder.Name.Length == 0 ? BoardHolders.Department : holder.Name, Button.MaxText - count.Length) + count;
    }
}

/// <summary>What is overdue by one school or person: each task a button, and one tap to remind, to give time, to know whom to call.</summary>
internal sealed class OverdueOfScreen(BoardHolders holders, TaskListStore tasks, MembershipStore memberships) : Screen<OverdueOf, BoardHolder>
{
    private const int PerPage = 8;

    protected override Task<BoardHolder?> Admit(OverdueOf route, Turn turn) => holders.ToSee(route.Holder, turn);

    protected override async Task<Page> Show(BoardHolder subject, OverdueOf route, Turn turn)
    {
        var first = Math.Max(0, route.Page) * PerPage;
        var overdue = await tasks.List(subject.Overdue, turn.Today, first, PerPage);
        var coordinates = AccessRules.MayCoordinate(turn.Member.Acting.Membership, subject.MunicipalityId);
        var runs = coordinates && overdue.Tasks.Count > 0 && !subject.IsNobody;
        var people = subject.Holder.SchoolId is { } ofSchool ? await memberships.PeopleOfSchool(ofSchool) : [];
        return new Page(Html.Lines(
        [
            $"<b>{subject.Name}</b>",
            overdue.Tasks.Count == 0 ? (Html)$"Просроченного нет ✓" : $"⚠ Просрочено:",
            .. overdue.Tasks.Select((task, index) => (Html)$"{first + index + 1}. {TaskWords.Name(task)}: {OverdueLine.Late(task.LateAfter, turn.Today)}"),
            .. subject.Holder.SchoolId is null ? Array.Empty<Html>() : [Html.Empty, .. DirectorLines.Of(people)],
        ]))
            .Row(
                runs ? Button.To("Напомнить", new NudgeHolder(subject.Id)) : null,
                runs ? Button.To("Дать ещё время", new GiveTime(subject.Id, 0)) : null)
            .Grid(1, overdue.Tasks.Select((task, index) => Button.To($"{first + index + 1}. {task.Title}", new TaskCard(task.Id))))
            .Row(
                first > 0 ? Button.To("‹ Раньше", route with { Page = route.Page - 1 }) : null,
                overdue.HasMore ? Button.To("Дальше ›", route with { Page = route.Page + 1 }) : null)
            .Row(coordinates && subject.Holder.SchoolId is { } school ? DirectorLines.Invite(people, school) : null)
            .Row(Button.To("‹ Кто просрочил", new OverdueBoard()), Button.To("Меню", new Home()));
    }
}
