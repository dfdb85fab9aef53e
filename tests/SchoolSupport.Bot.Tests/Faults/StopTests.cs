using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Testing;
using Telegram.Bot;
using Telegram.Bot.Requests;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>The bot is asked to stop while it is in the middle of something.</summary>
public sealed class StopTests
{
    private readonly TaskCompletionSource sent = Signal();
    private readonly TaskCompletionSource senderIsStopping = Signal();

    [Fact]
    public async Task An_answer_on_its_way_is_let_through_and_written_down_before_the_bot_is_gone()
    {
        await using var town = await Town.Open(new TownOptions { Services = WatchSender });
        var director = await town.Director("СОШ № 3");
        town.BotServices.GetRequiredService<ITelegramBotClient>().OnApiResponseReceived += async (_, args, _) =>
        {
            if (args.ApiRequestEventArgs.Request is not SendMessageRequest)
                return;
            // Telegram has it, but the bot does not know that yet.
            sent.TrySetResult();
            await senderIsStopping.Task;
        };

        var saying = director.Says("/help");
        await sent.Task.InTime("the answer to be sent", soFar: town.Transcript.ToString);
        await town.StopBot();
        await saying;
        await town.StartBot();
        await director.Says("/whoami");

        Assert.Equal(1, await director.Count("Как мной пользоваться"));
    }

    private void WatchSender(IServiceCollection services)
    {
        var sender = services.Single(service =>
            service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.GetType().GenericTypeArguments[1] == typeof(OutboxSender));
        services[services.IndexOf(sender)] = ServiceDescriptor.Singleton<IHostedService>(
            provider => new Told((IHostedService)sender.ImplementationFactory!(provider), senderIsStopping));
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells when the service has been asked to stop.</summary>
    private sealed class Told(IHostedService service, TaskCompletionSource stopping) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => service.StartAsync(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken)
        {
            var stopped = service.StopAsync(cancellationToken);
            stopping.TrySetResult();
            return stopped;
        }
    }
}
