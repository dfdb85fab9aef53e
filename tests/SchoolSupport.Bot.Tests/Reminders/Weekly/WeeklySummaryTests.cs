using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Reminders.Weekly;

/// <summary>What Mondays bring: how every school stands, and what the week has changed, in the department's group too.</summary>
public sealed class WeeklySummaryTests
{
    private const string Summary = "Сводка за неделю";
    private const string Three = "СОШ № 3";
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14 имени Ивана Петровича Кулибина";

    // Sunday evening.
    private static readonly TownOptions Evening = new() { JobsRun = true, Now = new DateTimeOffset(2026, 9, 6, 18, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task The_group_hears_on_mondays_how_every_school_stands_and_what_the_week_has_changed()
    {
        await using var town = await Town.Open(Evening);
        var (coordinator, group) = await District(town);

        await town.ClockMoves(new(2026, 9, 7), 8, 58);
        Assert.Empty(await Summaries(group));
        town.Storyboard.Scene("Первый понедельник");
        await town.ClockMoves(new(2026, 9, 7), 9);
        Assert.Single(await Summaries(group));
        await Done(town, coordinator, "Семинар", Twelve);
        town.Storyboard.Scene("Второй понедельник");
        await town.ClockMoves(new(2026, 9, 11), 9);
        await town.ClockMoves(new(2026, 9, 14), 9);
        Assert.Equal(2, (await Summaries(group)).Count);
        town.Storyboard.Scene("Вся сводка");
        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("Сводка за неделю");

        town.Storyboard.Holds("mondays.approved.txt");
    }

    [Theory, OnBothDatabases]
    public async Task Coordinators_and_controllers_have_it_in_mondays_message_and_newcomers_a_week_later(StorageProvider provider)
    {
        await using var town = await Town.Open(Evening with { Provider = provider });
        var (coordinator, _) = await District(town);
        var controller = await town.Member(Role.Controller, null, "Игорь Платонов");
        var director = await town.Director(Twelve);
        await town.ClockMoves(new(2026, 9, 7), 9, 30);
        await town.ClockMoves(new(2026, 9, 8), 9, 30);
        var late = await town.Member(Role.Controller, null, "Вера Ильина");
        await town.ClockMoves(new(2026, 9, 9), 9, 30);
        Assert.Equal((1, 1, 0, 0), (await coordinator.Count(Summary), await controller.Count(Summary), await late.Count(Summary), await director.Count(Summary)));

        await town.InTurn(session => new ReminderPreferenceStore(session).Set(
            coordinator.PersonId, ReminderPreferences.Default with { Refused = new TopicSet([ReminderTopic.Summary]) }));
        await town.ClockMoves(new(2026, 9, 14), 9, 30);

        Assert.Equal((1, 2, 1, 0), (await coordinator.Count(Summary), await controller.Count(Summary), await late.Count(Summary), await director.Count(Summary)));
        Assert.Equal(1, await coordinator.Count("Просрочено 4"));
    }

    [Theory, OnBothDatabases]
    public async Task A_monday_that_was_missed_is_made_good_once(StorageProvider provider)
    {
        await using var town = await Town.Open(Evening with { Provider = provider });
        var (_, group) = await District(town);
        await town.ClockMoves(new(2026, 9, 7), 9);

        await town.StopBot();
        town.GoTo(new(2026, 9, 16), 11);
        await town.StartBot();
        await town.Until(async () => (await Summaries(group)).Count == 2, "the summary to be posted");
        await town.RestartBot();
        await town.ClockMoves(new(2026, 9, 17), 15);

        Assert.Equal(2, (await Summaries(group)).Count);
        Assert.Equal([new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 14)], await Weeks(town));
    }

    [Fact]
    public async Task A_group_that_does_not_let_the_bot_in_any_more_is_given_up_and_coordinators_hear_of_it()
    {
        await using var town = await Town.Open(Evening);
        var (coordinator, group) = await District(town);
        await town.Door.Order("faults", new { kind = "403", method = "sendMessage", chatId = group.Id });
        await town.ClockMoves(new(2026, 9, 7), 9);
        Assert.Empty(await Summaries(group));
        // What became of a message is written down a moment after it was refused.
        await town.Until(async () => await Linked(town) is { UnreachableAt: not null }, "the group to be known as closed");

        await town.ClockMoves(new(2026, 9, 14), 9);

        Assert.Empty(await Summaries(group));
        Assert.Equal(1, await coordinator.Count("Меня нет в группе Отдел образования"));
        Assert.Null(await Linked(town));
    }

    [Fact]
    public async Task Where_the_summary_is_switched_off_the_week_is_kept_and_nothing_is_posted()
    {
        await using var town = await Town.Open(Evening);
        var (coordinator, group) = await District(town);
        await town.InTurn(session => new ReminderPolicyStore(session).Set(town.Municipality, ReminderPolicy.Default.WithMondaySummary(false), coordinator.PersonId));

        await town.ClockMoves(new(2026, 9, 7), 9);
        Assert.Equal([new DateOnly(2026, 9, 7)], await Weeks(town));
        Assert.Empty(await Summaries(group));
        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("Сводка за неделю");
        await coordinator.Presses("Группа отдела");
        coordinator.Sees("Сводка по понедельникам сейчас выключена");
    }

    private static Task<DepartmentGroupRow?> Linked(Town town) => town.Look(session => new DepartmentGroupStore(session).OfMunicipality(town.Municipality));

    private static async Task<(Actor Coordinator, GroupChat Group)> District(Town town)
    {
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 4), "Семинар", Three, Twelve, Fourteen),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Опрос родителей", Three, Twelve),
            PlannedRow.Until(new DateOnly(2026, 9, 30), "Социальный паспорт", Three, Twelve, Fourteen));
        await Done(town, coordinator, "Семинар", Fourteen);
        var group = await GroupChat.Make(town, "Отдел образования", coordinator);
        await group.Says(coordinator, "/link@SchoolSupportDemoBot");
        await coordinator.Presses("Да, присылать");
        return (coordinator, group);
    }

    private static async Task Done(Town town, Actor coordinator, string title, string school) =>
        await town.Accepts(coordinator, await town.HandsIn(coordinator, (await town.TaskOf(title, school)).Id));

    private static async Task<IReadOnlyList<string>> Summaries(GroupChat group) =>
        [.. (await group.Posts()).Where(post => post.StartsWith(Summary, StringComparison.Ordinal))];

    private static async Task<IReadOnlyList<DateOnly>> Weeks(Town town) => await town.Look(session => session.Query<DateOnly>(
        "select week_on from weekly_snapshot where municipality_id = @id order by week_on", new { id = town.Municipality }));
}
