using System.Diagnostics;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Benchmarks.Sender;

/// <summary>A mailing to 25,000 people, five groups that are written to all the time, and 3 replies a second: ten minutes of it.</summary>
internal sealed class SenderRun(string name, bool isStrict, Func<Random, TimeSpan> way)
{
    private const int People = 25_000;
    private const int Groups = 5;
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ReplyEvery = TimeSpan.FromSeconds(1) / 3;

    private long ids;

    public void Print()
    {
        // The same numbers every time.
        var random = new Random(20260908);
        var server = new LimitingServer(isStrict);
        var play = new SenderPlay(new TelegramSettings(), server, () => way(random));
        Write(play, random);
        var started = Stopwatch.GetTimestamp();
        play.Play(Span);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;

        var minutes = play.BySecond.Chunk(60).Select(seconds => seconds.Sum() / 60.0).ToList();
        Console.WriteLine(FormattableString.Invariant($"{name}: {server.Taken} messages, played in {took:0.0} s"));
        Aims.Say(minutes.Min() >= 29.5, $"messages a second, minute by minute: {minutes.Min():0.00} to {minutes.Max():0.00} (aim: 30 held)");
        Aims.Say(server.Refused == 0, $"answers «too many requests»: {server.Refused} (aim: none)");
        Aims.Say(play.ReplyWaits.Max() < TimeSpan.FromSeconds(1), $"{play.ReplyWaits.Count} replies, the longest wait {play.ReplyWaits.Max().TotalMilliseconds:0} ms (aim: below 1000)");
    }

    private void Write(SenderPlay play, Random random)
    {
        for (var person = 1; person <= People; person++)
            play.Comes(Row(person, OutboxPriority.Bulk), TimeSpan.Zero);
        for (var group = 1; group <= Groups; group++)
            for (var i = 0; i < 300; i++)
                play.Comes(Row(-group, OutboxPriority.Notice), TimeSpan.FromSeconds(2 * i));
        // A reply to somebody, and now and then several in a row.
        for (var at = TimeSpan.FromSeconds(1); at < Span; at += ReplyEvery)
        {
            var (chat, count, when) = (random.Next(1, People), random.Next(10) == 0 ? 3 : 1, at + TimeSpan.FromMilliseconds(random.Next(300)));
            for (var i = 0; i < count; i++)
                play.Comes(Row(chat, OutboxPriority.Reply), when, isTimed: i == 0);
        }
    }

    private OutboxRow Row(long chat, OutboxPriority priority) => new()
    {
        Id = ++ids, ChatId = chat, Channel = "telegram", Recipient = FormattableString.Invariant($"{chat}"), Content = "{}", Priority = priority,
    };
}
