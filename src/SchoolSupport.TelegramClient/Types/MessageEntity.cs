using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public class MessageEntity
{
    public MessageEntityType Type { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Offset { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }
    public string? Url { get; set; }
    public User? User { get; set; }
    public string? Language { get; set; }
    public string? CustomEmojiId { get; set; }
    public DateTime? UnixTime { get; set; }
    public string? DateTimeFormat { get; set; }
}
