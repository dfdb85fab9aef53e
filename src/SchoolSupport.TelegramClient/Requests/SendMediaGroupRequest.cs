using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class SendMediaGroupRequest() : FileRequestBase<Message[]>("sendMediaGroup")
{
    public required ChatId ChatId { get; set; }
    public required IEnumerable<IAlbumInputMedia> Media { get; set; }
    public ReplyParameters? ReplyParameters { get; set; }
    public int? MessageThreadId { get; set; }
    public bool DisableNotification { get; set; }
    public bool ProtectContent { get; set; }
    public string? MessageEffectId { get; set; }
    public string? BusinessConnectionId { get; set; }
    public bool AllowPaidBroadcast { get; set; }
    public long? DirectMessagesTopicId { get; set; }
}
