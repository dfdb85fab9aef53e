using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Events;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Events;

/// <summary>Which events of the coming week the reader goes to or leads.</summary>
internal sealed class EventPart(EventStore events, PersonStore people, TimeProvider clock) : IDigestPart
{
    private const int MostShown = 4;

    public ReminderTopic Topic => ReminderTopic.Events;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var zone = (await people.Find(digest.PersonId))?.TimeZone;
        var lines = new List<Html>();
        foreach (var item in section.Items.Take(MostShown))
        {
            var row = (await events.Find(item.Id))!;
            lines.Add($"• {EventWords.Quoted(row)}: {EventTimes.Begin(row.StartsAt!.Value, zone is null ? item.Day.Zone : new TimeZoneName(zone), clock.GetUtcNow())}{(row.LeaderPersonId == digest.PersonId ? ", ведёте вы" : "")}");
        }

        var rest = section.Items.Count - MostShown;
        return new Page(Html.Lines([(Html)$"<b>Мероприятия</b>", .. lines, rest > 0 ? (Html)$"и ещё {rest}" : null]))
            .Row(Button.To("Мероприятия", new EventList()));
    }
}
