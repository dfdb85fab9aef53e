namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// At most so many within any span, wherever it begins: a bucket that is filled meanwhile would let twice as many through in its first span.
/// A limit of 0 or less means none.
/// </summary>
internal sealed class SlidingWindow(int most, TimeSpan span)
{
    private readonly Queue<DateTimeOffset> taken = new();

    public DateTimeOffset FreeAt(DateTimeOffset now)
    {
        Forget(now);
        return most <= 0 || taken.Count < most ? now : taken.Peek() + span;
    }

    public void Take(DateTimeOffset now)
    {
        if (most > 0)
            taken.Enqueue(now);
    }

    public bool IsEmpty(DateTimeOffset now)
    {
        Forget(now);
        return taken.Count == 0;
    }

    private void Forget(DateTimeOffset now)
    {
        while (taken.TryPeek(out var oldest) && oldest + span <= now)
            taken.Dequeue();
    }
}
