using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Sends photos and files that people sent once more, by the names that Telegram gave them: nothing is uploaded. When Telegram does not
/// know one any more (another bot's token, a file gone), the copies in the data folder go out instead.
/// </summary>
public sealed class MediaMessenger(ITelegramBotClient bot, FileFolder files, ILogger<MediaMessenger> log)
{
    private const string Gone = "Файлы, которые здесь были, Telegram больше не отдаёт, и копии нет.";

    /// <param name="media">At most ten of one sort.</param>
    /// <returns>The id of the first message.</returns>
    public async Task<int> Send(ChatId chat, IReadOnlyList<SentMedia> media, CancellationToken stop)
    {
        if (media.All(one => one.ExternalId is not null))
        {
            try
            {
                return await Send(chat, media, one => InputFile.FromFileId(one.ExternalId!), stop);
            }
            catch (ApiRequestException refused) when (refused.ErrorCode == 400 && IsAboutFiles(refused.Message))
            {
                log.LogWarning("Telegram does not know a file by its name any more: {Reason}", refused.Message);
            }
        }

        return await SendCopies(chat, [.. media.Where(one => one.Checksum is { } checksum && files.Has(checksum))], stop);
    }

    private static bool IsAboutFiles(string reason) =>
        reason.Contains("file", StringComparison.OrdinalIgnoreCase) || reason.Contains("media", StringComparison.OrdinalIgnoreCase);

    private async Task<int> SendCopies(ChatId chat, List<SentMedia> copied, CancellationToken stop)
    {
        if (copied.Count == 0)
            return (await bot.SendMessage(chat, Gone, cancellationToken: stop)).Id;

        var open = new List<Stream>();
        try
        {
            return await Send(chat, copied, one =>
            {
                open.Add(files.Open(one.Checksum!));
                return InputFile.FromStream(open[^1], one.Name);
            }, stop);
        }
        finally
        {
            foreach (var stream in open)
                await stream.DisposeAsync();
        }
    }

    private async Task<int> Send(ChatId chat, IReadOnlyList<SentMedia> media, Func<SentMedia, InputFile> file, CancellationToken stop) => media switch
    {
        [{ IsPhoto: true } photo] => (await bot.SendPhoto(chat, file(photo), caption: photo.Caption, cancellationToken: stop)).Id,
        [var document] => (await bot.SendDocument(chat, file(document), caption: document.Caption, cancellationToken: stop)).Id,
        _ => (await bot.SendMediaGroup(chat, [.. media.Select(one => Item(one, file(one)))], cancellationToken: stop))[0].Id,
    };

    private static IAlbumInputMedia Item(SentMedia media, InputFile file) => media.IsPhoto
        ? new InputMediaPhoto(file) { Caption = media.Caption }
        : new InputMediaDocument(file) { Caption = media.Caption };
}
