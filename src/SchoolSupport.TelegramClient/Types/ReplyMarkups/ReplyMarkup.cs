using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

[JsonConverter(typeof(RuntimeTypeConverter<ReplyMarkup>))]
public abstract class ReplyMarkup
{
    public static readonly ReplyKeyboardRemove RemoveKeyboard = new();
    public static readonly ForceReplyMarkup ForceReply = new();
}

public class ReplyKeyboardRemove : ReplyMarkup
{
    public new bool RemoveKeyboard { get; } = true;
    public bool Selective { get; set; }
}

public class ForceReplyMarkup : ReplyMarkup
{
    public new bool ForceReply { get; } = true;
    public string? InputFieldPlaceholder { get; set; }
    public bool Selective { get; set; }
}
