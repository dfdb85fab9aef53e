using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;
using SchoolSupport.Playground.BotApi.Shapes;
using SchoolSupport.Playground.Faults;

namespace SchoolSupport.Playground.People;

/// <summary>The levers behind the scene: clock, faults, updates delivered again or made up, the bot's calls.</summary>
internal static class ControlEndpoints
{
    private static readonly TimeSpan RawLifetime = TimeSpan.FromHours(24);

    public static void MapControls(this IEndpointRouteBuilder app, World world, FaultPlan faults, Traffic traffic)
    {
        MapClock(app, world);

        app.MapPost("/playground/faults", async context =>
        {
            var order = await context.Body(PeopleJson.Readable.OrderedFault);
            faults.Order(order.Fault(), order.Times);
            await context.Done();
        });
        app.MapDelete("/playground/faults", context =>
        {
            faults.Clear();
            return context.Done();
        });

        app.MapPost("/playground/updates/replay", async context =>
        {
            var repeat = await context.Body(PeopleJson.Readable.RepeatedUpdate);
            if (!world.Updates.Repeat(repeat.UpdateId, repeat.Times))
                throw new PeopleFailure(404, "no such update, or long forgotten");
            await context.Done();
        });
        app.MapPost("/playground/raw", async context =>
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            await context.Reply(new ShownRepeat(Inject(world, document.RootElement)), PeopleJson.Readable.ShownRepeat);
        });

        app.MapGet("/playground/traffic", context =>
            context.Reply([.. traffic.After(context.QueryNumber("after") ?? 0).Select(ShownCall.Of)], PeopleJson.Readable.ShownCallArray));
        app.MapGet("/playground/bot", context =>
        {
            var settings = world.Bot.Settings;
            var bot = new ShownBot(
                world.Bot.Username, world.Bot.Name, settings.ProfileText("description", "ru"), settings.ProfileText("short_description", "ru"),
                settings.MenuButtons.TryGetValue(0, out var menu) ? menu : null);
            return context.Reply(bot, PeopleJson.Readable.ShownBot);
        });
    }

    private static void MapClock(IEndpointRouteBuilder app, World world)
    {
        app.MapGet("/playground/clock", context => context.Reply(Shown(world.Clock), PeopleJson.Readable.ShownClock));
        app.MapPost("/playground/clock", async context =>
        {
            var move = await context.Body(PeopleJson.Readable.MovedClock);
            if (move.To is { } instant)
                world.Clock.MoveTo(instant);
            else if (move.AdvanceSeconds is { } seconds)
                world.Clock.Advance(TimeSpan.FromSeconds(seconds));
            else
                throw new PeopleFailure(400, "advanceSeconds or to is needed");
            await context.Reply(Shown(world.Clock), PeopleJson.Readable.ShownClock);
        });
    }

    private static ShownClock Shown(PlaygroundClock clock) => new(clock.GetUtcNow(), (long)clock.Offset.TotalSeconds);

    // The id is always ours: ids that do not rise would never reach the bot.
    private static long Inject(World world, JsonElement update)
    {
        if (update.ValueKind != JsonValueKind.Object)
            throw new PeopleFailure(400, "an update is an object");
        var fields = update.EnumerateObject().Where(field => field.Name != "update_id").ToList();
        return world.Updates.Add(fields.FirstOrDefault().Name ?? "", 0, RawLifetime, id => UpdateShape.Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("update_id"u8, id);
            foreach (var field in fields)
                field.WriteTo(json);
            json.WriteEndObject();
        }));
    }
}
