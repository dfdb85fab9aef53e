using Microsoft.Extensions.Options;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>Section <c>Telegram</c> of the settings.</summary>
public sealed class TelegramSettings
{
    public const string Section = "Telegram";

    /// <summary>The bot's token from BotFather. Empty: the playground starts instead of Telegram.</summary>
    public string Token { get; set; } = string.Empty;

    /// <summary>Another Bot API server, for example a local one. Empty: Telegram's own.</summary>
    public string BaseUrl { get; set; } = string.Empty;

    /// <summary>A proxy such as <c>socks5://127.0.0.1:1080</c> or <c>http://user:password@host:3128</c>. Empty: none.</summary>
    public string Proxy { get; set; } = string.Empty;

    /// <summary>How long one request for updates waits, in seconds: 0 to 50.</summary>
    public int PollSeconds { get; set; } = 30;

    /// <summary>After how many seconds a call that is not answered counts as lost, beyond those of a poll: 1 to 600. Sending a large file is one call.</summary>
    public int AnswerSeconds { get; set; } = 70;

    /// <summary>Messages a second to all chats together; 0: no limit. Telegram allows about 30.</summary>
    public int MessagesPerSecond { get; set; } = 30;

    /// <summary>Messages a second into one chat after a burst of three; 0: no limit. Telegram allows about one.</summary>
    public double MessagesPerSecondPerChat { get; set; } = 1;

    /// <summary>Messages a minute into one group; 0: no limit. Telegram allows about 20.</summary>
    public int MessagesPerMinutePerGroup { get; set; } = 20;

    /// <summary>Messages under way at the same time: 1 to 100.</summary>
    public int ParallelSends { get; set; } = 16;

    public SendLimits ToLimits() => new(MessagesPerSecond, MessagesPerSecondPerChat)
    {
        PerMinutePerGroup = MessagesPerMinutePerGroup,
        MostBulkUnderWay = SendLimits.BulkPlacesOf(ParallelSends),
    };
}

/// <summary>Refuses settings that cannot work, each in one sentence.</summary>
public sealed class TelegramSettingsCheck : IValidateOptions<TelegramSettings>
{
    public ValidateOptionsResult Validate(string? name, TelegramSettings options)
    {
        if (options.Token.Length > 0 && !LooksLikeToken(options.Token))
            return Fail("Telegram:Token не похож на токен бота: BotFather выдаёт его в виде 123456789:AA….");
        if (options.BaseUrl.Length > 0 && !IsUrl(options.BaseUrl, "http", "https"))
            return Fail("Telegram:BaseUrl должен быть адресом вида https://api.example.org.");
        if (options.Proxy.Length > 0 && !IsUrl(options.Proxy, "http", "https", "socks4", "socks5"))
            return Fail("Telegram:Proxy должен быть адресом вида socks5://127.0.0.1:1080 или http://127.0.0.1:3128.");
        if (options.PollSeconds is < 0 or > 50)
            return Fail("Telegram:PollSeconds должен быть числом от 0 до 50.");
        if (options.AnswerSeconds is < 1 or > 600)
            return Fail("Telegram:AnswerSeconds должен быть числом от 1 до 600.");
        if (options.MessagesPerSecond < 0 || options.MessagesPerSecondPerChat < 0 || options.MessagesPerMinutePerGroup < 0)
            return Fail("Telegram:MessagesPerSecond, MessagesPerSecondPerChat и MessagesPerMinutePerGroup не могут быть отрицательными.");
        if (options.ParallelSends is < 1 or > 100)
            return Fail("Telegram:ParallelSends должен быть числом от 1 до 100.");
        return ValidateOptionsResult.Success;
    }

    private static bool LooksLikeToken(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon is >= 1 and <= 16 && token.Length <= 80 && token[..colon].All(char.IsAsciiDigit) && colon < token.Length - 1;
    }

    private static bool IsUrl(string text, params string[] schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme) && url.Host.Length > 0;

    private static ValidateOptionsResult Fail(string sentence) => ValidateOptionsResult.Fail(sentence);
}
