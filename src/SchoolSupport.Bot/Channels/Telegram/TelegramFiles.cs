using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Work;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>Files from Telegram, which gives bots those of up to 20 MB.</summary>
public sealed class TelegramFiles(ITelegramBotClient bot, ILogger<TelegramFiles> log) : IIncomingFiles
{
    public async Task<MemoryStream?> Download(string fileId, CancellationToken cancellation)
    {
        try
        {
            var file = await bot.GetFile(fileId, cancellationToken: cancellation);
            if (file.FilePath is not { } path)
                return null;

            var content = new MemoryStream();
            await bot.DownloadFile(path, content, cancellation);
            content.Position = 0;
            return content;
        }
        catch (ApiRequestException refused) when (refused.ErrorCode is 400 or 404)
        {
            log.LogWarning("A file that a person sent is not given out: {Reason}", refused.Message);
            return null;
        }
    }
}
