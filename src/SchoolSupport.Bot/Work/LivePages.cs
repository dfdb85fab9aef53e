using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Work;

/// <summary>
/// Keeps pages up to date that ask for it (<see cref="Page.LivingAs"/>) while they lie on top of their chats: opens their routes again, with
/// the rights that the person has now, and edits the message when the page says something else.
/// </summary>
public sealed class LivePages(
    Database database, IServiceScopeFactory scopes, Destinations destinations, RouteCodec codec, OutboxSender sender, ILogger<LivePages> log)
    : BackgroundService
{
    // By the machine's clock: the playground's may stand still.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    // Nobody looks longer at one page.
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    // What each page says, as far as this process knows.
    private Dictionary<LivePage, string> said = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, TimeProvider.System);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await RefreshSafely(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task RefreshSafely(CancellationToken stop)
    {
        try
        {
            await Refresh(stop);
        }
        catch (StorageUnavailableException unavailable)
        {
            log.LogWarning("Pages cannot be kept up to date now: {Reason}", unavailable.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault of ours must not end them for ever.
            log.LogError(error, "Pages were not kept up to date.");
        }
    }

    private async Task Refresh(CancellationToken stop)
    {
        var saying = new Dictionary<LivePage, string>();
        foreach (var live in await OnTop(stop))
            saying[live] = await RefreshSafely(live, stop);
        said = saying;
    }

    // A page that fails must not keep the others from being refreshed.
    private async Task<string> RefreshSafely(LivePage live, CancellationToken stop)
    {
        try
        {
            return await Refresh(live, stop);
        }
        catch (Exception error) when (error is not (OperationCanceledException or StorageUnavailableException))
        {
            log.LogError(error, "The page of chat {Chat} was not kept up to date.", live.ChatId);
            return said.GetValueOrDefault(live, string.Empty);
        }
    }

    private async Task<string> Refresh(LivePage live, CancellationToken stop)
    {
        if (await Open(live, stop) is not { } page)
            return string.Empty;
        var says = Content.Of(page.Text, page, codec).ToJson();
        if (said.GetValueOrDefault(live) != says)
            await Show(live, page, stop);
        return says;
    }

    private async Task<IReadOnlyList<LivePage>> OnTop(CancellationToken stop)
    {
        await using var session = await database.Read(stop);
        return await new ChatStore(session).Live(database.Clock.GetUtcNow() - KeptFor);
    }

    // Null when the person may not see it any more: then it stays as it is.
    private async Task<Page?> Open(LivePage live, CancellationToken stop)
    {
        await using var session = await database.Read(stop);
        await using var scope = Scope(session);
        if (codec.Decode(live.Route) is not { } route || await new ChatStore(session).Find(live.ChatId) is not { } chat || Visitors.Of(chat) is not Member member)
            return null;
        var destination = (IDestination)scope.ServiceProvider.GetRequiredService(destinations.For(route));
        return await destination.Open(route, new Turn(member, database.Clock.GetUtcNow())) is Outcome.Shown shown ? shown.Page : null;
    }

    private async Task Show(LivePage live, Page page, CancellationToken stop)
    {
        await using var session = await database.Begin(stop);
        await using var scope = Scope(session);
        var chats = new ChatStore(session);
        if (!await chats.IsStillOnTop(live) || await chats.Find(live.ChatId) is not { } chat)
            return;
        var outgoing = scope.ServiceProvider.GetRequiredService<Outgoing>();
        await outgoing.Replace(new ChatAddress(chat.Channel, chat.Id, chat.ExternalId), live.Message, page);
        await session.Commit();
        sender.Accept(outgoing.Rows);
    }

    private AsyncServiceScope Scope(Session session)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        return scope;
    }
}
