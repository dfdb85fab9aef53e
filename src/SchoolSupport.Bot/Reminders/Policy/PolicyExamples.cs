using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>What follows from the rules, with real dates of the municipality's calendar.</summary>
internal sealed class PolicyExamples(CalendarStore calendars)
{
    // Far enough for the farthest step before a due date, and for two weekly ones after it.
    private const int Ahead = 15;
    private const int Before = 21;
    private const int After = 28;

    private const int MostShown = 6;

    /// <summary>«Например, срок 24 сентября (чт): напомню чт 10.09, чт 17.09, пн 21.09, ср 23.09 и чт 24.09.»</summary>
    public async Task<Html> BeforeDue(long municipality, ReminderPolicy policy, Turn turn)
    {
        var steps = await Steps(municipality, policy, turn);
        var days = steps.Days.Where(day => day <= steps.Due).Select(ShortDay).ToList();
        return days.Count == 0
            ? $"Например, о сроке {Day(steps.Due)} не напомню, пока он не пройдёт."
            : (Html)$"Например, срок {Day(steps.Due)}: напомню {ReminderWords.And(days)}.";
    }

    /// <inheritdoc cref="BeforeDue"/>
    public async Task<Html> AfterDue(long municipality, ReminderPolicy policy, Turn turn)
    {
        var steps = await Steps(municipality, policy, turn);
        return $"Например, срок {Day(steps.Due)}, и всё ещё не сделано: напомню {string.Join(", ", steps.Days.Where(day => day > steps.Due).Take(MostShown).Select(ShortDay))} и так далее.";
    }

    /// <summary>«Например, что не сдали в срок 7 сентября (пн), он увидит 14 сентября (пн).»</summary>
    public async Task<Html?> Escalation(long municipality, ReminderPolicy policy, Turn turn)
    {
        var working = (await calendars.Of(municipality)).Working;
        var due = working.PreviousWorkingDay(turn.Today);
        return new EscalationRule(working, policy.EscalateAfter).On(due) is { } on ? (Html)$"Например, что не сдали в срок {Day(due)}, он увидит {Day(on)}." : null;
    }

    private async Task<(DateOnly Due, IReadOnlyList<DateOnly> Days)> Steps(long municipality, ReminderPolicy policy, Turn turn)
    {
        var working = (await calendars.Of(municipality)).Working;
        TimeZoneName zone = new(turn.Member.Acting.Zone.Id);
        var due = working.NextWorkingDay(turn.Today.AddDays(Ahead));
        var days = Enumerable.Range(-Before, Before + After + 1).Select(due.AddDays)
            .Where(day => new MunicipalityDay(municipality, day, policy, working, zone).LastStep(ReminderRhythm.BeforeAndAfter, due) == day);
        return (due, [.. days]);
    }

    private static string Day(DateOnly day) => $"{RussianDate.DayMonth(day)} ({RussianDate.ShortWeekday(day)})";

    // Of many dates a phone shows short ones better.
    private static string ShortDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{RussianDate.ShortWeekday(day)} {day:d.MM}");
}
