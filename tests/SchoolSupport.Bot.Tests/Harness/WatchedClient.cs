using Telegram.Bot;
using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>The bot's own client, over real HTTP, with somebody who notes what passes. It can be cut, like a cable.</summary>
internal sealed class WatchedClient(ITelegramBotClient client, UpdateWatch watch) : ITelegramBotClient, IDisposable
{
    private readonly CancellationTokenSource cable = new();
    private readonly TaskCompletionSource introduced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest
    {
        add => client.OnMakingApiRequest += value;
        remove => client.OnMakingApiRequest -= value;
    }

    public event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived
    {
        add => client.OnApiResponseReceived += value;
        remove => client.OnApiResponseReceived -= value;
    }

    /// <summary>Completes when the bot knows its name and has told its commands.</summary>
    public Task Introduced => introduced.Task;

    public bool LocalBotServer => client.LocalBotServer;

    public long BotId => client.BotId;

    public TimeSpan Timeout
    {
        get => client.Timeout;
        set => client.Timeout = value;
    }

    public IExceptionParser ExceptionsParser
    {
        get => client.ExceptionsParser;
        set => client.ExceptionsParser = value;
    }

    /// <summary>From now on nothing gets through and nothing comes back.</summary>
    public void Cut() => cable.Cancel();

    public void Dispose() => cable.Dispose();

    public async Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cable.Token, cancellationToken);
        if (request is GetUpdatesRequest poll)
            watch.Polled(poll.Offset);
        try
        {
            var answer = await client.SendRequest(request, end.Token);
            cable.Token.ThrowIfCancellationRequested();
            if (answer is Update[] updates)
                watch.Received(updates);
            // The last that the bot says of itself.
            if (request is SetMyCommandsRequest { Scope: BotCommandScopeAllGroupChats })
                introduced.TrySetResult();
            return answer;
        }
        catch (OperationCanceledException) when (cable.IsCancellationRequested)
        {
            throw new RequestException("The cable is cut.");
        }
        finally
        {
            watch.Stir();
        }
    }

    public Task<bool> TestApi(CancellationToken cancellationToken = default) => client.TestApi(cancellationToken);

    public Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default) =>
        client.DownloadFile(filePath, destination, cancellationToken);

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default) =>
        client.DownloadFile(file, destination, cancellationToken);
}
