using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static Task<User> GetMe(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetMeRequest(), cancellationToken);

    public static Task<TGFile> GetFile(this ITelegramBotClient botClient, string fileId, CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetFileRequest
            {
                FileId = fileId,
            },
            cancellationToken);

    public static Task SetMyCommands(
        this ITelegramBotClient botClient, IEnumerable<BotCommand> commands, BotCommandScope? scope = default,
        string? languageCode = default, CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetMyCommandsRequest
            {
                Commands = commands,
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken);

    public static Task DeleteMyCommands(
        this ITelegramBotClient botClient, BotCommandScope? scope = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new DeleteMyCommandsRequest
            {
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken);

    public static Task<BotCommand[]> GetMyCommands(
        this ITelegramBotClient botClient, BotCommandScope? scope = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetMyCommandsRequest
            {
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken);

    public static Task SetMyDescription(
        this ITelegramBotClient botClient, string? description = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetMyDescriptionRequest
            {
                Description = description,
                LanguageCode = languageCode,
            },
            cancellationToken);

    public static Task SetChatMenuButton(
        this ITelegramBotClient botClient, long? chatId = default, MenuButton? menuButton = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetChatMenuButtonRequest
            {
                ChatId = chatId,
                MenuButton = menuButton,
            },
            cancellationToken);
}
