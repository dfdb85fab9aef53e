using Telegram.Bot.Exceptions;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

/// <summary>
/// One request and its answer under one deadline (HttpClient's own ends with the headers), with every failure told in the
/// client's words and without the token.
/// </summary>
internal sealed class Exchange : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly TokenMask _mask;
    private readonly CancellationToken _cancelled;
    private readonly CancellationTokenSource _deadline;

    public Exchange(TimeSpan timeout, TokenMask mask, CancellationToken cancelled)
    {
        _timeout = timeout;
        _mask = mask;
        _cancelled = cancelled;
        _deadline = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        Prolong();
    }

    public CancellationToken Token => _deadline.Token;

    public void Prolong() => _deadline.CancelAfter(_timeout);

    public async Task<HttpResponseMessage> Send(HttpClient httpClient, HttpRequestMessage message)
    {
        try
        {
            return await httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, Token);
        }
        catch (Exception exception)
        {
            throw Told(exception);
        }
    }

    public async ValueTask<PooledBuffer> Read(HttpContent content)
    {
        try
        {
            return await PooledBuffer.ReadFrom(content, Token);
        }
        catch (Exception exception)
        {
            throw Told(exception);
        }
    }

    public Exception Told(Exception exception)
    {
        if (_cancelled.IsCancellationRequested) return new TaskCanceledException("The request was cancelled", null, _cancelled);
        var safe = _mask.Hide(exception);
        return exception is OperationCanceledException
            ? new RequestException("Bot API Request timed out", safe)
            : new RequestException($"Bot API Service Failure: {exception.GetType().Name}: {_mask.Hide(exception.Message)}", safe);
    }

    public void Dispose() => _deadline.Dispose();
}
