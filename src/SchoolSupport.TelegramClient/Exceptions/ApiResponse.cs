using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>The envelope of every answer of the Bot API, without its result.</summary>
public class ApiResponse
{
    public bool Ok { get; init; }
    public string? Description { get; init; }
    public int ErrorCode { get; init; }
    public ResponseParameters? Parameters { get; init; }
}
