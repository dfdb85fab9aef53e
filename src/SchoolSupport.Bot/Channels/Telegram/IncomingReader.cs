using SchoolSupport.Bot.Conversations;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>Reads Telegram's updates into the words of the conversation. What concerns nobody reads as null.</summary>
public static class IncomingReader
{
    public static Incoming? Read(Update update) => update switch
    {
        { CallbackQuery: { } press } => ReadPress(press),
        { Message: { Chat.Type: ChatType.Private } message } => ReadMessage(message),
        { EditedMessage: { Chat.Type: ChatType.Private } message } => new EditedIn(ChatOf(message)),
        { MyChatMember: { Chat.Type: ChatType.Private } change } => ReadChange(change),
        { Message: { Chat.Type: ChatType.Group or ChatType.Supergroup } message } => ReadGroup(message),
        { MyChatMember: { Chat.Type: ChatType.Group or ChatType.Supergroup } change } => ReadGroupChange(change),
        _ => null,
    };

    private static ButtonPress? ReadPress(CallbackQuery press) => press is { Data: { } data, Message: { Chat.Type: ChatType.Private } message }
        // A message too old for Telegram comes without its text and date: it cannot be edited, a new one is sent.
        ? new ButtonPress(ChatOf(message), message.Id.ToString(Invariant), Editable: message.Text is not null, data)
        : null;

    private static ReachabilityChange? ReadChange(ChatMemberUpdated change) => change.NewChatMember.Status switch
    {
        ChatMemberStatus.Kicked => new ReachabilityChange(change.Chat.Id.ToString(Invariant), Reachable: false),
        ChatMemberStatus.Member => new ReachabilityChange(change.Chat.Id.ToString(Invariant), Reachable: true),
        _ => null,
    };

    private static GroupIn? ReadGroup(Message message) => message switch
    {
        { MigrateToChatId: { } moved } => new GroupMoved(ChatOf(message), moved.ToString(Invariant)),
        { Text: ['/', .. var command], From: { } author } => ReadGroupCommand(message, command, author),
        _ => null,
    };

    // «/link@our_bot please»: in groups a command names the bot it is meant for.
    private static GroupCommand ReadGroupCommand(Message message, string command, User author)
    {
        var words = command.Split([' ', '\n'], 2)[0].Split('@', 2);
        return new GroupCommand(
            ChatOf(message), message.Chat.Title ?? string.Empty, author.Id.ToString(Invariant), words[0].ToLowerInvariant(), words.ElementAtOrDefault(1));
    }

    private static GroupLeft? ReadGroupChange(ChatMemberUpdated change) =>
        change.NewChatMember.Status is ChatMemberStatus.Kicked or ChatMemberStatus.Left ? new GroupLeft(change.Chat.Id.ToString(Invariant)) : null;

    private static MessageIn? ReadMessage(Message message) => message switch
    {
        { Text: { } text } => new TextIn(ChatOf(message), text),
        { Photo: [.., var largest] } => new FileIn(
            ChatOf(message), largest.FileId, "photo.jpg", "image/jpeg", largest.FileSize ?? 0, IsPhoto: true, message.Caption, message.MediaGroupId,
            largest.FileUniqueId),
        { Animation: not null } => Unreadable(message, "анимации"),
        { Document: { } document } => new FileIn(
            ChatOf(message), document.FileId, document.FileName ?? "файл", document.MimeType ?? "application/octet-stream",
            document.FileSize ?? 0, IsPhoto: false, message.Caption, message.MediaGroupId, document.FileUniqueId),
        { Contact: { } contact } => new ContactIn(ChatOf(message), contact.PhoneNumber, contact.UserId == message.From?.Id),
        { Sticker: not null } => Unreadable(message, "стикеры"),
        { Voice: not null } or { Audio: not null } => Unreadable(message, "голосовые сообщения и музыку"),
        { Video: not null } or { VideoNote: not null } => Unreadable(message, "видео"),
        { Location: not null } or { Venue: not null } => Unreadable(message, "места на карте"),
        { Poll: not null } => Unreadable(message, "опросы"),
        { Dice: not null } => Unreadable(message, "кубики"),
        _ => Unreadable(message, "такие сообщения"),
    };

    private static UnreadableIn Unreadable(Message message, string kind) => new(ChatOf(message), kind, message.MediaGroupId);

    private static string ChatOf(Message message) => message.Chat.Id.ToString(Invariant);

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
