using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public partial class Message
{
    [JsonIgnore]
    public int MessageId => Id;

    [JsonIgnore]
    public MessageType Type => this switch
    {
        { Text: not null } => MessageType.Text,
        { Photo: not null } => MessageType.Photo,
        // An animation comes with the same file as a document, a venue with its location.
        { Animation: not null } => MessageType.Animation,
        { Document: not null } => MessageType.Document,
        { Audio: not null } => MessageType.Audio,
        { Video: not null } => MessageType.Video,
        { Voice: not null } => MessageType.Voice,
        { VideoNote: not null } => MessageType.VideoNote,
        { Sticker: not null } => MessageType.Sticker,
        { Story: not null } => MessageType.Story,
        { Contact: not null } => MessageType.Contact,
        { Venue: not null } => MessageType.Venue,
        { Location: not null } => MessageType.Location,
        { Poll: not null } => MessageType.Poll,
        { Dice: not null } => MessageType.Dice,
        { WebAppData: not null } => MessageType.WebAppData,
        _ => ServiceType,
    };

    private MessageType ServiceType => this switch
    {
        { NewChatMembers: not null } => MessageType.NewChatMembers,
        { LeftChatMember: not null } => MessageType.LeftChatMember,
        { NewChatTitle: not null } => MessageType.NewChatTitle,
        { NewChatPhoto: not null } => MessageType.NewChatPhoto,
        { DeleteChatPhoto: not null } => MessageType.DeleteChatPhoto,
        { GroupChatCreated: not null } => MessageType.GroupChatCreated,
        { SupergroupChatCreated: not null } => MessageType.SupergroupChatCreated,
        { ChannelChatCreated: not null } => MessageType.ChannelChatCreated,
        { MigrateToChatId: not null } => MessageType.MigrateToChatId,
        { MigrateFromChatId: not null } => MessageType.MigrateFromChatId,
        { PinnedMessage: not null } => MessageType.PinnedMessage,
        { ConnectedWebsite: not null } => MessageType.ConnectedWebsite,
        { WriteAccessAllowed: not null } => MessageType.WriteAccessAllowed,
        _ => MessageType.Unknown,
    };
}
