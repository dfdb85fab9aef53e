using Telegram.Bot.Exceptions;

namespace Telegram.Bot.Serialization;

internal sealed class Response<TResult> : ApiResponse
{
    public TResult? Result { get; init; }
}
