using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Core.Calendars;

/// <summary>A term's interpretation, and the answers given about it, as JSON documents for storage. What is written is read back equal.</summary>
public static class DeadlineDocument
{
    /// <summary>The interpretation as JSON.</summary>
    public static string Write(Deadline deadline) => JsonSerializer.Serialize(deadline, DeadlineJson.Readable.Deadline);

    /// <summary>The interpretation of a JSON document written by <see cref="Write(Deadline)"/>.</summary>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static Deadline Read(string json) => Parsed(json, () => JsonSerializer.Deserialize(json, DeadlineJson.Readable.Deadline));

    /// <summary>The answers as JSON.</summary>
    public static string Write(DeadlineAnswers answers) => JsonSerializer.Serialize(answers, DeadlineJson.Readable.DeadlineAnswers);

    /// <summary>The answers of a JSON document written by <see cref="Write(DeadlineAnswers)"/>.</summary>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static DeadlineAnswers ReadAnswers(string json) => Parsed(json, () => JsonSerializer.Deserialize(json, DeadlineJson.Readable.DeadlineAnswers));

    // A document may be well-formed and still describe what cannot be: constructors refuse it.
    private static T Parsed<T>(string json, Func<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return read() ?? throw new JsonException("The document is null.");
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(DeadlineAnswers))]
internal sealed partial class DeadlineJson : JsonSerializerContext
{
    /// <summary>With Russian letters as they are, and enumerations by name: «twoMonths».</summary>
    public static DeadlineJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<DeadlinePeriod>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<DeadlineQuestionKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<DelayUnit>(JsonNamingPolicy.CamelCase),
        },
    });
}
