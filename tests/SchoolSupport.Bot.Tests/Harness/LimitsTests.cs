using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Harness;

public sealed class LimitsTests
{
    [Fact]
    public async Task What_never_comes_is_named_together_with_what_happened_until_then()
    {
        var never = new TaskCompletionSource<int>().Task;

        var late = await Assert.ThrowsAsync<TimeoutException>(() => never.InTime("the ship", TimeSpan.Zero, () => "fog"));

        Assert.Equal("Waited in vain for the ship. So far:\nfog", late.Message);
    }

    [Fact]
    public async Task What_fails_by_itself_says_its_own_words()
    {
        var failed = Task.FromException<int>(new TimeoutException("The pilot has given up."));

        var own = await Assert.ThrowsAsync<TimeoutException>(() => failed.InTime("the ship"));

        Assert.Equal("The pilot has given up.", own.Message);
    }

    [Fact]
    public async Task What_comes_in_time_is_handed_on() => Assert.Equal(12, await Task.FromResult(12).InTime("the ship", TimeSpan.Zero));
}
