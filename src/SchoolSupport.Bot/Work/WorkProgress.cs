using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Work;

/// <summary>Edits a message again and again to tell how far a long work is.</summary>
public sealed class WorkProgress(Database database, IServiceScopeFactory scopes, OutboxSender sender)
{
    // Oftener nobody can read, and messengers do not like it.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <param name="item">The work.</param>
    /// <param name="message">The message, as a row of the outbox; null: nobody is told.</param>
    /// <param name="page">The page for so many of so many done.</param>
    public Telling Begin(WorkItem item, long? message, Func<int, int, Page> page) => new(this, item.ChatId, message, page);

    /// <summary>
    /// Says that the work has begun, in a message of its own beside the page on top, which <see cref="Begin"/> then edits. Begun again after
    /// a crash, it goes on in the same message.
    /// </summary>
    /// <returns>The message, as a row of the outbox; null: there is nobody to tell.</returns>
    public async Task<long?> Announce(WorkItem item, Page page)
    {
        await using var session = await database.Begin();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        if (item.ChatId is not { } id || await scope.ServiceProvider.GetRequiredService<ChatStore>().Find(id) is not { } chat || Visitors.Of(chat) is not Member member)
            return null;
        var notices = scope.ServiceProvider.GetRequiredService<NoticeStore>();
        var key = string.Create(CultureInfo.InvariantCulture, $"work.announced/{item.Id}");
        if (await notices.OutcomeOf(key) is { } announced)
            return long.Parse(announced, CultureInfo.InvariantCulture);
        var outgoing = scope.ServiceProvider.GetRequiredService<Outgoing>();
        var message = await outgoing.Remark(member.Chat, page.Text);
        await notices.TryAdd(key, message.ToString(CultureInfo.InvariantCulture));
        await session.Commit();
        sender.Accept(outgoing.Rows);
        return message;
    }

    private async Task Show(long chatId, long message, Page page)
    {
        await using var session = await database.Begin();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        if (await scope.ServiceProvider.GetRequiredService<ChatStore>().Find(chatId) is not { } chat || Visitors.Of(chat) is not Member member)
            return;
        var outgoing = scope.ServiceProvider.GetRequiredService<Outgoing>();
        await outgoing.Replace(member.Chat, message, page);
        await session.Commit();
        sender.Accept(outgoing.Rows);
    }

    /// <summary>One work's telling. Reports cost nothing; the newest is shown from time to time until it stops.</summary>
    public sealed class Telling : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Task showing;
        private (int Done, int Total)? newest;

        internal Telling(WorkProgress progress, long? chat, long? message, Func<int, int, Page> page) =>
            showing = chat is { } id && message is { } row ? Run(progress, id, row, page) : Task.CompletedTask;

        public void Report(int done, int total)
        {
            lock (stop)
                newest = (done, total);
        }

        /// <summary>Completes when nothing more will be shown.</summary>
        public async Task Stop()
        {
            await stop.CancelAsync();
            await showing;
        }

        public async ValueTask DisposeAsync()
        {
            await Stop();
            stop.Dispose();
        }

        private async Task Run(WorkProgress progress, long chat, long message, Func<int, int, Page> page)
        {
            using var timer = new PeriodicTimer(Pause, TimeProvider.System);
            try
            {
                while (await timer.WaitForNextTickAsync(stop.Token))
                {
                    if (Take() is var (done, total))
                        await progress.Show(chat, message, page(done, total));
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The work is over.
            }
        }

        private (int Done, int Total)? Take()
        {
            lock (stop)
            {
                var taken = newest;
                newest = null;
                return taken;
            }
        }
    }
}
