using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Faults;

internal enum FaultKind
{
    TooManyRequests,
    ServerError,
    BadGateway,
    Hang,
    Close,
    Blocked,
}

/// <summary>Something that goes wrong with a call.</summary>
/// <param name="Method">The method it strikes; null strikes all but getUpdates.</param>
/// <param name="ChatId">The chat it strikes; null strikes all.</param>
/// <param name="RetryAfter">Seconds of a 429.</param>
/// <param name="AfterEffect">The call takes effect first: the answer is what gets lost.</param>
internal sealed record Fault(FaultKind Kind, string? Method, long? ChatId, int RetryAfter, bool AfterEffect)
{
    private const string GatewayPage = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

    public bool Concerns(string method, long chatId) =>
        (ChatId is null || ChatId == chatId)
        && (Method is null ? !method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase) : method.Equals(Method, StringComparison.OrdinalIgnoreCase));

    /// <summary>Answers, or does not answer, as ordered. Never returns normally.</summary>
    public async Task Strike(HttpContext context)
    {
        switch (Kind)
        {
            case FaultKind.TooManyRequests:
                throw ApiFailure.TooManyRequests(RetryAfter);
            case FaultKind.ServerError:
                throw new ApiFailure(500, "restart");
            case FaultKind.Blocked:
                throw ApiFailure.Forbidden("bot was blocked by the user");
            case FaultKind.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
                break;
            case FaultKind.Close:
                context.Abort();
                break;
            default:
                await SendGatewayPage(context);
                break;
        }
        throw new FaultStruckException();
    }

    private static async Task SendGatewayPage(HttpContext context)
    {
        context.Response.StatusCode = 502;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync(GatewayPage, context.RequestAborted);
    }
}
