using System.Text.Json;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi;

/// <summary>One call of a method: what came and where its result is written.</summary>
internal sealed class BotCall(World world, RequestParameters parameters, SeenCall seen, Utf8JsonWriter result, CancellationToken aborted)
{
    public World World { get; } = world;

    public RequestParameters Parameters { get; } = parameters;

    /// <summary>What the debug drawer shows of the call.</summary>
    public SeenCall Seen { get; } = seen;

    /// <summary>Takes the JSON value of <c>result</c>.</summary>
    public Utf8JsonWriter Result { get; } = result;

    /// <summary>The client has gone.</summary>
    public CancellationToken Aborted { get; } = aborted;

    /// <summary>The <c>description</c> that a few methods add to a success.</summary>
    public string? Description { get; set; }

    public void ResultIsTrue() => Result.WriteBooleanValue(true);
}
