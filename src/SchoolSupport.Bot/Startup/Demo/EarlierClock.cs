namespace SchoolSupport.Bot.Startup;

/// <summary>A clock set back, for what happened before the playground was opened.</summary>
internal sealed class EarlierClock(TimeProvider clock, TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() - by;
}
