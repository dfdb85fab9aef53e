using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>An imported plan as a JSON document, for keeping it until the coordinator has looked through it. What is written is read back equal.</summary>
public static class ImportedPlanDocument
{
    /// <summary>The plan as JSON.</summary>
    public static string Write(ImportedPlan plan) => JsonSerializer.Serialize(plan, ImportedPlanJson.Readable.ImportedPlan);

    /// <summary>The plan of a JSON document written by <see cref="Write"/>.</summary>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static ImportedPlan Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, ImportedPlanJson.Readable.ImportedPlan) ?? throw new JsonException("The document is null.");
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ImportedPlan))]
internal sealed partial class ImportedPlanJson : JsonSerializerContext
{
    /// <summary>With Russian letters as they are, and enumerations by name.</summary>
    public static ImportedPlanJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<ColumnRole>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ActivityField>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ImportWarningKind>(JsonNamingPolicy.CamelCase),
        },
    });
}
