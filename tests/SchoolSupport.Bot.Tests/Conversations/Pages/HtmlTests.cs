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

    [Fact]
    public void A_sentence_that_ends_in_an_abbreviation_has_one_full_stop()
    {
        var day = "15 января 2027 г.";
        Html bold = $"<b>{day}</b>";

        Assert.Equal("До 15 января 2027 г. Почему?", ((Html)$"До {day}. Почему?").ToString());
        Assert.Equal("Срок: <b>15 января 2027 г.</b> Ждём.", ((Html)$"Срок: <b>{day}</b>. Ждём.").ToString());
        Assert.Equal("Срок: <b>15 января 2027 г.</b>", ((Html)$"Срок: {bold}.").ToString());
        Assert.Equal(new Outcome.Notice("До 15 января 2027 г.", Alert: false), Outcome.Say($"До {day}."));
    }

    [Fact]
    public void Dots_and_stops_after_other_words_stay()
    {
        var words = "подождите";
        Assert.Equal("подождите. подождите...", ((Html)$"{words}. {words}...").ToString());
        Assert.Equal("т. д. ...", ((Html)$"{"т. д."} ...").ToString());
    }
}
