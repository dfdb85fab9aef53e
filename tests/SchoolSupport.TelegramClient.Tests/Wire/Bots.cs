using Telegram.Bot;

namespace SchoolSupport.TelegramClient.Tests.Wire;

/// <summary>Clients of a <see cref="WireServer"/>, with an invented token.</summary>
internal static class Bots
{
    public const string Token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

    public static TelegramBotClient Bot(this WireServer server, HttpClient? httpClient = null, int retryThreshold = 0) =>
        new(new TelegramBotClientOptions(Token, server.Address) { RetryThreshold = retryThreshold }, httpClient);

    public static HttpClient WithTimeout(TimeSpan timeout) => new() { Timeout = timeout };
}
