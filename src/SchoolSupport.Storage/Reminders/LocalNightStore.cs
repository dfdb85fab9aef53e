using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Reminders;

/// <summary>When it is night where a message goes.</summary>
public sealed class LocalNightStore(Session session)
{
    /// <summary>
    /// The night of the municipality where a chat's person is at home, or whose department's group it is; null when it is nobody's, as of
    /// somebody who has left. Who has roles in several is at home where the oldest of them is.
    /// </summary>
    public async Task<LocalNight?> Of(long chatId) => (await session.Find<NightRow>(
        """
        select t.time_zone, coalesce(p.night_from_minute, @evening) as from_minute, coalesce(p.night_until_minute, @morning) as until_minute
        from municipality t
        left join reminder_policy p on p.municipality_id = t.id
        where t.id = coalesce(
            (select m.municipality_id from chat c join membership m on m.person_id = c.person_id
             where c.id = @chatId and m.ended_at is null and m.entered_at is not null order by m.id limit 1),
            (select g.municipality_id from department_group g
             where g.chat_id = @chatId and g.linked_at is not null and g.ended_at is null order by g.id limit 1))
        """,
        new { chatId, evening = MinuteOfDay.Of(Night.Default.From), morning = MinuteOfDay.Of(Night.Default.Until) }))?.Night;

    private sealed record NightRow
    {
        public required string TimeZone { get; init; }
        public int FromMinute { get; init; }
        public int UntilMinute { get; init; }

        public LocalNight Night => new(new Night(MinuteOfDay.From(FromMinute), MinuteOfDay.From(UntilMinute)), new TimeZoneName(TimeZone));
    }
}
