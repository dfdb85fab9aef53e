using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Requests;

public class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    public bool DropPendingUpdates { get; set; }
}
