using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Events;

/// <summary>
/// Reminds those who have a seat, and the leader, a day and an hour before, by the same rules as of consultations; and asks the leader after
/// the end who was there. Each reminder's key bears the begin, so that what moves is reminded of anew and nothing twice.
/// </summary>
internal sealed class RemindOfEvents(EventStore events, EventListStore lists, NoticeStore notices, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    // A reminder of the day before may come in the evening before that night.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(36);
    private static readonly TimeSpan Back = TimeSpan.FromDays(14);

    public async Task<bool> IsAnythingDue()
    {
        foreach (var row in await Near())
            if (IsAttendanceDue(row) ? !await notices.Has(AttendanceKey(row)) : (await Due(row)).Count > 0)
                return true;
        return false;
    }

    public async Task CatchUp()
    {
        foreach (var row in await Near())
        {
            if (IsAttendanceDue(row) && await notices.TryAdd(AttendanceKey(row), "sent"))
                await outgoing.Tell(row.LeaderPersonId, EventNewsPages.AskAttendance(row));
            foreach (var (reader, reminder) in await Due(row))
                if (await notices.TryAdd(Prefix(row, reminder) + reader.PersonId, "sent"))
                    await outgoing.Tell(
                        reader.PersonId,
                        EventNewsPages.Reminder(row, reminder.Kind, reader.PersonId == row.LeaderPersonId, new TimeZoneName(reader.Zone), clock.GetUtcNow()),
                        OutboxPriority.Bulk);
        }
    }

    private async Task<IReadOnlyList<EventRow>> Near()
    {
        var now = clock.GetUtcNow();
        var near = new List<EventRow>();
        foreach (var id in await lists.Near(now - Back, now + Ahead))
            near.Add((await events.Find(id))!);
        return near;
    }

    private async Task<IReadOnlyList<(EventReader Reader, ConsultationReminderTime Reminder)>> Due(EventRow row)
    {
        var now = clock.GetUtcNow();
        if (row.StartsAt is not { } start || start <= now)
            return [];
        var due = (await lists.Concerned(row.Id, withWaiting: false))
            .Select(reader => (Reader: reader, Reminder: ConsultationReminders.DueNow(now, start, KnownSince(row, reader), new TimeZoneName(reader.Zone))))
            .Where(one => one.Reminder is not null).Select(one => (one.Reader, Reminder: one.Reminder!)).ToList();
        var left = new List<(EventReader, ConsultationReminderTime)>();
        foreach (var same in due.GroupBy(one => one.Reminder.Key))
        {
            var told = await lists.Told(row.Id, Prefix(row, same.First().Reminder));
            left.AddRange(same.Where(one => !told.Contains(one.Reader.PersonId)));
        }

        return left;
    }

    // Who signs up late, or has just been told of another time, needs no word.
    private static DateTimeOffset KnownSince(EventRow row, EventReader reader)
    {
        var since = reader.Since is { } own && reader.PersonId != row.LeaderPersonId ? own : row.AnnouncedAt!.Value;
        return row.MovedAt > since ? row.MovedAt.Value : since;
    }

    private bool IsAttendanceDue(EventRow row)
    {
        var now = clock.GetUtcNow();
        return row.EndsAt <= now && new SendingHours(WorkingCalendar.Russia, new TimeZoneName(row.MunicipalityZone)).IsDaytime(now);
    }

    private static string Prefix(EventRow row, ConsultationReminderTime reminder) => $"event/{row.Id}/{reminder.Key}/";

    private static string AttendanceKey(EventRow row) => $"event/{row.Id}/attendance/{row.StartsAt!.Value.ToUnixTimeMilliseconds()}";
}
