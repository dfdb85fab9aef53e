using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Conversations;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>Stops the little clock on a pressed button, with a notice or without.</summary>
public sealed record CallbackAnswer(string QueryId, string? Text, bool Alert)
{
    // Telegram takes 200 characters.
    private const int MostText = 200;

    public static CallbackAnswer? To(Update update, Toast? toast) => update.CallbackQuery is { } query
        ? new CallbackAnswer(query.Id, toast is null ? null : CodePoints.Shorten(toast.Text, MostText), toast?.Alert ?? false)
        : null;
}

/// <summary>
/// Answers pressed buttons after the commit, best effort: an answer that comes too late is worth nothing to anybody,
/// so none is kept or repeated.
/// </summary>
public sealed class CallbackAnswers(ITelegramBotClient bot, ILogger<CallbackAnswers> log) : BackgroundService
{
    private const int Parallel = 8;
    private readonly Channel<CallbackAnswer> waiting = Channel.CreateBounded<CallbackAnswer>(
        new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Send(IEnumerable<CallbackAnswer> answers)
    {
        foreach (var answer in answers)
            waiting.Writer.TryWrite(answer);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var stopping = stoppingToken.Register(() => waiting.Writer.TryComplete());
        await Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => Work()));
    }

    private async Task Work()
    {
        await foreach (var answer in waiting.Reader.ReadAllAsync())
        {
            try
            {
                await bot.AnswerCallbackQuery(answer.QueryId, text: answer.Text, showAlert: answer.Alert);
            }
            catch (RequestException late)
            {
                log.LogDebug("A pressed button was not answered: {Reason}", late.Message);
            }
        }
    }
}
