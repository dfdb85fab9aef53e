using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public class WebhookInfo
{
    public string Url { get; set; } = default!;
    public bool HasCustomCertificate { get; set; }
    public int PendingUpdateCount { get; set; }
    public string? IpAddress { get; set; }
    public DateTime? LastErrorDate { get; set; }
    public string? LastErrorMessage { get; set; }
    public DateTime? LastSynchronizationErrorDate { get; set; }
    public int? MaxConnections { get; set; }
    public UpdateType[]? AllowedUpdates { get; set; }
}
