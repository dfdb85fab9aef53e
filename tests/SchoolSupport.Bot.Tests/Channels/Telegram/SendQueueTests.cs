using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Channels.Telegram;

public sealed class SendQueueTests
{
    private static readonly DateTimeOffset Start = new(2026, 9, 8, 6, 0, 0, TimeSpan.Zero);
    private long lastId;

    [Fact]
    public void Rows_of_one_chat_leave_in_order_one_at_a_time()
    {
        var queue = Unlimited();
        var (first, second) = (Row(chat: 1), Row(chat: 1));
        queue.Add(first);
        queue.Add(second);

        Assert.Same(first, queue.Next(Start).Row);
        Assert.Null(queue.Next(Start).Row);
        queue.Finish(first, Start);
        Assert.Same(second, queue.Next(Start).Row);
    }

    [Fact]
    public void A_reply_overtakes_a_mailing()
    {
        var queue = Unlimited();
        for (var chat = 1; chat <= 100; chat++)
            queue.Add(Row(chat, OutboxPriority.Bulk));
        var reply = Row(chat: 50);
        queue.Add(reply);

        Assert.Same(reply, queue.Next(Start).Row);
    }

    [Fact]
    public void A_newer_edit_of_a_message_takes_the_place_of_one_not_yet_sent()
    {
        var queue = Unlimited();
        queue.Add(Row(chat: 1, edits: "7"));
        var newer = Row(chat: 1, edits: "7");
        queue.Add(newer);

        Assert.Same(newer, queue.Next(Start).Row);
        queue.Finish(newer, Start);
        Assert.Null(queue.Next(Start).Row);
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public void No_more_leaves_in_a_second_than_the_limit_allows()
    {
        var queue = new SendQueue(new SendLimits(PerSecond: 30, PerSecondPerChat: 0));
        for (var chat = 1; chat <= 1000; chat++)
            queue.Add(Row(chat));

        Assert.Equal(30 + (30 * 10), SentWithin(queue, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void One_chat_gets_a_small_burst_and_then_one_a_second_while_others_do_not_wait_for_it()
    {
        var queue = new SendQueue(new SendLimits(PerSecond: 0, PerSecondPerChat: 1));
        for (var i = 0; i < 20; i++)
            queue.Add(Row(chat: 1));
        queue.Add(Row(chat: 2));

        Assert.Equal(SendLimits.BurstPerChat + 1, SentWithin(queue, TimeSpan.Zero));
        Assert.Equal(5, SentWithin(queue, TimeSpan.FromSeconds(5), from: Start));
    }

    [Fact]
    public void A_mailing_is_spread_over_the_second_and_still_keeps_the_whole_pace()
    {
        var queue = new SendQueue(new SendLimits(PerSecond: 30, PerSecondPerChat: 0));
        for (var chat = 1; chat <= 1000; chat++)
            queue.Add(Row(chat, OutboxPriority.Bulk));

        Assert.InRange(SentWithin(queue, TimeSpan.FromMilliseconds(500)), 15, 20);
        Assert.InRange(SentWithin(queue, TimeSpan.FromMilliseconds(9500), from: Start.AddMilliseconds(500)), 280, 290);
    }

    [Fact]
    public void A_group_gets_twenty_a_minute_and_a_person_is_not_a_group()
    {
        var queue = new SendQueue(new SendLimits(PerSecond: 30, PerSecondPerChat: 1) { PerMinutePerGroup = 20 });
        for (var i = 0; i < 100; i++)
        {
            queue.Add(Row(chat: 1) with { Recipient = "-100500" });
            queue.Add(Row(chat: 2));
        }

        Assert.Equal(20 + SendLimits.BurstPerChat + 60, SentWithin(queue, TimeSpan.FromSeconds(60)));
    }

    [Theory]
    [InlineData(50, 200)]
    [InlineData(1500, 1000)]
    public void A_mailing_of_five_thousand_never_delays_a_reply_by_a_second(int sendingTakes, int replyEvery)
    {
        const int Places = 16;
        var queue = new SendQueue(new SendLimits(PerSecond: 30, PerSecondPerChat: 1) { MostBulkUnderWay = SendLimits.BulkPlacesOf(Places) });
        for (var chat = 1; chat <= 5000; chat++)
            queue.Add(Row(chat, OutboxPriority.Bulk));
        var sender = new PlayedSender(queue, Places, TimeSpan.FromMilliseconds(sendingTakes), Start);
        for (var i = 1; i <= 60; i++)
            sender.ComesLater(Row(chat: i * 80), TimeSpan.FromMilliseconds(i * replyEvery));

        sender.Play(TimeSpan.FromMinutes(10));

        Assert.Equal(60, sender.Waits.Count);
        Assert.InRange(sender.Waits.Max(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void What_waits_for_a_chat_can_be_taken_out()
    {
        var queue = Unlimited();
        var (first, second, other) = (Row(chat: 1), Row(chat: 1, OutboxPriority.Bulk), Row(chat: 2, OutboxPriority.Bulk));
        foreach (var row in new[] { first, second, other })
            queue.Add(row);
        Assert.Same(first, queue.Next(Start).Row);
        queue.Finish(first, Start);

        Assert.Equal([second], queue.Drop(chatId: 1));

        Assert.Equal((1, 1), (queue.Count, queue.BulkCount));
        Assert.Same(other, queue.Next(Start).Row);
        Assert.Null(queue.Next(Start).Row);
    }

    [Fact]
    public void A_row_put_back_stays_first_of_its_chat_and_waits_alone()
    {
        var queue = Unlimited();
        var (held, next, other) = (Row(chat: 1), Row(chat: 1), Row(chat: 2));
        queue.Add(held);
        queue.Add(next);
        queue.Add(other);
        Assert.Same(held, queue.Next(Start).Row);
        queue.PutBack(held, Start.AddSeconds(5), Start);

        Assert.Same(other, queue.Next(Start).Row);
        Assert.Equal((null, Start.AddSeconds(5)), queue.Next(Start));
        Assert.Same(held, queue.Next(Start.AddSeconds(5)).Row);
    }

    [Fact]
    public void While_paused_nothing_leaves()
    {
        var queue = Unlimited();
        queue.Add(Row(chat: 1));
        queue.Pause(Start.AddSeconds(3));

        Assert.Equal((null, Start.AddSeconds(3)), queue.Next(Start));
        Assert.NotNull(queue.Next(Start.AddSeconds(3)).Row);
    }

    private static SendQueue Unlimited() => new(new SendLimits(0, 0));

    private OutboxRow Row(long chat, OutboxPriority priority = OutboxPriority.Reply, string? edits = null) =>
        new() { Id = ++lastId, ChatId = chat, Channel = "telegram", Recipient = $"{chat}", Priority = priority, Content = "{}", TargetExternalId = edits };

    // Plays the sender: asks, sends at once, and jumps to the instant the queue names.
    private static int SentWithin(SendQueue queue, TimeSpan span, DateTimeOffset? from = null)
    {
        var (now, sent) = (from ?? Start, 0);
        var end = now + span;
        while (true)
        {
            var (row, askAgainAt) = queue.Next(now);
            if (row is not null)
            {
                queue.Finish(row, now);
                sent++;
            }
            else if (askAgainAt is { } at && at <= end)
            {
                now = at;
            }
            else
            {
                return sent;
            }
        }
    }
}
