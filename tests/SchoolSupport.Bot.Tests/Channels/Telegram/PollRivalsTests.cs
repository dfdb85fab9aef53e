using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Channels.Telegram;

public sealed class PollRivalsTests
{
    private readonly ManualClock clock = new();
    private readonly PollRivals rivals = new();

    [Fact]
    public void Each_loss_is_followed_by_a_longer_pause_up_to_a_minute_and_only_the_first_is_news()
    {
        var losses = Enumerable.Range(0, 8).Select(_ => Lose(after: TimeSpan.FromMinutes(1))).ToList();

        Assert.Equal([2, 4, 8, 16, 32, 60, 60, 60], losses.Select(loss => loss.Pause.TotalSeconds));
        Assert.Equal([true, false, false, false, false, false, false, false], losses.Select(loss => loss.IsNew));
    }

    [Fact]
    public void After_a_time_of_peace_a_loss_is_news_again()
    {
        Lose(after: TimeSpan.Zero);
        Lose(after: TimeSpan.FromMinutes(1));

        Assert.Equal((PollRivals.ShortestPause, true), Lose(after: PollRivals.Peace + TimeSpan.FromSeconds(1)));
    }

    private (TimeSpan Pause, bool IsNew) Lose(TimeSpan after)
    {
        clock.Advance(after);
        return rivals.Lost(clock.GetUtcNow());
    }
}
