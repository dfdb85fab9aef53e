using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Events;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Tests.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Reminders;

/// <summary>The one message a day.</summary>
public sealed class DigestTests
{
    private const string Twelve = "СОШ № 12";
    private const string Seminar = "Семинар по трудностям обучения";
    private const string Digest = "Напоминаю:";

    private static readonly TownOptions Evening = new() { JobsRun = true, Now = new DateTimeOffset(2026, 9, 7, 18, 0, 0, TimeSpan.Zero) };

    [Theory, OnBothDatabases]
    public async Task Everything_that_is_due_is_one_message(StorageProvider provider)
    {
        await using var town = await Town.Open(Evening with { Provider = provider });
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Invited(Core.Schools.Role.Director, "ООШ № 14", "Елена Крылатова");
        await town.Campaign(Twelve);
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 15), Seminar, Twelve), PlannedRow.Until(new DateOnly(2026, 9, 4), "Опрос родителей", Twelve));
        await director.Follows(new SignUp(await town.Event(coordinator, begin: EventTown.Begin.AddDays(-3))));
        await town.HandsIn(director, (await town.TaskOf("Опрос родителей", Twelve)).Id);
        await town.Returns(coordinator, (await town.Task((await town.TaskOf("Опрос родителей", Twelve)).Id)).SubmissionId!.Value, "Приложите итоги", new DateOnly(2026, 9, 7));

        await town.ClockMoves(new(2026, 9, 8), 9);
        await town.ClockMoves(new(2026, 9, 8), 9, 30);
        await director.Receives(Digest, "Анкеты", "Просрочено", "Мероприятия");
        await coordinator.Receives("Просрочено 1", "Мероприятия");
        await town.ClockMoves(new(2026, 9, 8), 15);
        Assert.Equal((1, 1), (await director.Count(Digest), await coordinator.Count(Digest)));

        await town.ClockMoves(new(2026, 9, 14), 9, 30);
        await coordinator.Receives("Ещё не вошли по приглашению · 1 человек", "Елена Крылатова, директор, ООШ № 14");
        if (provider == StorageProvider.Sqlite)
            town.Storyboard.Holds("everything.approved.txt");
    }

    [Fact]
    public async Task A_step_two_weeks_before_a_day_off_comes_on_the_working_day_before()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 26), Seminar, Twelve));

        await town.ClockMoves(new(2026, 9, 10), 9);
        Assert.Equal(0, await director.Count(Digest));
        await town.ClockMoves(new(2026, 9, 11), 9);
        await director.Receives(Digest, Seminar);
    }

    [Fact]
    public async Task An_hour_moved_to_an_earlier_one_that_is_past_leaves_nobody_without_the_digest()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 8), Seminar, Twelve));

        await town.ClockMoves(new(2026, 9, 9), 9, 15);
        await director.Receives(Digest, Seminar);
        await town.InTurn(session => new ReminderPolicyStore(session).Change(
            town.Municipality, policy => policy.WithCoordinatorDigestAt(new TimeOnly(9, 0)), coordinator.PersonId));
        await town.ClockMoves(new(2026, 9, 9), 9, 20);
        await coordinator.Receives(Digest, "Просрочено");
        Assert.Equal((1, 1), (await director.Count(Digest), await coordinator.Count(Digest)));
    }

    [Fact]
    public async Task People_hear_at_the_hour_and_on_the_days_they_chose_and_of_what_they_want()
    {
        await using var town = await Town.Open(Evening);
        var early = await town.Director(Twelve, "Павел Рябинин");
        var silent = await town.Director("ООШ № 14", "Елена Крылатова");
        await Chooses(town, early, new ReminderPreferences { DigestAt = new TimeOnly(7, 0), Days = ReminderDays.Every });
        await Chooses(town, silent, new ReminderPreferences { MutedThrough = new DateOnly(2026, 9, 13) });
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 11), Seminar, Twelve, "ООШ № 14"));

        await town.ClockMoves(new(2026, 9, 8), 6, 59);
        Assert.Equal(0, await early.Count(Digest));
        await town.ClockMoves(new(2026, 9, 8), 7);
        Assert.Equal(1, await early.Count(Digest));
        foreach (var day in new[] { 8, 9, 10, 11 })
            await town.ClockMoves(new(2026, 9, day), 12);
        Assert.Equal(0, await silent.Count(Digest));
        // Missed: nobody's silence hides what is late.
        await town.ClockMoves(new(2026, 9, 14), 9);
        Assert.Equal(1, await silent.Count(Digest));
        await silent.Receives("просрочено на 3 дня");
    }

    [Fact]
    public async Task However_the_clock_jumps_nobody_is_told_twice_of_a_day()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 9), Seminar, Twelve));

        await town.ClockMoves(new(2026, 9, 9), 9);
        await town.ClockMoves(new(2026, 9, 9), 8, 30);
        await town.ClockMoves(new(2026, 9, 9), 10);
        await town.ClockMoves(new(2026, 9, 8), 19);
        await town.ClockMoves(new(2026, 9, 9), 9, 5);
        Assert.Equal(2, await director.Count(Digest));
        await town.ClockMoves(new(2026, 9, 10), 20, 30);
        await town.ClockMoves(new(2026, 9, 10), 9);
        Assert.Equal(2, await director.Count(Digest));
        await town.ClockMoves(new(2026, 9, 11), 9);
        Assert.Equal(3, await director.Count(Digest));
    }

    [Fact]
    public async Task A_clock_that_was_months_ahead_for_a_moment_makes_nobody_be_told_of_a_day_again()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 9), Seminar, Twelve));
        await town.InTurn(async session =>
        {
            foreach (var ago in Enumerable.Range(0, 60))
                await new SeenDayStore(session).Note(new DateOnly(2026, 9, 9).AddDays(-ago));
        });
        await town.ClockMoves(new(2026, 9, 9), 9);
        await town.ClockMoves(new(2026, 11, 11), 3);
        await Prune(town);
        Assert.Equal(1, await director.Count(Digest));

        await town.ClockMoves(new(2026, 9, 9), 9, 5);
        await Prune(town);
        await town.ClockMoves(new(2026, 9, 9), 9, 10);
        Assert.Equal(1, await director.Count(Digest));
    }

    [Fact]
    public async Task Whoever_could_not_be_reached_hears_when_a_message_reaches_them_again()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 9), Seminar, Twelve));
        var chat = await town.Look(async session => (await new ChatStore(session).Reachable(director.PersonId))[0].Id);
        await town.InTurn(session => new ChatStore(session).MarkUnreachable(chat));
        await town.ClockMoves(new(2026, 9, 9), 9);
        Assert.Equal(0, await director.Count(Digest));

        await town.InTurn(session => new ChatStore(session).MarkReachable(chat));
        await town.ClockMoves(new(2026, 9, 10), 9);
        await director.Receives("просрочено на 1 день");
    }

    [Fact]
    public async Task A_municipality_of_many_is_gone_through_to_the_last()
    {
        await using var town = await Town.Open(Evening);
        var first = await town.Director(Twelve, "Павел Рябинин");
        // More people than one transaction serves, whom no message leaves the outbox for.
        await town.InTurn(async session =>
        {
            for (var i = 0; i < 450; i++)
                await Neighbour(session, town.Municipality, i);
        });
        var last = await town.Director(Twelve, "Елена Крылатова");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 8), Seminar, Twelve));
        await town.ClockMoves(new(2026, 9, 8), 9);

        await first.Receives(Digest, Seminar);
        await last.Receives(Digest, Seminar);
    }

    private static Task Prune(Town town) => town.InTurn(async session =>
    {
        await using var scope = town.BotServices.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        await scope.ServiceProvider.GetRequiredService<PruneOldRows>().CatchUp();
    });

    private static async Task Neighbour(Session session, long municipality, int number)
    {
        var person = await new Storage.Schools.PersonStore(session).Add($"Сосед {number}", null);
        var memberships = new Storage.Schools.MembershipStore(session);
        var membership = await memberships.Add(person, "controller", municipality, null);
        await memberships.Enter(membership);
        var chats = new ChatStore(session);
        await chats.SetPerson((await chats.FindOrCreate("telegram", $"77{number}")).Id, person, membership);
        await new ReminderPreferenceStore(session).Set(person, new ReminderPreferences { DigestAt = new TimeOnly(9, 0) });
    }

    private static Task Chooses(Town town, Actor who, ReminderPreferences wishes) =>
        town.InTurn(session => new ReminderPreferenceStore(session).Set(who.PersonId, wishes));
}
