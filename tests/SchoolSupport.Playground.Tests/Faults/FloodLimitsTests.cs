using SchoolSupport.Playground.BotApi;
using SchoolSupport.Playground.Faults;

namespace SchoolSupport.Playground.Tests.Faults;

public sealed class FloodLimitsTests
{
    private readonly ManualSystemClock clock = new();
    private readonly FloodLimits limits;

    public FloodLimitsTests() => limits = new FloodLimits(clock);

    [Fact]
    public void One_chat_takes_a_short_burst_then_one_a_second()
    {
        Assert.Equal(3, PassedOf(5, _ => 7));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(1, PassedOf(5, _ => 7));
    }

    [Fact]
    public void Thirty_a_second_pass_in_all()
    {
        Assert.Equal(30, PassedOf(100, i => i));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(30, PassedOf(100, i => 1000 + i));
    }

    [Fact]
    public void A_group_takes_twenty_a_minute()
    {
        var passed = 0;
        for (var second = 0; second < 60; second++, clock.Pass(TimeSpan.FromSeconds(1)))
            passed += PassedOf(1, _ => -5);
        // The bucket of twenty refills at one in three seconds meanwhile.
        Assert.InRange(passed, 39, 40);
    }

    [Fact]
    public void Who_is_too_fast_learns_when_to_come_back()
    {
        PassedOf(3, _ => 7);
        var failure = Assert.Throws<ApiFailure>(() => limits.Check("editMessageText", 7));
        Assert.Equal(1, failure.RetryAfter);
    }

    [Fact]
    public void What_shows_nothing_new_counts_nothing()
    {
        PassedOf(3, _ => 7);
        limits.Check("answerCallbackQuery", 7);
        limits.Check("sendChatAction", 7);
        limits.Check("getUpdates", 0);
        Assert.Throws<ApiFailure>(() => limits.Check("sendMessage", 7));
    }

    private int PassedOf(int count, Func<int, long> chat) => Enumerable.Range(1, count).Count(i => Passes(chat(i)));

    private bool Passes(long chat)
    {
        try
        {
            limits.Check("sendMessage", chat);
            return true;
        }
        catch (ApiFailure)
        {
            return false;
        }
    }
}
