namespace Telegram.Bot.Types;

public class ChatMemberUpdated
{
    public Chat Chat { get; set; } = default!;
    public User From { get; set; } = default!;
    public DateTime Date { get; set; }
    public ChatMember OldChatMember { get; set; } = default!;
    public ChatMember NewChatMember { get; set; } = default!;
    public ChatInviteLink? InviteLink { get; set; }
    public bool ViaJoinRequest { get; set; }
    public bool ViaChatFolderInviteLink { get; set; }
}
