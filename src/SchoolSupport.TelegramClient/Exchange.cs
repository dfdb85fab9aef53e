using Telegram.Bot.Exceptions;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

/// <summary>
/// A request and its answer under one deadline (HttpClient's own ends with the headers), with every failure told in the
/// client's words and without the token.
/// </summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly TokenMask _mask;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _client;
    private readonly CancellationTokenSource _stop;

    public Exchange(HttpClient httpClient, TokenMask mask, CancellationToken caller, CancellationToken client)
    {
        _httpClient = httpClient;
        _mask = mask;
        _caller = caller;
        _client = client;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(caller, client);
        Prolong();
    }

    public CancellationToken Token => _stop.Token;

    public void Prolong() => _stop.CancelAfter(_httpClient.Timeout);

    public Task<HttpResponseMessage> Send(HttpRequestMessage message) =>
        InOurWords(_httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, Token));

    public Task<PooledBuffer> Read(HttpContent content) => InOurWords(PooledBuffer.ReadFrom(content, Token));

    public Task Buffer(HttpContent content) => InOurWords(Loaded(content));

    public async Task<T> InOurWords<T>(Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (Exception exception)
        {
            throw Told(exception);
        }
    }

    public async Task Wait(TimeSpan delay, TimeProvider time)
    {
        _stop.CancelAfter(Timeout.InfiniteTimeSpan);
        await Task.Delay(delay, time, Token);
    }

    private async Task<HttpContent> Loaded(HttpContent content)
    {
        await content.LoadIntoBufferAsync(Token);
        return content;
    }

    private Exception Told(Exception exception)
    {
        if (_caller.IsCancellationRequested) return Cancelled(_caller);
        if (_client.IsCancellationRequested) return Cancelled(_client);
        var safe = _mask.Hide(exception);
        return exception is OperationCanceledException
            ? new RequestException("Bot API Request timed out", safe)
            : new RequestException($"Bot API Service Failure: {exception.GetType().Name}: {_mask.Hide(exception.Message)}", safe);
    }

    public void Dispose() => _stop.Dispose();

    private static TaskCanceledException Cancelled(CancellationToken by) => new("The request was cancelled", null, by);
}
