using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(0, 14, "░░░░░░░░░░")]
    [InlineData(1, 14, "▓░░░░░░░░░")]
    [InlineData(5, 10, "▓▓▓▓▓░░░░░")]
    [InlineData(13, 14, "▓▓▓▓▓▓▓▓▓░")]
    [InlineData(999, 1000, "▓▓▓▓▓▓▓▓▓░")]
    [InlineData(14, 14, "▓▓▓▓▓▓▓▓▓▓")]
    [InlineData(20, 14, "▓▓▓▓▓▓▓▓▓▓")]
    [InlineData(-1, 14, "░░░░░░░░░░")]
    [InlineData(3, 0, "░░░░░░░░░░")]
    public void The_bar_is_full_only_when_all_is_done(int done, int total, string expected) =>
        Assert.Equal(expected, ProgressBar.Of(done, total));
}
