using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Serialization;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(UnixDateConverter), typeof(UpdatesConverter)])]
[JsonSerializable(typeof(ApiResponse))]
[JsonSerializable(typeof(Response<bool>))]
[JsonSerializable(typeof(Response<BotCommand[]>))]
[JsonSerializable(typeof(Response<Message>))]
[JsonSerializable(typeof(Response<Message[]>))]
[JsonSerializable(typeof(Response<TGFile>))]
[JsonSerializable(typeof(Response<Update[]>))]
[JsonSerializable(typeof(Response<User>))]
[JsonSerializable(typeof(Response<WebhookInfo>))]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(ChatMemberOwner))]
[JsonSerializable(typeof(ChatMemberAdministrator))]
[JsonSerializable(typeof(ChatMemberMember))]
[JsonSerializable(typeof(ChatMemberRestricted))]
[JsonSerializable(typeof(ChatMemberLeft))]
[JsonSerializable(typeof(ChatMemberBanned))]
[JsonSerializable(typeof(ChatMemberUnknown))]
[JsonSerializable(typeof(MessageOriginUser))]
[JsonSerializable(typeof(MessageOriginHiddenUser))]
[JsonSerializable(typeof(MessageOriginChat))]
[JsonSerializable(typeof(MessageOriginChannel))]
[JsonSerializable(typeof(MessageOriginUnknown))]
[JsonSerializable(typeof(BotCommandScopeDefault))]
[JsonSerializable(typeof(BotCommandScopeAllPrivateChats))]
[JsonSerializable(typeof(BotCommandScopeAllGroupChats))]
[JsonSerializable(typeof(BotCommandScopeAllChatAdministrators))]
[JsonSerializable(typeof(BotCommandScopeChat))]
[JsonSerializable(typeof(BotCommandScopeChatAdministrators))]
[JsonSerializable(typeof(BotCommandScopeChatMember))]
[JsonSerializable(typeof(MenuButtonDefault))]
[JsonSerializable(typeof(MenuButtonCommands))]
[JsonSerializable(typeof(MenuButtonWebApp))]
[JsonSerializable(typeof(InlineKeyboardMarkup))]
[JsonSerializable(typeof(ReplyKeyboardMarkup))]
[JsonSerializable(typeof(ReplyKeyboardRemove))]
[JsonSerializable(typeof(ForceReplyMarkup))]
[JsonSerializable(typeof(InputMediaPhoto))]
[JsonSerializable(typeof(InputMediaDocument))]
[JsonSerializable(typeof(AnswerCallbackQueryRequest))]
[JsonSerializable(typeof(DeleteMessageRequest))]
[JsonSerializable(typeof(DeleteMyCommandsRequest))]
[JsonSerializable(typeof(DeleteWebhookRequest))]
[JsonSerializable(typeof(EditMessageReplyMarkupRequest))]
[JsonSerializable(typeof(EditMessageTextRequest))]
[JsonSerializable(typeof(GetFileRequest))]
[JsonSerializable(typeof(GetMyCommandsRequest))]
[JsonSerializable(typeof(GetUpdatesRequest))]
[JsonSerializable(typeof(SendChatActionRequest))]
[JsonSerializable(typeof(SendDocumentRequest))]
[JsonSerializable(typeof(SendMediaGroupRequest))]
[JsonSerializable(typeof(SendMessageRequest))]
[JsonSerializable(typeof(SendPhotoRequest))]
[JsonSerializable(typeof(SetChatMenuButtonRequest))]
[JsonSerializable(typeof(SetMyCommandsRequest))]
[JsonSerializable(typeof(SetMyDescriptionRequest))]
[JsonSerializable(typeof(SetWebhookRequest))]
internal sealed partial class TelegramJson : JsonSerializerContext;
