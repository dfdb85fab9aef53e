using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class HtmlTests
{
    [Fact]
    public void What_stands_in_a_hole_is_text_even_when_it_looks_like_markup()
    {
        var name = "<b>Школа</b> & «друзья»";
        Html page = $"<b>{name}</b>";
        Assert.Equal("<b>&lt;b&gt;Школа&lt;/b&gt; &amp; «друзья»</b>", page.ToString());
    }

    [Fact]
    public void Markup_inside_markup_stays_markup()
    {
        Html inner = $"<i>{"a<b"}</i>";
        Html page = $"1 {inner} 2";
        Assert.Equal("1 <i>a&lt;b</i> 2", page.ToString());
    }

    [Fact]
    public void A_missing_text_leaves_its_place_empty()
    {
        string? nothing = null;
        Html page = $"[{nothing}]";
        Assert.Equal("[]", page.ToString());
    }

    [Fact]
    public void Lines_that_are_not_there_leave_no_gap() =>
        Assert.Equal("а\nб", Html.Lines($"а", null, $"б").ToString());
}
