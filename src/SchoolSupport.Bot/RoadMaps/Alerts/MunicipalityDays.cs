using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Alerts;

/// <summary>A municipality this morning.</summary>
internal sealed record MunicipalityDay(long Id, SendingHours Hours, DateOnly Today)
{
    public WorkingCalendar Calendar => Hours.Calendar;
}

/// <summary>
/// The municipalities in which a working morning has come and something daily is not done yet. That it is done is a row of its own, so
/// that a minute's look costs next to nothing, and what a bot that was down has missed is made good once, the same day or the next.
/// </summary>
internal sealed class MunicipalityDays(ReminderStore reminders, CalendarStore calendars, NoticeStore notices)
{
    /// <param name="kind">What is done daily: the beginning of its keys.</param>
    /// <param name="isTime">Whether the hour has come.</param>
    /// <param name="now">This instant.</param>
    public async Task<IReadOnlyList<MunicipalityDay>> Due(string kind, Func<SendingHours, bool> isTime, DateTimeOffset now)
    {
        var due = new List<MunicipalityDay>();
        foreach (var municipality in await reminders.InForce())
        {
            var zone = new TimeZoneName(municipality.TimeZone);
            var today = zone.DateAt(now);
            // The clock and the row first: the calendar costs more.
            if (!new SendingHours(WorkingCalendar.Russia, zone).IsDaytime(now) || await notices.Has(KeyOf(kind, municipality.Id, today)))
                continue;
            var day = new MunicipalityDay(municipality.Id, new SendingHours((await calendars.Of(municipality.Id)).Working, zone), today);
            if (isTime(day.Hours))
                due.Add(day);
        }

        return due;
    }

    /// <summary>Notes that it is done for the day. True for the one who notes it.</summary>
    public Task<bool> MarkDone(string kind, MunicipalityDay day) => notices.TryAdd(KeyOf(kind, day.Id, day.Today), "done");

    private static string KeyOf(string kind, long municipality, DateOnly today) => $"{kind}/day/{municipality}/{today:yyyy-MM-dd}";
}
