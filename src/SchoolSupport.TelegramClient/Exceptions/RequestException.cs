using System.Net;

namespace Telegram.Bot.Exceptions;

/// <summary>No usable answer came: the network failed, time ran out, or the answer was not the Bot API's.</summary>
public class RequestException : Exception
{
    public RequestException(string message) : base(message)
    {
    }

    public RequestException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public RequestException(string message, HttpStatusCode httpStatusCode) : base(message) => HttpStatusCode = httpStatusCode;

    public RequestException(string message, HttpStatusCode httpStatusCode, Exception? innerException) : base(message, innerException) =>
        HttpStatusCode = httpStatusCode;

    public HttpStatusCode? HttpStatusCode { get; }
}
