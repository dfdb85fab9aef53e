using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>What follows from the rules, with real dates of the municipality's calendar.</summary>
internal sealed class PolicyExamples(CalendarStore calendars)
{
    /// <summary>«Пример: срок был пт, 4 сентября — контролёр узнает пт, 11 сентября.»</summary>
    public async Task<Html?> Escalation(long municipality, ReminderPolicy policy, Turn turn)
    {
        var working = (await calendars.Of(municipality)).Working;
        var due = working.PreviousWorkingDay(turn.Today);
        return new EscalationRule(working, policy.EscalateAfter).On(due) is { } on
            ? (Html)$"Например, что не сдали в срок {RussianDate.DayMonth(due)} ({RussianDate.ShortWeekday(due)}), он увидит {RussianDate.DayMonth(on)} ({RussianDate.ShortWeekday(on)})."
            : null;
    }
}
