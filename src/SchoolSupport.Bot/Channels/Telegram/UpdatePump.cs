using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Asks Telegram for updates, hands them on in batches, and asks for the next only when the batch is committed:
/// the next request is what acknowledges the last.
/// </summary>
public sealed class UpdatePump(
    ITelegramBotClient bot, UpdateBatches batches, Vitals vitals, Alarms alarms, IOptions<TelegramSettings> settings, MachineClock clock, ILogger<UpdatePump> log)
    : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly UpdateType[] Kinds = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly PollRivals rivals = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        int? offset = null;
        var pause = ShortestPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var updates = await bot.GetUpdates(
                    offset: offset, limit: BatchSize, timeout: settings.Value.PollSeconds, allowedUpdates: Kinds, cancellationToken: stoppingToken);
                vitals.Pumped(isAnswered: true);
                if (updates.Length > 0)
                {
                    await batches.Handle(updates);
                    offset = updates[^1].Id + 1;
                }

                pause = ShortestPause;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (ApiRequestException taken) when (taken.ErrorCode == 409)
            {
                vitals.Pumped(isAnswered: false);
                await GiveWay(taken, stoppingToken);
            }
            catch (Exception trouble) when (trouble is RequestException or StorageUnavailableException)
            {
                vitals.Pumped(isAnswered: false);
                pause = await Rest(trouble, pause, stoppingToken);
            }
        }
    }

    private async Task GiveWay(ApiRequestException taken, CancellationToken stop)
    {
        var (rest, isNew) = rivals.Lost(clock.Now);
        if (isNew)
            await alarms.Raise(TakenWords(taken));
        log.LogWarning("Updates: {Reason}. Again in {Pause:0} s.", taken.Message, rest.TotalSeconds);
        await Task.Delay(rest, clock.Provider, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static string TakenWords(ApiRequestException taken) => taken.Message.Contains("webhook", StringComparison.Ordinal)
        ? "У бота в Telegram включён webhook, поэтому обновления сюда не приходят. Отключите его (deleteWebhook) или возьмите другого бота."
        : "Обновления этого бота забирает другая программа с тем же токеном: скорее всего, второй экземпляр на другой базе. "
            + "Оставьте один: сейчас люди попадают то в одну базу, то в другую.";

    // Nothing is lost by waiting: what was not committed was not acknowledged.
    private async Task<TimeSpan> Rest(Exception trouble, TimeSpan pause, CancellationToken stop)
    {
        var asked = trouble is ApiRequestException { Parameters.RetryAfter: { } seconds } ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;
        var rest = asked > pause ? asked : pause;
        log.LogWarning("Updates: {Reason}. Again in {Pause:0.0} s.", trouble.Message, rest.TotalSeconds);
        await Task.Delay(rest, clock.Provider, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return pause * 2 < LongestPause ? pause * 2 : LongestPause;
    }
}
