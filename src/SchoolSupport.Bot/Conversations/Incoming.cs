namespace SchoolSupport.Bot.Conversations;

/// <summary>Something that came from a person, in the words of no particular messenger.</summary>
/// <param name="ChatExternalId">The chat's id in the channel.</param>
public abstract record Incoming(string ChatExternalId);

/// <summary>A pressed button.</summary>
/// <param name="MessageId">The message it stands under, in the channel's words.</param>
/// <param name="Editable">Whether that message is a text that a page can take the place of.</param>
public sealed record ButtonPress(string ChatExternalId, string MessageId, bool Editable, string Data) : Incoming(ChatExternalId);

/// <summary>A message of any kind that a page may have asked for, or not.</summary>
public abstract record MessageIn(string ChatExternalId) : Incoming(ChatExternalId);

public sealed record TextIn(string ChatExternalId, string Text) : MessageIn(ChatExternalId);

/// <summary>A file or a photo.</summary>
/// <param name="Size">In bytes; 0 when the channel does not say.</param>
/// <param name="AlbumId">Shared by the messages of one album.</param>
/// <param name="UniqueId">The same for the same file, however often and by whomever it is sent.</param>
public sealed record FileIn(
    string ChatExternalId, string FileId, string Name, string MediaType, long Size, bool IsPhoto, string? Caption, string? AlbumId, string? UniqueId)
    : MessageIn(ChatExternalId);

public sealed record ContactIn(string ChatExternalId, string PhoneNumber, bool IsOwn) : MessageIn(ChatExternalId);

/// <summary>A sticker, a voice message and the like: kinds that no page asks for.</summary>
/// <param name="Kind">The kind in words for people, in the plural: «голосовые сообщения».</param>
public sealed record UnreadableIn(string ChatExternalId, string Kind, string? AlbumId = null) : MessageIn(ChatExternalId);

/// <summary>A message that the person changed after sending it.</summary>
public sealed record EditedIn(string ChatExternalId) : Incoming(ChatExternalId);

/// <summary>The person blocked the bot or let it in again.</summary>
public sealed record ReachabilityChange(string ChatExternalId, bool Reachable) : Incoming(ChatExternalId);

/// <summary>Something in a group of people. The bot takes no part in groups but for the one command that it is asked by.</summary>
public abstract record GroupIn(string ChatExternalId) : Incoming(ChatExternalId);

/// <summary>Somebody wrote a command.</summary>
/// <param name="Title">The group's name.</param>
/// <param name="AuthorExternalId">Who, as the channel names their account; it is also their private chat.</param>
/// <param name="Name">Without the slash, in small letters.</param>
/// <param name="Addressee">The user name of the bot that is meant; null when the command names none.</param>
public sealed record GroupCommand(string ChatExternalId, string Title, string AuthorExternalId, string Name, string? Addressee) : GroupIn(ChatExternalId);

/// <summary>The bot is no member any more.</summary>
public sealed record GroupLeft(string ChatExternalId) : GroupIn(ChatExternalId);

/// <summary>The channel gave the group another id.</summary>
public sealed record GroupMoved(string ChatExternalId, string NewExternalId) : GroupIn(ChatExternalId);
