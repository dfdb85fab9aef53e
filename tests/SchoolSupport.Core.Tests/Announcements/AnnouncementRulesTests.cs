using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Announcements;

namespace SchoolSupport.Core.Tests.Announcements;

public sealed class AnnouncementRulesTests
{
    [Theory]
    [InlineData(AnnouncementRules.MostText, PieceFit.Fits)]
    [InlineData(AnnouncementRules.MostText + 1, PieceFit.TooLong)]
    public void A_text_is_as_long_as_one_message_takes(int length, PieceFit fit) => Assert.Equal(fit, AnnouncementRules.Fit([], 0, new string('а', length), isFile: false));

    [Fact]
    public void Lengths_are_counted_in_code_points() =>
        Assert.Equal(PieceFit.Fits, AnnouncementRules.Fit([], 0, string.Concat(Enumerable.Repeat("😀", AnnouncementRules.MostText)), isFile: false));

    [Fact]
    public void Texts_of_several_messages_are_counted_together_with_what_stands_between()
    {
        string half = new('а', AnnouncementRules.MostText / 2);
        Assert.Equal(PieceFit.TooLong, AnnouncementRules.Fit([half], 0, half, isFile: false));
        Assert.Equal(PieceFit.Fits, AnnouncementRules.Fit([half], 0, half[2..], isFile: false));
    }

    [Fact]
    public void Files_are_as_many_as_one_album_takes()
    {
        Assert.Equal(PieceFit.Fits, AnnouncementRules.Fit([], AnnouncementRules.MostFiles - 1, null, isFile: true));
        Assert.Equal(PieceFit.TooManyFiles, AnnouncementRules.Fit([], AnnouncementRules.MostFiles, null, isFile: true));
        Assert.Equal(PieceFit.Fits, AnnouncementRules.Fit([], AnnouncementRules.MostFiles, "текст", isFile: false));
    }

    [Fact]
    public void What_fits_never_makes_the_text_too_long() => Prop.ForAll<string[], string>((parts, text) =>
    {
        string[] before = [.. parts.OfType<string>()];
        return AnnouncementRules.Fit(before, 0, text ?? "", isFile: false) == PieceFit.TooLong
            || AnnouncementRules.Length(AnnouncementRules.Text([.. before, text ?? ""])) <= AnnouncementRules.MostText;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void People_are_reminded_once_a_day()
    {
        DateOnly today = new(2026, 9, 8);
        Assert.True(AnnouncementRules.MayRemind(null, today));
        Assert.False(AnnouncementRules.MayRemind(today, today));
        Assert.True(AnnouncementRules.MayRemind(today, today.AddDays(1)));
    }

    [Fact]
    public void The_tally_counts_everybody_once()
    {
        AnnouncementTally tally = AnnouncementTally.Of(Enum.GetValues<ReceiverStanding>().ToDictionary(standing => standing, standing => 1L << (int)standing));
        Assert.Equal(0b1_1111, tally.People);
        Assert.Equal(tally.People, tally.Confirmed + tally.Unconfirmed);
        Assert.Equal(tally.Delivered + tally.Confirmed, tally.Arrived);
    }
}
