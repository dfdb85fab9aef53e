namespace SchoolSupport.Core.Schools;

/// <summary>What became of an invitation code that somebody brought.</summary>
public enum InvitationOutcome
{
    /// <summary>Nobody was invited with this code.</summary>
    Unknown,

    /// <summary>Good: the person may come in.</summary>
    Accepted,

    /// <summary>Somebody came in with it already.</summary>
    Used,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>The coordinator took it back.</summary>
    Revoked,
}

/// <summary>A personal one-time invitation to a membership.</summary>
public sealed record Invitation
{
    /// <summary>How long an invitation lives unless told otherwise: 14 days.</summary>
    public static readonly TimeSpan DefaultLifetime = TimeSpan.FromDays(14);

    /// <summary>What the invited person becomes, and where.</summary>
    public required Membership Membership { get; init; }

    /// <summary>The first instant at which it no longer works.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody came in with it, or null.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>When it was taken back, or null.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>A fresh invitation, good from <paramref name="now"/> for the lifetime.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lifetime is not positive.</exception>
    public static Invitation Issue(Membership membership, DateTimeOffset now, TimeSpan? lifetime = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime ?? DefaultLifetime, TimeSpan.Zero);
        return new Invitation { Membership = membership, ExpiresAt = now + (lifetime ?? DefaultLifetime) };
    }

    /// <summary>What to tell the bearer of a code; <paramref name="found"/> is null when no invitation has it.</summary>
    public static InvitationOutcome Judge(Invitation? found, DateTimeOffset now) => found switch
    {
        null => InvitationOutcome.Unknown,
        { UsedAt: not null } => InvitationOutcome.Used,
        { RevokedAt: not null } => InvitationOutcome.Revoked,
        _ when now >= found.ExpiresAt => InvitationOutcome.Expired,
        _ => InvitationOutcome.Accepted,
    };

    /// <summary>The invitation after somebody came in with it.</summary>
    /// <exception cref="InvalidOperationException">It does not let anybody in at this instant.</exception>
    public Invitation Use(DateTimeOffset now) => Judge(this, now) == InvitationOutcome.Accepted
        ? this with { UsedAt = now }
        : throw new InvalidOperationException($"The invitation is not good: {Judge(this, now)}.");

    /// <summary>The invitation taken back; one already used, or revoked before, stays as it is.</summary>
    public Invitation Revoke(DateTimeOffset now) => UsedAt is null && RevokedAt is null ? this with { RevokedAt = now } : this;
}
