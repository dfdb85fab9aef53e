using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Work;
using Telegram.Bot;

namespace SchoolSupport.Bot.Channels.Telegram;

public static class TelegramServices
{
    public static IServiceCollection AddTelegram(this IServiceCollection services)
    {
        services.AddSingleton<ITelegramBotClient>(provider => Client(provider.GetRequiredService<IOptions<TelegramSettings>>().Value));
        services.AddSingleton<MediaMessenger>();
        services.AddSingleton<TelegramMessenger>();
        services.AddSingleton<IIncomingFiles, TelegramFiles>();
        services.AddSingleton<IWorkSigns, TelegramWorkSigns>();
        services.AddSingleton<DeliveryFailures>();
        services.AddSingleton<NightRest>();
        services.AddSingleton<OutboxLedger>();
        services.AddSingleton<OutboxReader>();
        services.AddSingleton<UpdateTurn>();
        services.AddSingleton<UpdateBatches>();
        services.AddHostedSingleton<OutboxSender>();
        services.AddHostedSingleton<CallbackAnswers>();
        services.AddHostedSingleton<UpdatePump>();
        return services;
    }

    private static TelegramBotClient Client(TelegramSettings settings)
    {
        var options = new TelegramBotClientOptions(settings.Token, settings.BaseUrl.Length > 0 ? settings.BaseUrl : null)
        {
            // Waiting when told «too many requests» is the sender's business.
            RetryThreshold = 0,
        };
        // Longer than any wait for updates, so that only a dead connection runs into it.
        var patience = TimeSpan.FromSeconds(settings.PollSeconds + settings.AnswerSeconds);
        return new TelegramBotClient(options, new HttpClient(Connections(settings)) { Timeout = patience });
    }

    private static SocketsHttpHandler Connections(TelegramSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(3),
            // Tracing would see the address of each request, and the token stands in it.
            ActivityHeadersPropagator = null,
        };
        if (settings.Proxy.Length == 0)
            return handler;

        var address = new Uri(settings.Proxy);
        handler.Proxy = new WebProxy(address) { Credentials = CredentialsIn(address) };
        handler.UseProxy = true;
        return handler;
    }

    private static NetworkCredential? CredentialsIn(Uri address) => address.UserInfo.Split(':', 2) is [var user, var password]
        ? new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password))
        : null;
}
