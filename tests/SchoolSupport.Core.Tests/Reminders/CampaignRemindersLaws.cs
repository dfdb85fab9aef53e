using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

/// <summary>What holds for any campaign of 2024–2027 in any time zone of the country.</summary>
public class CampaignRemindersLaws
{
    private static readonly string[] Zones =
    [
        "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk", "Asia/Irkutsk",
        "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
    ];

    private static readonly Arbitrary<Situation> Situations = (
        from opens in Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2027, 12, 1).DayNumber)
        from length in Gen.Choose(0, 45)
        from zone in Gen.Elements(Zones)
        from minutes in Gen.Choose(-2 * 24 * 60, 60 * 24 * 60)
        from done in Gen.SubListOf(ReminderStep.All.ToArray())
        select new Situation(DateOnly.FromDayNumber(opens), DateOnly.FromDayNumber(opens + length), zone, minutes, [.. done])).ToArbitrary();

    private static void Holds(Func<Situation, bool> law, int times = 500) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(Situations, law));

    [Fact]
    public void Steps_are_on_working_days_after_the_opening_and_not_after_the_due_date() => Holds(situation =>
        situation.Plan.Steps.All(step => step.On > situation.Opens && step.On <= situation.Due && WorkingCalendar.Russia.IsWorkingDay(step.On)));

    [Fact]
    public void There_is_one_step_a_date_and_the_later_the_more_urgent() => Holds(situation =>
        situation.Plan.Steps.Zip(situation.Plan.Steps.Skip(1)).All(pair =>
            pair.First.On < pair.Second.On && pair.First.Step.DaysBefore > pair.Second.Step.DaysBefore));

    [Fact]
    public void No_step_is_later_than_its_own_day() => Holds(situation =>
        situation.Plan.Steps.All(step => step.On <= situation.Due.AddDays(-step.Step.DaysBefore)));

    [Fact]
    public void Once_marked_nothing_is_due_again() => Holds(situation =>
    {
        DueReminders due = situation.Plan.DueNow(situation.Now, situation.Done, isSubmitted: false);
        IEnumerable<ReminderStep> marked = due.Skip.Append(due.Send).OfType<PlannedReminder>().Select(step => step.Step).Concat(situation.Done);
        DueReminders again = situation.Plan.DueNow(situation.Now, marked, isSubmitted: false);
        return again is { Send: null, Skip.Count: 0 };
    });

    [Fact]
    public void Nothing_done_is_sent_or_skipped_again() => Holds(situation =>
    {
        DueReminders due = situation.Plan.DueNow(situation.Now, situation.Done, isSubmitted: false);
        return !due.Skip.Append(due.Send).OfType<PlannedReminder>().Any(step => situation.Done.Contains(step.Step));
    });

    [Fact]
    public void Nothing_is_sent_at_night_on_a_day_off_before_its_date_or_after_the_due_date() => Holds(situation =>
    {
        if (situation.Plan.DueNow(situation.Now, situation.Done, isSubmitted: false).Send is not { } sent) return true;
        DateTimeOffset local = new TimeZoneName(situation.Zone).At(situation.Now);
        DateOnly today = DateOnly.FromDateTime(local.DateTime);
        return local.Hour is >= 9 and < 20 && WorkingCalendar.Russia.IsWorkingDay(today) && sent.On <= today && today <= situation.Due;
    });

    [Fact]
    public void A_job_that_runs_every_hour_sends_every_step_at_nine_on_its_date() => Holds(situation =>
    {
        TimeZoneName zone = new(situation.Zone);
        List<(ReminderStep Step, DateTimeOffset Local)> sent = [];
        DateTimeOffset start = zone.InstantOf(situation.Opens, TimeOnly.MinValue);
        for (int hour = 0; hour < 24 * 60; hour++)
        {
            DateTimeOffset now = start.AddHours(hour);
            if (situation.Plan.DueNow(now, sent.Select(one => one.Step), isSubmitted: false).Send is { } step) sent.Add((step.Step, zone.At(now)));
        }
        return sent.Select(one => (one.Step, DateOnly.FromDateTime(one.Local.DateTime), one.Local.Hour))
            .SequenceEqual(situation.Plan.Steps.Select(step => (step.Step, step.On, 9)));
    }, times: 50);

    private sealed record Situation(DateOnly Opens, DateOnly Due, string Zone, int Minutes, IReadOnlyList<ReminderStep> Done)
    {
        public CampaignReminders Plan { get; } = new(Opens, Due, new SendingHours(WorkingCalendar.Russia, new TimeZoneName(Zone)));

        public DateTimeOffset Now => new TimeZoneName(Zone).InstantOf(Opens, TimeOnly.MinValue).AddMinutes(Minutes);
    }
}
