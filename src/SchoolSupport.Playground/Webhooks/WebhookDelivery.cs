using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Webhooks;

/// <summary>
/// Delivers updates to the webhook: up to max_connections at a time, those of one chat (one user for callbacks) one after the other.
/// </summary>
internal sealed class WebhookDelivery : IAsyncDisposable
{
    private readonly World world;
    private readonly WebhookClient client;
    private readonly CancellationTokenSource stopping = new();
    private readonly Dictionary<long, Task> underWay = [];
    private readonly Queue<PendingUpdate> repeats = new();
    private readonly Task running;

    public WebhookDelivery(World world, BotApiEndpoint bots)
    {
        this.world = world;
        client = new WebhookClient(world, bots);
        running = Run();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        client.Dispose();
        stopping.Dispose();
    }

    private async Task Run()
    {
        var stopped = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping.Token);
        while (!stopping.IsCancellationRequested)
        {
            var changed = world.Webhook.NextChange();
            if (world.Bot.Settings.Webhook is not { } settings)
            {
                await Task.WhenAny(changed, stopped);
                continue;
            }
            using var superseded = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
            while (!changed.IsCompleted && !stopping.IsCancellationRequested)
            {
                var arrival = world.Updates.NextArrival();
                StartWhatCanBe(settings, superseded.Token);
                await Task.WhenAny([changed, arrival, stopped, .. underWay.Values]);
                ForgetFinished();
            }
            await superseded.CancelAsync();
            await Task.WhenAll(underWay.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            underWay.Clear();
        }
    }

    private void StartWhatCanBe(WebhookSettings settings, CancellationToken superseded)
    {
        foreach (var repeat in world.Updates.TakeRepeats())
            repeats.Enqueue(repeat);
        while (repeats.TryPeek(out var next) && underWay.Count < settings.MaxConnections && !underWay.ContainsKey(next.OrderKey))
            Start(repeats.Dequeue(), settings, superseded);
        foreach (var update in world.Updates.Waiting())
        {
            if (underWay.Count >= settings.MaxConnections)
                break;
            if (!underWay.ContainsKey(update.OrderKey))
                Start(update, settings, superseded);
        }
    }

    private void Start(PendingUpdate update, WebhookSettings settings, CancellationToken superseded) =>
        underWay[update.OrderKey] = Deliver(update, settings, superseded);

    private async Task Deliver(PendingUpdate update, WebhookSettings settings, CancellationToken superseded)
    {
        if (await client.Deliver(update, settings, superseded))
            world.Updates.MarkDelivered(update);
    }

    private void ForgetFinished()
    {
        foreach (var (key, task) in underWay.Where(entry => entry.Value.IsCompleted).ToList())
            underWay.Remove(key);
    }
}
