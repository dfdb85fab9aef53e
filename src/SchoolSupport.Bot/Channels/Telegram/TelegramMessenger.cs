using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>Turns what an outbox row holds into one call of the Bot API.</summary>
public sealed class TelegramMessenger(ITelegramBotClient bot, FileFolder files, MediaMessenger media)
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <param name="edits">The message whose place the content takes; null: a new message.</param>
    /// <returns>The id of the message that now shows the content; 0 for what is no message.</returns>
    public async Task<int> Send(string chatExternalId, Content content, int? edits, CancellationToken stop)
    {
        ChatId chat = long.Parse(chatExternalId, CultureInfo.InvariantCulture);
        if (content.Commands is { } commands)
            return await List(commands, chat, stop);

        if (content.Media is { } shown)
            return await media.Send(chat, shown, stop);

        var keyboard = Keyboard(content.Rows);
        if (content.File is { } file)
            return await SendFile(chat, content, file, keyboard, stop);
        if (edits is { } message && await Edit(chat, message, content, keyboard, stop))
            return message;

        var sent = await bot.SendMessage(
            chat, content.Text, parseMode: ParseMode.Html, replyMarkup: keyboard, linkPreviewOptions: NoPreview, disableNotification: content.Quiet == true,
            cancellationToken: stop);
        return sent.Id;
    }

    private async Task<int> List(IReadOnlyList<ContentCommand> commands, ChatId chat, CancellationToken stop)
    {
        await bot.SetMyCommands(
            commands.Select(command => new BotCommand(command.Name, command.Description)), scope: BotCommandScope.Chat(chat), cancellationToken: stop);
        return 0;
    }

    // False when the message is not there to be edited any more: its content then goes out as a new one.
    private async Task<bool> Edit(ChatId chat, int message, Content content, InlineKeyboardMarkup? keyboard, CancellationToken stop)
    {
        try
        {
            await bot.EditMessageText(
                chat, message, content.Text, parseMode: ParseMode.Html, replyMarkup: keyboard, linkPreviewOptions: NoPreview, cancellationToken: stop);
            return true;
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == 400)
        {
            if (refused.Message.Contains("message is not modified", StringComparison.Ordinal))
                return true;
            if (refused.Message.Contains("to edit not found", StringComparison.Ordinal)
                || refused.Message.Contains("can't be edited", StringComparison.Ordinal)
                || refused.Message.Contains("no text in the message to edit", StringComparison.Ordinal))
                return false;
            throw;
        }
    }

    private async Task<int> SendFile(ChatId chat, Content content, Attachment file, InlineKeyboardMarkup? keyboard, CancellationToken stop)
    {
        await using var bytes = files.Open(file.Checksum);
        var upload = InputFile.FromStream(bytes, file.Name);
        var sent = file.MediaType is "image/png" or "image/jpeg"
            ? await bot.SendPhoto(chat, upload, caption: content.Text, parseMode: ParseMode.Html, replyMarkup: keyboard, cancellationToken: stop)
            : await bot.SendDocument(chat, upload, caption: content.Text, parseMode: ParseMode.Html, replyMarkup: keyboard, cancellationToken: stop);
        return sent.Id;
    }

    private static InlineKeyboardMarkup? Keyboard(IReadOnlyList<IReadOnlyList<ContentButton>> rows) =>
        rows.Count == 0 ? null : new InlineKeyboardMarkup(rows.Select(row => row.Select(ToTelegram)));

    private static InlineKeyboardButton ToTelegram(ContentButton button) => button switch
    {
        { Route: { } route } => InlineKeyboardButton.WithCallbackData(button.Text, route),
        { Url: { } url } => InlineKeyboardButton.WithUrl(button.Text, url),
        _ => InlineKeyboardButton.WithCopyText(button.Text, new CopyTextButton { Text = button.Copied! }),
    };
}
