using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;
using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground;

/// <summary>Sends every request its way: bots past the routing, which they have no need of, pages through it.</summary>
internal sealed class Entrance(World world, BotApiEndpoint bots)
{
    public Task Handle(HttpContext context, RequestDelegate next)
    {
        if (!LoopbackGuard.Allows(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        var path = context.Request.Path.Value!;
        if (path.StartsWith("/bot", StringComparison.Ordinal))
            return bots.Handle(context);
        if (path.StartsWith("/file/bot", StringComparison.Ordinal))
            return BotApiEndpoint.Guarded(context, () => FileDownload.Serve(context, world));
        return PeopleApi.Guarded(context, () => next(context));
    }
}
