using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Storage.Reminders;

/// <summary>How far a municipality has come on a date, minutes by its own clocks.</summary>
public sealed record DigestRound
{
    public required long MunicipalityId { get; init; }
    public required DateOnly HeldOn { get; init; }

    /// <summary>Whoever has an hour up to this minute of the day was looked at; -1: nobody.</summary>
    public int DoneMinute { get; init; } = -1;

    /// <summary>Up to which minute it goes on; null while it rests.</summary>
    public int? GoingMinute { get; init; }

    /// <summary>Up to which person it has come.</summary>
    public long AfterPerson { get; init; }
}

/// <summary>A municipality with somebody in it, and the minutes of the day at which its digests are sent unless people have chosen others.</summary>
public sealed record DigestMinutes
{
    public required long MunicipalityId { get; init; }

    /// <summary>An IANA name.</summary>
    public required string TimeZone { get; init; }
    public int DigestMinute { get; init; }
    public int CoordinatorDigestMinute { get; init; }
}

/// <summary>
/// How far digests have come. A minute's look reads a row a municipality, however many people there are, and what a bot that was down has
/// missed is found by what is not written here.
/// </summary>
public sealed class DigestRoundStore(Session session)
{
    public Task<IReadOnlyList<DigestMinutes>> Municipalities() => session.Query<DigestMinutes>(
        """
        select t.id as municipality_id, t.time_zone, coalesce(p.digest_minute, @digest) as digest_minute,
               coalesce(p.coordinator_digest_minute, @coordinatorDigest) as coordinator_digest_minute
        from municipality t
        left join reminder_policy p on p.municipality_id = t.id
        where exists (select 1 from membership m where m.municipality_id = t.id and m.ended_at is null and m.entered_at is not null)
        order by t.id
        """,
        new { digest = MinuteOfDay.Of(ReminderPolicy.Default.DigestAt), coordinatorDigest = MinuteOfDay.Of(ReminderPolicy.Default.CoordinatorDigestAt) });

    /// <summary>The minutes of the day that people have chosen for themselves, wherever they are.</summary>
    public Task<IReadOnlyList<int>> ChosenMinutes() =>
        session.Query<int>("select distinct digest_minute from reminder_preference where digest_minute is not null");

    /// <summary>What is written of some dates.</summary>
    public Task<IReadOnlyList<DigestRound>> Rounds(DateOnly first, DateOnly last) => session.Query<DigestRound>(
        "select municipality_id, held_on, done_minute, going_minute, after_person from digest_round where held_on between @first and @last", new { first, last });

    /// <summary>Writes how far it has come.</summary>
    public Task Save(DigestRound round) => session.Execute(
        """
        insert into digest_round (municipality_id, held_on, done_minute, going_minute, after_person)
        values (@MunicipalityId, @HeldOn, @DoneMinute, @GoingMinute, @AfterPerson)
        on conflict (municipality_id, held_on) do update
        set done_minute = excluded.done_minute, going_minute = excluded.going_minute, after_person = excluded.after_person
        """,
        round);
}
