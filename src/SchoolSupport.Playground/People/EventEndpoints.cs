using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>Server-sent events. Whoever reconnects reloads what it shows: nothing is repeated.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder app, World world) =>
        app.MapGet("/playground/events", async context =>
        {
            using var listener = world.Events.Listen(context.QueryNumber("person"));
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            // Something must be sent, or the browser does not learn that it is connected.
            await context.Response.WriteAsync(": listening\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Copy(listener, context);
        });

    private static async Task Copy(EventFeed.Listener listener, HttpContext context)
    {
        while (await listener.Events.WaitToReadAsync(context.RequestAborted))
        {
            while (listener.Events.TryRead(out var heard))
                await context.Response.WriteAsync($"data: {heard.Json}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
