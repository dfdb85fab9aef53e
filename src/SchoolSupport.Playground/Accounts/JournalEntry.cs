using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>One line of the journal: exactly one property is set.</summary>
internal sealed record JournalEntry
{
    public Person? Person { get; init; }

    public ChatIdentity? Chat { get; init; }

    public ChatMessage? Message { get; init; }

    public PendingUpdate? Update { get; init; }

    /// <summary>Updates below this id are forgotten.</summary>
    public long? ForgottenBelow { get; init; }

    /// <summary>One update that a webhook has taken.</summary>
    public long? Delivered { get; init; }

    public StoredFile? File { get; init; }

    public BotSettings? Settings { get; init; }

    public TimeSpan? ClockOffset { get; init; }

    public Counters? Counters { get; init; }
}

/// <summary>The numbers that must never come twice, even when what they were given to is gone.</summary>
internal sealed record Counters(long LastMessageId, long LastUpdateId, long LastFileNumber);

[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>Writes Russian as it is, not as escapes.</summary>
    public static JournalJson Readable { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
