namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>A bucket of tokens that fills at a steady rate. A rate of 0 or less means no limit.</summary>
internal sealed class TokenBucket(double perSecond, double burst)
{
    private double tokens = Math.Max(1, burst);
    private DateTimeOffset filledAt = DateTimeOffset.MinValue;

    public DateTimeOffset FreeAt(DateTimeOffset now)
    {
        if (perSecond <= 0)
            return now;
        Fill(now);
        // Counted up, so that a wake-up at exactly this instant finds the token there.
        return tokens >= 1 ? now : now + TimeSpan.FromMilliseconds(Math.Ceiling((1 - tokens) / perSecond * 1000));
    }

    public void Take(DateTimeOffset now)
    {
        if (perSecond <= 0)
            return;
        Fill(now);
        tokens--;
    }

    public bool IsFull(DateTimeOffset now)
    {
        Fill(now);
        return perSecond <= 0 || tokens >= Math.Max(1, burst);
    }

    private void Fill(DateTimeOffset now)
    {
        if (filledAt != DateTimeOffset.MinValue && now > filledAt)
            tokens = Math.Min(Math.Max(1, burst), tokens + ((now - filledAt).TotalSeconds * perSecond));
        filledAt = now;
    }
}
