using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

public partial class Update
{
    [JsonPropertyName("update_id")]
    public int Id { get; set; }
    public Message? Message { get; set; }
    public Message? EditedMessage { get; set; }
    public Message? ChannelPost { get; set; }
    public Message? EditedChannelPost { get; set; }
    public InlineQuery? InlineQuery { get; set; }
    public CallbackQuery? CallbackQuery { get; set; }
    public Poll? Poll { get; set; }
    public PollAnswer? PollAnswer { get; set; }
    public ChatMemberUpdated? MyChatMember { get; set; }
    public ChatMemberUpdated? ChatMember { get; set; }
}
