using System.Net;
using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.TelegramClient.Tests;

/// <summary>The token is in every address; whatever goes wrong, it must not come out with the exception.</summary>
public class TokenMaskTests
{
    private static readonly string Secret = Bots.Token.Split(':')[1];

    [Fact]
    public async Task A_server_that_is_not_there_does_not_bring_the_token_out() =>
        await Fails(new TelegramBotClient(new TelegramBotClientOptions(Bots.Token, "http://127.0.0.1:1")), "Bot API Service Failure");

    [Fact]
    public async Task A_name_nobody_knows_does_not_bring_the_token_out() =>
        await Fails(
            new TelegramBotClient(new TelegramBotClientOptions(Bots.Token, "http://no-such-host.invalid")), "Bot API Service Failure");

    [Fact]
    public async Task A_broken_tls_greeting_does_not_bring_the_token_out()
    {
        await using var server = new WireServer(Answer.HangUp);

        await Fails(new TelegramBotClient(new TelegramBotClientOptions(Bots.Token, server.Address.Replace("http:", "https:"))),
            "Bot API Service Failure");
    }

    [Fact]
    public async Task A_timeout_does_not_bring_the_token_out()
    {
        await using var server = new WireServer(Answer.Silence);

        await Fails(server.Bot(Bots.WithTimeout(TimeSpan.FromMilliseconds(150))), "timed out");
    }

    [Fact]
    public async Task A_proxy_that_refuses_does_not_bring_the_token_out()
    {
        await using var proxy = new WireServer(Answer.Of(407, "who are you?"));
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy(proxy.Address) };
        using var http = new HttpClient(handler);

        await Fails(new TelegramBotClient(new TelegramBotClientOptions(Bots.Token), http), "Bot API Service Failure");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(502)]
    public async Task A_page_that_repeats_the_address_does_not_bring_the_token_out(int status)
    {
        await using var server = new WireServer(Answer.Of(status, $"<html>/bot{Bots.Token}/getMe was not found</html>"));

        await Fails(server.Bot(), "deserialization");
    }

    [Fact]
    public async Task A_refusal_that_repeats_the_address_is_masked()
    {
        await using var server = new WireServer(Answer.Failure(404, $"Not Found: /bot{Bots.Token}/getMe"));

        var refusal = await Fails(server.Bot(), "Not Found: /bot[token]/getMe");

        Assert.IsType<ApiRequestException>(refusal);
    }

    [Theory]
    [InlineData("https://api.telegram.org/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe")]
    [InlineData("https://api.telegram.org/bot110201543%3AAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe")]
    [InlineData("https://api.telegram.org/BOT110201543:aahdqtcvch1vgwjxfseofsas0k5paldsaw/getMe")]
    public async Task A_handler_that_tells_the_address_is_masked_down_to_its_inner_exceptions(string address)
    {
        using var http = new HttpClient(new Telltale(address));

        var failure = await Fails(new TelegramBotClient(new TelegramBotClientOptions(Bots.Token), http), "Bot API Service Failure");

        Assert.Contains("cannot reach", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_knows_no_token_keeps_its_cause_for_whoever_asks()
    {
        using var http = new HttpClient(new Telltale("the moon"));
        var bot = new TelegramBotClient(new TelegramBotClientOptions(Bots.Token), http);

        var failure = await Assert.ThrowsAsync<RequestException>(() => bot.GetMe());

        Assert.IsType<IOException>(failure.InnerException!.InnerException);
    }

    [Fact]
    public void Options_and_client_do_not_show_the_token_as_text()
    {
        var options = new TelegramBotClientOptions(Bots.Token);

        Assert.DoesNotContain(Secret, options.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret, new TelegramBotClient(options).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<RequestException> Fails(TelegramBotClient bot, string message)
    {
        var calls = new Func<Task>[] { () => bot.GetMe(), () => bot.DownloadFile("documents/1.txt", new MemoryStream()) };
        RequestException failure = null!;
        foreach (var call in calls)
        {
            failure = await Assert.ThrowsAnyAsync<RequestException>(call);
            Assert.Contains(message, failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, Everything(failure), StringComparison.OrdinalIgnoreCase);
            if (message.Contains("deserialization", StringComparison.Ordinal) && failure.HttpStatusCode == HttpStatusCode.OK) break;
        }
        return failure;
    }

    private static string Everything(Exception exception)
    {
        var data = string.Join(';', exception.Data.Values.Cast<object?>());
        var inner = exception.InnerException is { } wrapped ? Everything(wrapped) : "";
        return $"{exception} {exception.Message} {exception.Source} {data} {inner}";
    }

    private sealed class Telltale(string address) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException($"cannot reach {address}", new IOException($"asked for {address}"));
    }
}
