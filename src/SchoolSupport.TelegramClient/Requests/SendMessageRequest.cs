using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

public class SendMessageRequest() : RequestBase<Message>("sendMessage")
{
    public required ChatId ChatId { get; set; }
    public required string Text { get; set; }
    public ParseMode ParseMode { get; set; }
    public ReplyParameters? ReplyParameters { get; set; }
    public ReplyMarkup? ReplyMarkup { get; set; }
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }
    public int? MessageThreadId { get; set; }
    public IEnumerable<MessageEntity>? Entities { get; set; }
    public bool DisableNotification { get; set; }
    public bool ProtectContent { get; set; }
    public string? MessageEffectId { get; set; }
    public string? BusinessConnectionId { get; set; }
    public bool AllowPaidBroadcast { get; set; }
    public long? DirectMessagesTopicId { get; set; }
    public SuggestedPostParameters? SuggestedPostParameters { get; set; }
    public long? ReceiverUserId { get; set; }
    public string? CallbackQueryId { get; set; }
}
