using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Serialization;

internal sealed class MessageOriginConverter() : DiscriminatedConverter<MessageOrigin>(
    "type",
    [
        ("user", typeof(MessageOriginUser)),
        ("hidden_user", typeof(MessageOriginHiddenUser)),
        ("chat", typeof(MessageOriginChat)),
        ("channel", typeof(MessageOriginChannel)),
    ],
    typeof(MessageOriginUnknown));

internal sealed class MessageOriginUnknown : MessageOrigin
{
    public override MessageOriginType Type => default;
}
