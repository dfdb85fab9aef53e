using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Shapes;
using SchoolSupport.Playground.Webhooks;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>setWebhook, deleteWebhook, getWebhookInfo.</summary>
internal static class Webhook
{
    private const int LongestSecret = 256;
    private const int UsualConnections = 40;

    public static void Set(BotCall call)
    {
        var url = call.Parameters.Text("url").Trim();
        if (url.Length == 0)
        {
            Delete(call);
            return;
        }
        if (!call.World.Webhook.MaySet())
            throw ApiFailure.TooManyRequests(1);
        CheckSecret(call.Parameters.Text("secret_token"));
        WebhookAddress.Check(url);
        var wanted = new WebhookSettings(
            url, call.Parameters.Text("secret_token"), call.Parameters.Integer("max_connections", UsualConnections, 1, 100),
            call.Parameters.Text("ip_address") is { Length: > 0 } ip ? ip : null, call.Parameters.File("certificate") is not null);
        AllowedUpdates.Remember(call);
        var isSame = call.World.Bot.Settings.Webhook == wanted && !call.Parameters.Flag("drop_pending_updates");
        if (!isSame)
            call.World.Polls.End("terminated by setWebhook request");
        Change(call, wanted, isSame ? "Webhook is already set" : "Webhook was set");
    }

    public static void Delete(BotCall call)
    {
        var isSame = call.World.Bot.Settings.Webhook is null;
        Change(call, null, isSame ? "Webhook is already deleted" : "Webhook was deleted");
    }

    public static void Info(BotCall call)
    {
        var settings = call.World.Bot.Settings;
        var json = call.Result;
        json.WriteStartObject();
        json.WriteString("url"u8, settings.Webhook?.Url ?? "");
        json.WriteBoolean("has_custom_certificate"u8, settings.Webhook?.HasCertificate ?? false);
        json.WriteNumber("pending_update_count"u8, call.World.Updates.Count);
        if (settings.Webhook is { } webhook)
        {
            json.WriteIfPresent("ip_address"u8, webhook.IpAddress ?? WebhookAddress.KnownIp(webhook.Url));
            if (call.World.Webhook.LastError is { } error)
            {
                json.WriteNumber("last_error_date"u8, error.Date);
                json.WriteString("last_error_message"u8, error.Message);
            }
            json.WriteNumber("max_connections"u8, webhook.MaxConnections);
        }
        if (settings.AllowedUpdates is { } allowed)
        {
            json.WriteStartArray("allowed_updates"u8);
            foreach (var kind in allowed)
                json.WriteStringValue(kind);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Change(BotCall call, WebhookSettings? wanted, string description)
    {
        if (call.Parameters.Flag("drop_pending_updates"))
            call.World.Updates.Clear();
        if (call.World.Bot.Settings.Webhook != wanted)
        {
            call.World.Bot.Change(settings => settings with { Webhook = wanted });
            call.World.Webhook.Changed();
        }
        call.Description = description;
        call.ResultIsTrue();
    }

    private static void CheckSecret(string secret)
    {
        if (secret.Length > LongestSecret)
            throw ApiFailure.BadRequest("secret token is too long");
        if (!secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            throw ApiFailure.BadRequest("secret token contains unallowed characters");
    }
}
