using System.Globalization;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Work;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>«печатает…» and «отправляет файл…». Telegram shows one for five seconds.</summary>
public sealed class TelegramWorkSigns(ITelegramBotClient bot, ILogger<TelegramWorkSigns> log) : IWorkSigns
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(4.5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task Show(string channel, string chatExternalId, WorkSign sign, CancellationToken cancellation)
    {
        var chat = long.Parse(chatExternalId, CultureInfo.InvariantCulture);
        var action = sign == WorkSign.SendingFile ? ChatAction.UploadDocument : ChatAction.Typing;
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                // Once begun it is let through, so that even quick work shows a sign; but no work waits long for it.
                using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
                await bot.SendChatAction(chat, action, cancellationToken: patience.Token);
                await Task.Delay(Every, TimeProvider.System, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done: so is the sign.
        }
        catch (RequestException trouble)
        {
            log.LogDebug("A sign of work was not shown: {Reason}", trouble.Message);
        }
    }
}
