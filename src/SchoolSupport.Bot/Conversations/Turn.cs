namespace SchoolSupport.Bot.Conversations;

/// <summary>What every screen and command may know of the moment it runs in.</summary>
/// <param name="Visitor">Who is there.</param>
/// <param name="Now">The instant of the turn, UTC.</param>
public sealed record Turn(Visitor Visitor, DateTimeOffset Now)
{
    /// <summary>The member; only pages for newcomers run without one.</summary>
    public Member Member => (Member)Visitor;

    /// <summary>Today in the time zone of the municipality.</summary>
    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>The date of an instant there.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Member.Acting.Zone).DateTime);

    public DateTime LocalNow => TimeZoneInfo.ConvertTime(Now, Member.Acting.Zone).DateTime;
}
