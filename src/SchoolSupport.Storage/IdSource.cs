namespace SchoolSupport.Storage;

/// <summary>
/// Makes ids: 41 bits of milliseconds since 2020, 10 bits of node, 12 bits of sequence. Every id is greater than the one before,
/// also when the clock jumps back or more than 4,096 ids are wanted within a millisecond.
/// </summary>
public sealed class IdSource
{
    public const int NodeBits = 10;
    public const int SequenceBits = 12;

    private const long Epoch = 1_577_836_800_000; // 2020-01-01T00:00:00Z
    private const long SequenceMask = (1L << SequenceBits) - 1;

    private readonly TimeProvider clock;
    private readonly long node;
    private readonly Lock gate = new();
    private long lastTick; // milliseconds and sequence, without the node

    /// <param name="clock">The clock of the ids' milliseconds.</param>
    /// <param name="node">0–1023: tells processes of one database apart.</param>
    /// <param name="after">An id that all new ones must follow; 0 for none.</param>
    public IdSource(TimeProvider clock, int node, long after = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, 1 << NodeBits);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        this.clock = clock;
        this.node = node;
        lastTick = (MillisecondOf(after) << SequenceBits) | SequenceMask;
    }

    public long Next()
    {
        long now = Math.Max(0, clock.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << SequenceBits;
        lock (gate)
        {
            lastTick = Math.Max(now, lastTick + 1);
            return ((lastTick >> SequenceBits) << (NodeBits + SequenceBits)) | (node << SequenceBits) | (lastTick & SequenceMask);
        }
    }

    private static long MillisecondOf(long id) => id >> (NodeBits + SequenceBits);
}
