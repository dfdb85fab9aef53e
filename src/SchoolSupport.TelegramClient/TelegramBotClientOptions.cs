using System.Globalization;

namespace Telegram.Bot;

public class TelegramBotClientOptions
{
    private const string CloudServer = "https://api.telegram.org";

    public TelegramBotClientOptions(string token, string? baseUrl = default, bool useTestEnvironment = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        Token = token;
        BaseUrl = baseUrl;
        UseTestEnvironment = useTestEnvironment;
        BotId = IdIn(token) ?? throw new ArgumentException("Bot token invalid", nameof(token));

        var server = baseUrl is null ? CloudServer : new Uri(baseUrl).GetLeftPart(UriPartial.Authority);
        var environment = useTestEnvironment ? "/test" : string.Empty;
        BaseRequestUrl = $"{server}/bot{token}{environment}";
        BaseFileUrl = $"{server}/file/bot{token}{environment}";
    }

    public string Token { get; }
    public string? BaseUrl { get; }
    public bool UseTestEnvironment { get; }
    public long BotId { get; }
    public bool LocalBotServer => BaseUrl is not null;
    public string BaseFileUrl { get; }
    public string BaseRequestUrl { get; }

    /// <summary>Seconds: a 429 that asks for no longer a wait is waited out and tried again; 0 leaves every 429 to the caller.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How often a request is tried in all.</summary>
    public int RetryCount { get; set; } = 3;

    internal TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    private static long? IdIn(string token) =>
        token.IndexOf(':') is var colon and >= 1 and <= 16
        && long.TryParse(token.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
