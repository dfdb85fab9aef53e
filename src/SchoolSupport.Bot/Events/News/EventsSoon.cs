using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Reminders.Timely;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Events;

/// <summary>
/// Reminds those who have a seat, and the leader, a day and an hour before, by the same rules as of consultations; and asks the leader after
/// the end who was there. Each reminder's key bears the begin, so that what moves is reminded of anew and nothing twice.
/// </summary>
internal sealed class EventsSoon(EventStore events, EventListStore lists, NoticeStore notices, DayBook days, TimeProvider clock) : ITimelyReminders
{
    // A reminder of the day before may come in the evening before that night.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(36);
    private static readonly TimeSpan Back = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<TimelyReminder>> Due()
    {
        var now = clock.GetUtcNow();
        var near = await lists.Near(now - Back, now + Ahead);
        var due = new List<TimelyReminder>(await Attendance([.. near.Where(one => one.EndsAt <= now)], now));
        foreach (var one in near.Where(one => one.StartsAt > now))
            due.AddRange(await Begin(one, now));
        return due;
    }

    // By day: the night of the municipality is the leader's too.
    private async Task<IReadOnlyList<TimelyReminder>> Attendance(IReadOnlyList<NearEvent> over, DateTimeOffset now)
    {
        var done = await notices.Done(over.Select(AttendanceKey));
        var due = new List<TimelyReminder>();
        foreach (var one in over.Where(one => !done.Contains(AttendanceKey(one))))
        {
            var row = (await events.Find(one.Id))!;
            if (!await IsNight(row, now))
                due.Add(new TimelyReminder(AttendanceKey(one), row.LeaderPersonId, () => EventNewsPages.AskAttendance(row)));
        }

        return due;
    }

    private async Task<IReadOnlyList<TimelyReminder>> Begin(NearEvent one, DateTimeOffset now)
    {
        var due = new List<TimelyReminder>();
        EventRow? row = null;
        foreach (var kind in Enum.GetValues<ConsultationReminder>())
        {
            var prefix = $"event/{one.Id}/{ConsultationReminders.KeyOf(kind, one.StartsAt)}/";
            foreach (var reader in ConsultationReminders.MayBeDue(kind, now, one.StartsAt) ? await lists.Untold(one.Id, prefix) : [])
            {
                row ??= (await events.Find(one.Id))!;
                if (kind == ConsultationReminder.Day && await IsNight(row, now))
                    break;
                var zone = new TimeZoneName(reader.Zone);
                if (ConsultationReminders.DueNow(now, one.StartsAt, KnownSince(row, reader), zone)?.Kind == kind)
                    due.Add(Reminder(prefix + reader.PersonId, row, reader.PersonId, kind, zone, now));
            }
        }

        return due;
    }

    private async Task<bool> IsNight(EventRow row, DateTimeOffset now)
    {
        var local = new TimeZoneName(row.MunicipalityZone).At(now);
        var day = await days.Of(row.MunicipalityId, DateOnly.FromDateTime(local.DateTime));
        return day.Policy.Night.Covers(TimeOnly.FromTimeSpan(local.TimeOfDay));
    }

    private static TimelyReminder Reminder(string key, EventRow row, long person, ConsultationReminder kind, TimeZoneName zone, DateTimeOffset now) =>
        new(key, person, () => EventNewsPages.Reminder(row, kind, person == row.LeaderPersonId, zone, now)) { Priority = OutboxPriority.Bulk };

    // Who signs up late, or has just been told of another time, needs no word.
    private static DateTimeOffset KnownSince(EventRow row, EventReader reader)
    {
        var since = reader.Since is { } own && reader.PersonId != row.LeaderPersonId ? own : row.AnnouncedAt!.Value;
        return row.MovedAt > since ? row.MovedAt.Value : since;
    }

    private static string AttendanceKey(NearEvent one) => $"event/{one.Id}/attendance/{one.StartsAt.ToUnixTimeMilliseconds()}";
}
