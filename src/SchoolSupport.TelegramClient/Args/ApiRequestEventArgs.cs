using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Args;

/// <summary>The address of <see cref="HttpRequestMessage"/> holds the bot's token: never log it.</summary>
public class ApiRequestEventArgs(IRequest request, HttpRequestMessage? httpRequestMessage = default) : EventArgs
{
    public IRequest Request { get; } = request;
    public HttpRequestMessage? HttpRequestMessage { get; } = httpRequestMessage;
}
