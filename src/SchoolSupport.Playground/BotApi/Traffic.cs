namespace SchoolSupport.Playground.BotApi;

/// <summary>The most recent calls of the bot.</summary>
internal sealed class Traffic
{
    private const int MostKept = 1000;

    private readonly Lock gate = new();
    private readonly Queue<SeenCall> recent = new();
    private long lastNumber;

    public void Note(SeenCall call)
    {
        lock (gate)
        {
            call.Number = ++lastNumber;
            recent.Enqueue(call);
            if (recent.Count > MostKept)
                recent.Dequeue();
        }
    }

    public IReadOnlyList<SeenCall> After(long number)
    {
        lock (gate)
            return [.. recent.Where(call => call.Number > number)];
    }
}
