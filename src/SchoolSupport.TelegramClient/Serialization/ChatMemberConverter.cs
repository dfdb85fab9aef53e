using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Serialization;

internal sealed class ChatMemberConverter() : DiscriminatedConverter<ChatMember>(
    "status",
    [
        ("creator", typeof(ChatMemberOwner)),
        ("administrator", typeof(ChatMemberAdministrator)),
        ("member", typeof(ChatMemberMember)),
        ("restricted", typeof(ChatMemberRestricted)),
        ("left", typeof(ChatMemberLeft)),
        ("kicked", typeof(ChatMemberBanned)),
    ],
    typeof(ChatMemberUnknown));

internal sealed class ChatMemberUnknown : ChatMember
{
    public override ChatMemberStatus Status => default;
}
