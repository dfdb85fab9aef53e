using System.Globalization;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Storage.Reminders;

/// <summary>Who chose a municipality's policy last, and when.</summary>
public sealed record PolicyChange
{
    public required long ChangedBy { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>How municipalities remind.</summary>
public sealed class ReminderPolicyStore(Session session)
{
    /// <summary>The municipality's policy; the default while nobody has chosen another.</summary>
    public async Task<ReminderPolicy> Of(long municipalityId) =>
        (await session.Find<PolicyRow>(
            """
            select steps, repeat_every, digest_minute, coordinator_digest_minute, night_from_minute, night_until_minute,
                   escalate_after, monday_summary, remind_of_invitations
            from reminder_policy where municipality_id = @municipalityId
            """,
            new { municipalityId }))?.Policy ?? ReminderPolicy.Default;

    /// <summary>The last change; null while nobody has changed anything.</summary>
    public Task<PolicyChange?> LastChange(long municipalityId) => session.Find<PolicyChange>(
        "select changed_by, changed_at from reminder_policy where municipality_id = @municipalityId", new { municipalityId });

    /// <summary>Changes the policy as it stands: of two people who change it at once, neither undoes what the other did.</summary>
    /// <returns>What holds from now on.</returns>
    public async Task<ReminderPolicy> Change(long municipalityId, Func<ReminderPolicy, ReminderPolicy> change, long personId)
    {
        ArgumentNullException.ThrowIfNull(change);
        await session.Lock("municipality", municipalityId);
        ReminderPolicy before = await Of(municipalityId);
        ReminderPolicy after = change(before);
        if (after != before) await Set(municipalityId, after, personId);
        // The day's round may be past the new hour: it begins again, and who has had the digest gets no second one.
        if (after.DigestAt < before.DigestAt || after.CoordinatorDigestAt < before.CoordinatorDigestAt)
            await session.Execute("delete from digest_round where municipality_id = @municipalityId", new { municipalityId });
        return after;
    }

    /// <summary>Sets the policy from now on.</summary>
    public Task Set(long municipalityId, ReminderPolicy policy, long personId)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return session.Execute(
            """
            insert into reminder_policy (
                municipality_id, steps, repeat_every, digest_minute, coordinator_digest_minute, night_from_minute, night_until_minute,
                escalate_after, monday_summary, remind_of_invitations, changed_by, changed_at)
            values (@municipalityId, @steps, @RepeatEvery, @digest, @coordinatorDigest, @nightFrom, @nightUntil,
                @EscalateAfter, @MondaySummary, @RemindOfInvitations, @personId, @now)
            on conflict (municipality_id) do update
            set steps = excluded.steps, repeat_every = excluded.repeat_every, digest_minute = excluded.digest_minute,
                coordinator_digest_minute = excluded.coordinator_digest_minute, night_from_minute = excluded.night_from_minute,
                night_until_minute = excluded.night_until_minute, escalate_after = excluded.escalate_after, monday_summary = excluded.monday_summary,
                remind_of_invitations = excluded.remind_of_invitations, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            new
            {
                municipalityId,
                steps = string.Join(' ', policy.Steps.Days),
                policy.RepeatEvery,
                digest = MinuteOfDay.Of(policy.DigestAt),
                coordinatorDigest = MinuteOfDay.Of(policy.CoordinatorDigestAt),
                nightFrom = MinuteOfDay.Of(policy.Night.From),
                nightUntil = MinuteOfDay.Of(policy.Night.Until),
                policy.EscalateAfter,
                policy.MondaySummary,
                policy.RemindOfInvitations,
                personId,
                now = session.Now,
            });
    }

    private sealed record PolicyRow
    {
        public string Steps { get; init; } = "";
        public int RepeatEvery { get; init; }
        public int DigestMinute { get; init; }
        public int CoordinatorDigestMinute { get; init; }
        public int NightFromMinute { get; init; }
        public int NightUntilMinute { get; init; }
        public int? EscalateAfter { get; init; }
        public bool MondaySummary { get; init; }
        public bool RemindOfInvitations { get; init; }

        public ReminderPolicy Policy => new(
            new StepsBefore(Steps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(days => int.Parse(days, CultureInfo.InvariantCulture))),
            RepeatEvery,
            MinuteOfDay.From(DigestMinute),
            MinuteOfDay.From(CoordinatorDigestMinute),
            new Night(MinuteOfDay.From(NightFromMinute), MinuteOfDay.From(NightUntilMinute)),
            EscalateAfter,
            MondaySummary,
            RemindOfInvitations);
    }
}
