using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground.Tests.BotApi;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<b>Анкета</b> 3 из <i>14</i>", "Анкета 3 из 14", "bold 0+6, italic 12+2")]
    [InlineData("<b>а</b><strong>б</strong>", "аб", "bold 0+2")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0+2, italic 1+1")]
    [InlineData("👍<b>я</b>", "👍я", "bold 2+1")]
    [InlineData("&lt;b&gt; &amp &#1103; &nbsp;", "<b> & я &nbsp;", "")]
    [InlineData("<a href=\"https://a.ru/x?y=1&amp;z=2\">тут</a>", "тут", "text_link 0+3 https://a.ru/x?y=1&z=2")]
    [InlineData("<a href=\"junk\">тут</a>", "тут", "")]
    [InlineData("<pre><code class=\"language-cs\">x</code></pre>", "x", "pre 0+1 cs")]
    [InlineData("<code class=\"language-cs\">x</code>", "x", "code 0+1")]
    [InlineData("<blockquote expandable>a</blockquote>", "a", "expandable_blockquote 0+1")]
    [InlineData("<span class=\"tg-spoiler\">a</span><tg-spoiler>b</tg-spoiler>", "ab", "spoiler 0+2")]
    [InlineData("<b> a </b>b", "a b", "bold 0+2")]
    [InlineData("<b>см. <a href='https://a.ru'>тут</a> да</b>", "см. тут да", "bold 0+4, text_link 4+3 https://a.ru/, bold 4+3, bold 7+3")]
    [InlineData("<b>a</>", "a", "bold 0+1")]
    [InlineData("/start x", "/start x", "bot_command 0+6")]
    [InlineData("пишите на a@b.ru или https://b.ru/x.", "пишите на a@b.ru или https://b.ru/x.", "email 10+6, url 21+14")]
    public void HTML_becomes_text_and_entities(string html, string text, string entities) => Check("HTML", html, text, entities);

    [Theory]
    [InlineData("*b _i_* ||s|| ~d~ __u__", "b i s d u", "bold 0+3, italic 2+1, spoiler 4+1, strikethrough 6+1, underline 8+1")]
    [InlineData("[тут](https://a.ru/\\)) 1\\.", "тут 1.", "text_link 0+3 https://a.ru/)")]
    [InlineData(">a\n>b\nc", "a\nb\nc", "blockquote 0+3")]
    [InlineData(">a\n>b||", "a\nb", "expandable_blockquote 0+3")]
    [InlineData("```cs\nx.y```", "x.y", "pre 0+3 cs")]
    public void MarkdownV2_becomes_text_and_entities(string markdown, string text, string entities) => Check("MarkdownV2", markdown, text, entities);

    [Theory]
    [InlineData("*b* _i_ `c` [t](https://a.ru) \\*", "b i c t *", "bold 0+1, italic 2+1, code 4+1, text_link 6+1 https://a.ru/")]
    public void Legacy_markdown_becomes_text_and_entities(string markdown, string text, string entities) => Check("Markdown", markdown, text, entities);

    [Theory]
    [InlineData("a\tb\rc", "a bc")]
    [InlineData(" \n a \n", "a")]
    [InlineData("a\u202eb", "ab")]
    public void Texts_are_cleaned_before_they_are_kept(string raw, string kept) => Check("", raw, kept, "");

    [Fact]
    public void Whatever_is_parsed_is_refused_plainly_or_gives_entities_that_fit_the_text()
    {
        var pieces = Gen.Elements(
            "<b>", "</b>", "<i>", "</i>", "</>", "<a href=", "'https://a.ru'", ">", "<", "&lt;", "&#x1f44d;", "&#", "<pre>", "</pre>", "<code class=\"language-x\">",
            "</code>", "<blockquote>", "</blockquote>", "<span class='tg-spoiler'>", "</span>", "*", "_", "__", "~", "||", "`", "```", "[", "](", ")", "!", "\\",
            "я", "👍", " ", "\n", "\r", "\0", "/start", "@name", "text");
        var texts = pieces.ListOf().Select(string.Concat).ToArbitrary();
        var modes = Gen.Elements("HTML", "MarkdownV2", "Markdown", "").ToArbitrary();
        Prop.ForAll(texts, modes, (text, mode) => Refused(text, mode) || Fits(Read(text, mode))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_shown_is_balanced_and_holds_no_foreign_markup()
    {
        var texts = Gen.Elements("<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "a", "&lt;script&gt;", "https://a.ru", " ").ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text => Refused(text, "HTML") || IsBalanced(EntityHtml.Render(Read(text, "HTML")))).QuickCheckThrowOnFailure();
    }

    private static FormattedText Read(string text, string mode) => MessageText.Read(text, mode, () => null);

    private static bool Refused(string text, string mode)
    {
        try
        {
            Read(text, mode);
            return false;
        }
        catch (Playground.BotApi.ApiFailure failure)
        {
            return failure.Description.StartsWith("Bad Request: can't parse entities: ", StringComparison.Ordinal);
        }
    }

    private static bool Fits(FormattedText text) =>
        text.Text.Trim(' ', '\n') == text.Text
        && text.Entities.All(entity => entity.Offset >= 0 && entity.Length > 0 && entity.End <= text.Text.Length)
        && text.Entities.Zip(text.Entities.Skip(1)).All(pair => pair.First.Offset <= pair.Second.Offset);

    private static bool IsBalanced(string html)
    {
        var wrapped = System.Xml.Linq.XElement.Parse($"<x>{html}</x>");
        return !wrapped.Descendants("script").Any();
    }

    private static void Check(string mode, string raw, string text, string entities)
    {
        var read = Read(raw, mode);
        Assert.Equal(text, read.Text);
        Assert.Equal(entities, string.Join(", ", read.Entities.Select(entity => $"{entity.Type} {entity.Offset}+{entity.Length} {entity.Url}{entity.Language}".Trim())));
    }
}
