using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>The order's own tables and cells as JSON documents for storage, so that exports can have its own columns. What is written is read back equal.</summary>
public static class PlanDocument
{
    /// <summary>The tables with their columns.</summary>
    public static string WriteTables(IReadOnlyList<PlanTable> tables) => JsonSerializer.Serialize(tables, PlanJson.Readable.IReadOnlyListPlanTable);

    /// <summary>The tables of a document written by <see cref="WriteTables"/>.</summary>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static IReadOnlyList<PlanTable> ReadTables(string json) => JsonSerializer.Deserialize(json, PlanJson.Readable.IReadOnlyListPlanTable) ?? [];

    /// <summary>The texts under the columns of a row.</summary>
    public static string WriteCells(IReadOnlyList<string> cells) => JsonSerializer.Serialize(cells, PlanJson.Readable.IReadOnlyListString);

    /// <summary>The texts of a document written by <see cref="WriteCells"/>.</summary>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static IReadOnlyList<string> ReadCells(string json) => JsonSerializer.Deserialize(json, PlanJson.Readable.IReadOnlyListString) ?? [];
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<PlanTable>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class PlanJson : JsonSerializerContext
{
    /// <summary>With Russian letters as they are, and roles by name: «responsible».</summary>
    public static PlanJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<ColumnRole>(JsonNamingPolicy.CamelCase) },
    });
}
