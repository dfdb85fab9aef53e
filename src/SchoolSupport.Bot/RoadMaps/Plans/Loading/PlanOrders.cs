using System.Text.Json.Serialization;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A document to be read, as it waits in the work queue.</summary>
/// <param name="FileId">The channel's id; null for texts.</param>
/// <param name="Name">As the person named the file.</param>
/// <param name="Replaces">The running plan of which it is a new edition; 0: of none.</param>
internal sealed record ReadPlanOrder(string? FileId, string Name, long Municipality, long Replaces)
{
    /// <summary>The order itself where it came as text.</summary>
    public string? Text { get; init; }
}

[JsonSerializable(typeof(ReadPlanOrder))]
internal sealed partial class PlanOrderJson : JsonSerializerContext;
