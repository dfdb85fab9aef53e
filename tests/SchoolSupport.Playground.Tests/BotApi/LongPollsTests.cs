using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Tests.BotApi;

public sealed class LongPollsTests
{
    private const string Other = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    private readonly ManualSystemClock system = new();
    private readonly UpdateQueue queue;
    private readonly LongPolls polls;

    public LongPollsTests()
    {
        queue = new UpdateQueue(new PlaygroundClock(system: system), new Journal());
        polls = new LongPolls(system);
    }

    [Fact]
    public async Task A_webhook_that_is_set_ends_the_waiting_poll_in_its_own_words()
    {
        var waiting = Poll(offset: 0, seconds: 50);
        polls.End("terminated by setWebhook request");
        await Refused(waiting, "Conflict: terminated by setWebhook request");
    }

    [Fact]
    public async Task The_older_of_two_polls_ends_and_the_newer_gets_what_comes()
    {
        var older = Poll(offset: 0, seconds: 50);
        var newer = Poll(offset: 1, seconds: 50);
        await Refused(older, Other);
        Arrives();
        Assert.Single(await newer);
    }

    [Fact]
    public async Task A_conflict_that_follows_another_within_three_seconds_is_held_back()
    {
        var (first, second) = (Poll(offset: 0, seconds: 50), Poll(offset: 1, seconds: 50));
        await Refused(first, Other);
        var third = Poll(offset: 2, seconds: 50);
        Assert.False(second.IsCompleted);
        system.Pass(TimeSpan.FromSeconds(3));
        await Refused(second, Other);
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task Who_asks_for_the_same_again_at_once_waits_three_seconds_and_gets_one()
    {
        Arrives();
        Arrives();
        Assert.Equal(2, (await Poll(offset: 5, seconds: 0)).Count);
        Assert.Single(await Poll(offset: 5, seconds: 0));

        queue.Clear();
        var hasty = Poll(offset: 5, seconds: 0);
        Assert.False(hasty.IsCompleted);
        system.Pass(TimeSpan.FromSeconds(3));
        Assert.Empty(await hasty);
    }

    private void Arrives() => queue.Add("message", orderKey: 1, TimeSpan.FromHours(1), id => $$"""{"update_id":{{id}}}""");

    private Task<IReadOnlyList<PendingUpdate>> Poll(long offset, int seconds) =>
        polls.Wait(queue, offset, 100, TimeSpan.FromSeconds(seconds), TestContext.Current.CancellationToken);

    private static async Task Refused(Task poll, string answer)
    {
        var failure = await Assert.ThrowsAsync<ApiFailure>(() => poll);
        Assert.Equal((409, answer), (failure.Code, failure.Description));
    }
}
