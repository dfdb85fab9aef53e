using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class PageSplitterTests
{
    [Fact]
    public void A_page_that_fits_stays_one_message()
    {
        Html text = $"<b>{"коротко"}</b>";
        Assert.Same(text, Assert.Single(PageSplitter.Split(text)));
    }

    [Fact]
    public void A_long_page_is_cut_between_lines_and_nothing_is_lost()
    {
        var lines = Enumerable.Range(1, 400).Select(i => (Html)$"<b>{i}</b>. {new string('я', 40)}").ToList();

        var parts = PageSplitter.Split(Html.Lines(lines));

        Assert.All(parts, part => Assert.InRange(PageSplitter.VisibleLength(part.ToString()), 1, PageSplitter.MaxVisible));
        Assert.Equal(Html.Lines(lines).ToString(), string.Join('\n', parts));
    }

    [Fact]
    public void A_line_longer_than_a_message_is_cut_within_no_character()
    {
        var smiles = string.Concat(Enumerable.Repeat("😀&<", 3000));

        var parts = PageSplitter.Split(Html.Plain(smiles));

        Assert.All(parts, part => Assert.InRange(PageSplitter.VisibleLength(part.ToString()), 1, PageSplitter.MaxVisible));
        Assert.Equal(Html.Plain(smiles).ToString(), string.Concat(parts));
    }

    [Theory]
    [InlineData("<b>а</b>", 1)]
    [InlineData("&lt;&amp;", 2)]
    [InlineData("😀", 1)]
    [InlineData("<a href=\"https://example.org/?a=1\">ссылка</a>", 6)]
    public void Length_is_what_a_reader_sees(string markup, int length) => Assert.Equal(length, PageSplitter.VisibleLength(markup));
}
