using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class GuessLimitTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { 1, 2, 3, 4 }, 0)]
    [InlineData(new[] { 1, 2, 3, 4, 5 }, 10)]
    [InlineData(new[] { 5, 3, 1, 4, 2 }, 10)]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, 15)]
    [InlineData(new[] { 1, 2, 3, 4, 14, 100 }, 1)]
    [InlineData(new[] { 1, 2, 3, 4, 15 }, 0)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7 }, 10)]
    public void Five_wrong_codes_in_a_quarter_of_an_hour_ask_for_patience(int[] minutesAgo, int waitMinutes) => Assert.Equal(
        TimeSpan.FromMinutes(waitMinutes),
        GuessLimit.Default.WaitBeforeNext(minutesAgo.Select(minutes => Now.AddMinutes(-minutes)), Now));

    [Fact]
    public void After_the_wait_the_next_try_is_free()
    {
        DateTimeOffset[] wrong = [.. Enumerable.Range(1, 5).Select(minutes => Now.AddMinutes(-minutes))];
        TimeSpan wait = GuessLimit.Default.WaitBeforeNext(wrong, Now);
        Assert.Equal(TimeSpan.Zero, GuessLimit.Default.WaitBeforeNext(wrong, Now + wait));
    }
}
