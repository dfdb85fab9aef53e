using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Storage.Reminders;

/// <summary>How people want to be reminded.</summary>
public sealed class ReminderPreferenceStore(Session session)
{
    private const string Columns = "select p.person_id, p.digest_minute, p.days, p.muted_through_on, p.refused from reminder_preference p";

    /// <summary>The person's choice; the default while nothing was chosen.</summary>
    public async Task<ReminderPreferences> Of(long personId) =>
        (await session.Find<PreferenceRow>(Columns + " where p.person_id = @personId", new { personId }))?.Preferences ?? ReminderPreferences.Default;

    /// <summary>The choices of some people; who is not there has chosen nothing.</summary>
    public async Task<IReadOnlyDictionary<long, ReminderPreferences>> Of(IEnumerable<long> people) =>
        (await session.Query<PreferenceRow>($"{Columns} where p.person_id in {session.Dialect.Ids("@people")}", new { people = Batch.Of(people) }))
        .ToDictionary(row => row.PersonId, row => row.Preferences);

    /// <summary>Sets what the person wants from now on.</summary>
    public Task Set(long personId, ReminderPreferences preferences)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        return session.Execute(
            """
            insert into reminder_preference (person_id, digest_minute, days, muted_through_on, refused)
            values (@personId, @digest, @days, @MutedThrough, @refused)
            on conflict (person_id) do update
            set digest_minute = excluded.digest_minute, days = excluded.days, muted_through_on = excluded.muted_through_on, refused = excluded.refused
            """,
            new
            {
                personId,
                digest = preferences.DigestAt is { } time ? MinuteOfDay.Of(time) : (int?)null,
                days = DayCodes.Of(preferences.Days),
                preferences.MutedThrough,
                refused = string.Join(' ', preferences.Refused.All().Select(topic => topic.ToString().ToLowerInvariant())),
            });
    }

    private sealed record PreferenceRow
    {
        public long PersonId { get; init; }
        public int? DigestMinute { get; init; }
        public string Days { get; init; } = "";
        public DateOnly? MutedThroughOn { get; init; }
        public string Refused { get; init; } = "";

        public ReminderPreferences Preferences => new()
        {
            DigestAt = DigestMinute is { } minute ? MinuteOfDay.From(minute) : null,
            Days = DayCodes.Read(Days),
            MutedThrough = MutedThroughOn,
            Refused = new TopicSet(Refused.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(topic => Enum.Parse<ReminderTopic>(topic, ignoreCase: true))),
        };
    }
}
