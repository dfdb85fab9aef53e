using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>The Bot API refused the request; the message is its description.</summary>
public class ApiRequestException : RequestException
{
    public ApiRequestException(string message) : base(message)
    {
    }

    public ApiRequestException(string message, int errorCode) : base(message) => ErrorCode = errorCode;

    public ApiRequestException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public ApiRequestException(string message, int errorCode, Exception innerException) : base(message, innerException) =>
        ErrorCode = errorCode;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters) : this(message, errorCode) =>
        Parameters = parameters;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters, Exception innerException)
        : this(message, errorCode, innerException) => Parameters = parameters;

    public int ErrorCode { get; }
    public ResponseParameters? Parameters { get; }

    public override string ToString() => $"Telegram Bot API error {ErrorCode}: {base.ToString()}";
}
