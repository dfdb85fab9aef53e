using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Tests.Faults.Processes;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Playground;
using SchoolSupport.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.Bot.Tests.Channels.Telegram;

/// <summary>The client as the bot sets it up from its settings.</summary>
public sealed class ConnectionTests
{
    private const string Secret = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

    [Fact]
    public async Task A_429_is_left_to_the_sender()
    {
        await using var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0 });
        using var door = new PlaygroundDoor(playground.Address);
        await door.Order("faults", new { kind = "429", method = "getMe", retryAfter = 2, times = 1 });
        await using var services = Services(new TelegramSettings { Token = playground.Token, BaseUrl = playground.Address.ToString() });
        var bot = services.GetRequiredService<ITelegramBotClient>();

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => bot.GetMe(TestContext.Current.CancellationToken));

        Assert.Equal((429, 2), (refusal.ErrorCode, refusal.Parameters?.RetryAfter));
        Assert.True((await bot.GetMe(TestContext.Current.CancellationToken)).IsBot);
    }

    [Fact]
    public async Task Every_call_goes_through_the_proxy_under_its_name_and_password()
    {
        var seen = new ConcurrentQueue<(string Target, string Credentials)>();
        await using var proxy = await Proxy(seen);
        var address = new Uri(proxy.Urls.First());
        await using var services = Services(new TelegramSettings
        {
            Token = $"123456789:{Secret}", BaseUrl = "http://bot-api.invalid", Proxy = $"http://bot:p%40ss@127.0.0.1:{address.Port}",
        });

        var me = await services.GetRequiredService<ITelegramBotClient>().GetMe(TestContext.Current.CancellationToken);

        Assert.Equal(77, me.Id);
        var (target, credentials) = seen.Last();
        Assert.Equal($"http://bot-api.invalid/bot123456789:{Secret}/getMe", target);
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("bot:p@ss"))}", credentials);
    }

    [Fact]
    public async Task Nothing_that_the_program_says_of_its_troubles_tells_the_token()
    {
        var folder = Directory.CreateTempSubdirectory("silent-token-").FullName;
        using (var bot = BotProcess.Begin(
            new ConfigurationBuilder().Build(), folder,
            ("Telegram:Token", $"123456789:{Secret}"), ("Telegram:BaseUrl", "http://127.0.0.1:1"), ("Logging:LogLevel:Default", "Trace")))
        {
            await bot.Said.Contain("cannot be reached yet");
            await bot.Said.Contain("Updates: ");
            await bot.Stop();

            Assert.DoesNotContain(Secret, bot.Said.ToString(), StringComparison.OrdinalIgnoreCase);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Services(TelegramSettings settings) => new ServiceCollection()
        .AddSingleton(Microsoft.Extensions.Options.Options.Create(settings)).AddTelegram().BuildServiceProvider();

    // Asks who it is first, as proxies with passwords do, and answers in Telegram's stead.
    private static async Task<WebApplication> Proxy(ConcurrentQueue<(string Target, string Credentials)> seen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var proxy = builder.Build();
        proxy.Run(async context =>
        {
            var credentials = context.Request.Headers["Proxy-Authorization"].ToString();
            seen.Enqueue((context.Features.Get<IHttpRequestFeature>()!.RawTarget, credentials));
            if (credentials.Length == 0)
            {
                context.Response.StatusCode = StatusCodes.Status407ProxyAuthenticationRequired;
                context.Response.Headers["Proxy-Authenticate"] = "Basic realm=\"school\"";
                return;
            }

            await context.Response.WriteAsync("""{"ok":true,"result":{"id":77,"is_bot":true,"first_name":"Помощник"}}""");
        });
        await proxy.StartAsync().InTime("the proxy to start");
        return proxy;
    }
}
