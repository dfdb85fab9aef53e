namespace SchoolSupport.Playground.Faults;

/// <summary>Lets a burst pass, then a steady rate.</summary>
internal sealed class TokenBucket(TimeProvider system, double capacity, double perSecond)
{
    private readonly Lock gate = new();
    private double spent;
    private long filled = system.GetTimestamp();

    /// <summary>Whole seconds until there is a token again; 0 when there is one.</summary>
    public int Wait()
    {
        lock (gate)
        {
            Fill();
            var tokens = capacity - spent;
            return tokens >= 1 ? 0 : (int)Math.Ceiling((1 - tokens) / perSecond);
        }
    }

    public void Take()
    {
        lock (gate)
        {
            Fill();
            spent++;
        }
    }

    private void Fill()
    {
        spent = Math.Max(0, spent - (system.GetElapsedTime(filled).TotalSeconds * perSecond));
        filled = system.GetTimestamp();
    }
}
