using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Storage;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.RoadMaps.Alerts;

/// <summary>What working mornings bring: digests of tasks at nine, what is overdue half an hour later.</summary>
public sealed class MorningTests
{
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14";
    private const string Seminar = "Семинар по трудностям обучения";
    private const string Survey = "Опрос родителей";
    private const string Passport = "Социальный паспорт";
    private const string Digest = "Напоминаю";
    private const string Overdue = "Просрочено";

    // The evening before the first morning: what stands already has nothing to catch up.
    private static readonly TownOptions Evening = new() { JobsRun = true, Now = new DateTimeOffset(2026, 9, 7, 18, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task Directors_hear_at_nine_what_is_due_and_coordinators_at_half_past_what_is_overdue()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        var other = await town.Director(Fourteen, "Елена Крылатова");
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 7), Seminar, Twelve, Fourteen),
            PlannedRow.Until(new DateOnly(2026, 9, 11), Survey, Twelve),
            PlannedRow.Until(new DateOnly(2026, 9, 8), Passport, Twelve));
        await town.HandsIn(other, (await town.TaskOf(Seminar, Fourteen)).Id);

        town.Storyboard.Scene("Вторник");
        await town.ClockMoves(new(2026, 9, 8), 9);
        Assert.Equal(0, await coordinator.Count(Overdue));
        await town.ClockMoves(new(2026, 9, 8), 9, 30);
        town.Storyboard.Scene("Среда");
        await town.ClockMoves(new(2026, 9, 9), 9);
        await town.ClockMoves(new(2026, 9, 9), 9, 30);
        await coordinator.Presses("Напомнить всем");
        await coordinator.Presses("По школам");

        Assert.Equal((2, 0), (await director.Count(Digest), await other.Count(Digest)));
        town.Storyboard.Holds("mornings.approved.txt");
    }

    [Fact]
    public async Task Steps_come_fourteen_seven_three_and_one_day_before_on_the_day_and_after_it_and_end_when_it_is_handed_in()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        // Due on a Thursday.
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 10, 1), Seminar, Twelve));

        var mornings = await Mornings(town, director, new DateOnly(2026, 9, 8), new DateOnly(2026, 10, 12));
        await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id);
        var after = await Mornings(town, director, new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 20));

        // 28 September is three days before; after the due date the next working day, then every third.
        Assert.Equal(["09-17", "09-24", "09-28", "09-30", "10-01", "10-02", "10-07", "10-12"], mornings);
        Assert.Empty(after);
    }

    [Fact]
    public async Task Nothing_comes_on_days_off_and_a_step_on_one_comes_before_it()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        // Due on Monday, 2 November: the day before is a Sunday; the 3rd is the district's own day off, the 4th a holiday of the country.
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 11, 2), Seminar, Twelve));
        await town.InTurn(session => new CalendarStore(session).SetDay(
            town.Municipality, new CalendarChange(new DateOnly(2026, 11, 3), isWorking: false, "День района"), coordinator.PersonId));

        var mornings = await Mornings(town, director, new DateOnly(2026, 10, 28), new DateOnly(2026, 11, 6));

        Assert.Equal(["10-28", "10-30", "11-02", "11-05"], mornings);
        Assert.Equal(2, await coordinator.Count(Overdue));
    }

    [Theory, OnBothDatabases]
    public async Task A_bot_that_was_down_for_days_catches_up_with_one_message_each(StorageProvider provider)
    {
        await using var town = await Town.Open(Evening with { Provider = provider });
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 11), Seminar, Twelve), PlannedRow.Until(new DateOnly(2026, 9, 14), Survey, Twelve));
        await town.ClockMoves(new(2026, 9, 8), 9, 30);
        var before = await director.Count(Digest);

        await town.StopBot();
        town.GoTo(new(2026, 9, 16), 11);
        await town.StartBot();
        await director.Receives("Семинар по трудностям обучения · п. 1: просрочено на 5 дней");
        await coordinator.Receives(Overdue);
        await town.RestartBot();
        await town.ClockMoves(new(2026, 9, 16), 15);

        Assert.Equal(before + 1, await director.Count(Digest));
        Assert.Equal(1, await coordinator.Count(Overdue));
    }

    [Fact]
    public async Task What_grew_is_said_with_the_day_it_grew_since()
    {
        await using var town = await Town.Open(Evening);
        await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 7), Seminar, Twelve),
            PlannedRow.Until(new DateOnly(2026, 9, 11), Survey, Twelve),
            PlannedRow.Until(new DateOnly(2026, 9, 12), Passport, Twelve));

        await town.ClockMoves(new(2026, 9, 11), 9, 30);
        await coordinator.Receives("Просрочено 1.");
        await town.ClockMoves(new(2026, 9, 14), 9, 30);
        await coordinator.Receives("Просрочено 3 (+2 с пятницы).");
        await town.ClockMoves(new(2026, 9, 15), 9, 30);
        await coordinator.Receives("Просрочено 3.");
    }

    [Fact]
    public async Task A_digest_does_not_disturb_a_questionnaire_in_progress()
    {
        await using var town = await Town.Open(Evening);
        var director = await town.Director(Twelve, "Павел Рябинин");
        var campaign = await town.Campaign(Twelve);
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 8), Seminar, Twelve));
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        await director.Presses("Да");

        await town.ClockMoves(new(2026, 9, 8), 9);
        await director.Says("512");
        director.Sees("Записать «512» как ответ на вопрос");
        await director.Presses("Да");

        Assert.Contains("pupils=512", await town.Written(campaign, Twelve), StringComparison.Ordinal);
        Assert.Equal(1, await director.Count(Digest));
    }

    [Fact]
    public async Task Who_comes_in_later_hears_the_next_morning_and_who_has_nothing_due_hears_nothing()
    {
        await using var town = await Town.Open(Evening);
        var early = await town.Director(Fourteen, "Елена Крылатова");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 9), Seminar, Twelve), PlannedRow.Until(new DateOnly(2026, 12, 9), Survey, Fourteen));
        await town.ClockMoves(new(2026, 9, 8), 9);
        var late = await town.Director(Twelve, "Павел Рябинин");
        await town.ClockMoves(new(2026, 9, 9), 9);

        await late.Receives(Digest, "срок сегодня");
        Assert.Equal(0, await early.Count(Digest));
    }

    /// <summary>The days on which a digest came, of those in a span, each looked at from nine to noon.</summary>
    private static async Task<IReadOnlyList<string>> Mornings(Town town, Actor director, DateOnly from, DateOnly to)
    {
        var days = new List<string>();
        var seen = await director.Count(Digest);
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            await town.ClockMoves(day, 9);
            await town.ClockMoves(day, 12);
            var now = await director.Count(Digest);
            if (now > seen)
                days.Add($"{day:MM-dd}");
            Assert.InRange(now - seen, 0, 1);
            seen = now;
        }

        return days;
    }
}
