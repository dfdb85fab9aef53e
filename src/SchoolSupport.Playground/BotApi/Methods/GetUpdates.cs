using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class GetUpdates
{
    private const int LongestWait = 50;

    public static async ValueTask Run(BotCall call)
    {
        var world = call.World;
        if (world.Bot.Settings.Webhook is not null)
            throw new ApiFailure(409, "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        AllowedUpdates.Remember(call);
        var offset = call.Parameters.Integer("offset");
        var limit = call.Parameters.Integer("limit", 100, 1, 100);
        var timeout = TimeSpan.FromSeconds(call.Parameters.Integer("timeout", 0, 0, LongestWait));
        var updates = await world.Polls.Wait(world.Updates, offset, limit, timeout, call.Aborted);
        call.Result.WriteStartArray();
        foreach (var update in updates)
            call.Result.WriteRawValue(update.Body.Json, skipInputValidation: true);
        call.Result.WriteEndArray();
    }
}
