namespace SchoolSupport.Playground.BotApi;

/// <summary>A request that is answered with an error.</summary>
/// <param name="code">HTTP status and error_code.</param>
/// <param name="message">What comes after the code's name: «chat not found» of «Bad Request: chat not found»; may be empty.</param>
internal sealed class ApiFailure(int code, string message) : Exception(message)
{
    public int Code { get; } = code;

    public int? RetryAfter { get; init; }

    public long? MigrateToChatId { get; init; }

    /// <summary>The whole text as the server words it.</summary>
    public string Description => IsWhole ? Message : Message.Length == 0 ? Prefix : $"{Prefix}: {Uncapitalised(Message)}";

    /// <summary>The message is the whole text, without the code's name.</summary>
    public bool IsWhole { get; init; }

    private string Prefix => Code switch
    {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        413 => "Request Entity Too Large",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        _ => throw new InvalidOperationException($"No error of the Bot API has the code {Code}."),
    };

    public static ApiFailure BadRequest(string message) => new(400, message);

    public static ApiFailure Forbidden(string message) => new(403, message);

    /// <summary>The failure that an exception amounts to: whatever is not foreseen is an error of this server.</summary>
    public static ApiFailure From(Exception exception) => exception switch
    {
        ApiFailure failure => failure,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new ApiFailure(413, ""),
        BadHttpRequestException => new ApiFailure(400, ""),
        _ => new ApiFailure(500, exception.Message),
    };

    public static ApiFailure TooManyRequests(int seconds) => new(429, $"retry after {seconds}") { RetryAfter = seconds };

    // MESSAGE_TOO_LONG and the like stay as they are.
    private static string Uncapitalised(string message) =>
        message.Length > 1 && (char.IsAsciiLetterUpper(message[1]) || message[1] == '_')
            ? message
            : char.ToLowerInvariant(message[0]) + message[1..];
}
