using System.Threading.Channels;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.Benchmarks.BareLoop;

/// <summary>
/// What the bot is held against: the same client and the same database, and nothing but reading updates, storing, and sending what a
/// hard-coded step machine says. What is stored but not sent yet is lost when it dies.
/// </summary>
internal sealed class BareLoopProgram(TelegramBotClient bot, BareStore store, bool commitEach)
{
    private const int BatchSize = 100;
    private const int PollSeconds = 30;
    // As many as the bot sends at once.
    private const int ParallelSends = 16;
    private static readonly UpdateType[] Kinds = [UpdateType.Message, UpdateType.CallbackQuery];

    private readonly StepMachine steps = new(store);
    private readonly Channel<Reply> replies = Channel.CreateUnbounded<Reply>();

    public async Task Run(CancellationToken stop)
    {
        var senders = Enumerable.Range(0, ParallelSends).Select(_ => Task.Run(Send, CancellationToken.None)).ToArray();
        int? offset = null;
        while (!stop.IsCancellationRequested)
        {
            var updates = await bot.GetUpdates(offset: offset, limit: BatchSize, timeout: PollSeconds, allowedUpdates: Kinds, cancellationToken: stop);
            foreach (var batch in commitEach ? updates.Select(update => new[] { update }) : [updates])
                Handle(batch);
            if (updates.Length > 0)
                offset = updates[^1].Id + 1;
        }

        replies.Writer.Complete();
        await Task.WhenAll(senders);
    }

    private void Handle(Update[] updates)
    {
        store.Begin();
        var said = Array.ConvertAll(updates, steps.Take);
        store.Commit();
        foreach (var reply in said)
            if (reply is not null)
                replies.Writer.TryWrite(reply);
    }

    private async Task Send()
    {
        await foreach (var reply in replies.Reader.ReadAllAsync())
        {
            if (reply.Edits is { } message)
                await bot.EditMessageText(reply.ChatId, message, reply.Screen.Html, parseMode: ParseMode.Html, replyMarkup: reply.Screen.Keyboard);
            else
                await bot.SendMessage(reply.ChatId, reply.Screen.Html, parseMode: ParseMode.Html, replyMarkup: reply.Screen.Keyboard);
            if (reply.QueryId is { } query)
                await bot.AnswerCallbackQuery(query);
        }
    }
}
