using System.Collections.Concurrent;
using System.Net;
using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

public partial class TelegramBotClient : ITelegramBotClient
{
    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _httpClient;
    private readonly TokenMask _mask;
    private readonly ConcurrentDictionary<string, Uri> _methodAddresses = new();

    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken)
    {
    }

    public TelegramBotClient(
        TelegramBotClientOptions options, HttpClient? httpClient = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _mask = new TokenMask(options.Token);
        _httpClient = httpClient ?? OwnHttpClient();
        GlobalCancelToken = cancellationToken;
    }

    public string Token => _options.Token;
    public long BotId => _options.BotId;
    public bool LocalBotServer => _options.LocalBotServer;
    public CancellationToken GlobalCancelToken { get; }
    public IExceptionParser ExceptionsParser { get; set; } = new DefaultExceptionParser();

    public TimeSpan Timeout
    {
        get => _httpClient.Timeout;
        set => _httpClient.Timeout = value;
    }

    public event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;
    public event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;

    public virtual async Task<TResponse> SendRequest<TResponse>(
        IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var exchange = new Exchange(_httpClient, _mask, cancellationToken, GlobalCancelToken);
        using var content = request.ToHttpContent();
        // A stream can be read only once, a second attempt needs its bytes again.
        if (content is MultipartContent && _options is { RetryThreshold: > 0, RetryCount: > 1 })
            await exchange.Buffer(content);
        for (var attempt = 1; ; attempt++)
        {
            using var response = await Send(exchange, request, content);
            using var body = await exchange.Read(response.Content);
            if (response.StatusCode == HttpStatusCode.OK) return ResponseReader.Result<TResponse>(body, response.StatusCode);
            var failure = ResponseReader.Failure(body, response.StatusCode, _mask);
            if (!MayTryAgain(failure, attempt)) throw ExceptionsParser.Parse(failure);
            await exchange.Wait(TimeSpan.FromSeconds(failure.Parameters!.RetryAfter!.Value), _options.TimeProvider);
            exchange.Prolong();
        }
    }

    /// <summary>Whether Telegram knows the token.</summary>
    public async Task<bool> TestApi(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendRequest(new GetMeRequest(), cancellationToken);
            return true;
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == (int)HttpStatusCode.Unauthorized)
        {
            return false;
        }
    }

    private async Task<HttpResponseMessage> Send(Exchange exchange, IRequest request, HttpContent? content)
    {
        // Not disposed: that would dispose the content, which another attempt may need.
        var message = new HttpRequestMessage(request.HttpMethod, AddressOf(request.MethodName)) { Content = content };
        ApiRequestEventArgs? requestArgs = null;
        if (OnMakingApiRequest is { } making) await making(this, requestArgs = new(request, message), exchange.Token);
        var response = await exchange.Send(message);
        // Perhaps somebody began to listen only while the request was waiting for its answer.
        if (OnApiResponseReceived is { } received) await received(this, new(response, requestArgs ?? new(request, message)), exchange.Token);
        return response;
    }

    private bool MayTryAgain(ApiResponse failure, int attempt) =>
        failure is { ErrorCode: (int)HttpStatusCode.TooManyRequests, Parameters.RetryAfter: > 0 and var seconds }
        && seconds <= _options.RetryThreshold
        && attempt < _options.RetryCount;

    private Uri AddressOf(string method) =>
        _methodAddresses.GetOrAdd(method, static (name, options) => new Uri($"{options.BaseRequestUrl}/{name}"), _options);

    private static HttpClient OwnHttpClient() => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(3),
        UseCookies = false,
        // No activities: they would carry the address, and with it the token, to whoever traces.
        ActivityHeadersPropagator = null,
    });
}
