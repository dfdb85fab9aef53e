using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Pieces;

namespace SchoolSupport.Core.Tests.Pieces;

public class PieceTests
{
    [Theory]
    [InlineData("https://school12.example.ru/news/5", "https://school12.example.ru/news/5")]
    [InlineData("Отчёт: http://example.com/a?b=1.", "http://example.com/a?b=1")]
    [InlineData("vk.com/wall-1_2 и www.школа12.рф", "https://vk.com/wall-1_2 https://www.школа12.рф/")]
    [InlineData("(см. disk.example.ru/d/abc)", "https://disk.example.ru/d/abc")]
    [InlineData("vk.com/a vk.com/a", "https://vk.com/a")]
    public void Links_are_found_as_people_write_them(string text, string links) =>
        Assert.Equal(links, string.Join(' ', PieceLinks.In(text).Select(link => link.ToString())));

    [Theory]
    [InlineData("п.12 приказа")]
    [InlineData("отчёт.docx")]
    [InlineData("пишите на ivanova@example.ru")]
    [InlineData("Провели 15.10.2026 г.Приозёрск")]
    [InlineData("")]
    public void Words_with_dots_are_no_links(string text) => Assert.Empty(PieceLinks.In(text));

    [Fact]
    public void No_text_breaks_the_search_for_links() => Prop.ForAll<string?>(text =>
        PieceLinks.In(text ?? "").All(link => link.Scheme is "http" or "https")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Провели семинар", PieceKind.Text)]
    [InlineData("Фото здесь: vk.com/school", PieceKind.Link)]
    [InlineData("   ", null)]
    public void A_message_is_a_text_or_a_link(string text, PieceKind? kind) => Assert.Equal(kind, PieceRules.KindOf(text));

    [Fact]
    public void A_text_longer_than_a_message_is_refused()
    {
        Assert.Equal(PieceKind.Text, PieceRules.KindOf(new string('а', PieceRules.MostCharacters)));
        Assert.Null(PieceRules.KindOf(new string('а', PieceRules.MostCharacters + 1)));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(100L, true)]
    [InlineData(101L, false)]
    public void A_file_is_copied_up_to_the_limit(long? size, bool copied) => Assert.Equal(copied, PieceRules.IsCopied(size, 100));

    [Fact]
    public void The_tally_reads_like_a_sentence()
    {
        PieceTally tally = PieceTally.Of([PieceKind.Photo, PieceKind.File, PieceKind.Photo, PieceKind.Link, PieceKind.Text]);
        Assert.Equal((5, "2\u00A0фото, 1\u00A0файл, 1\u00A0ссылка, 1\u00A0текст"), (tally.Total, tally.ToString()));
        Assert.Equal("", default(PieceTally).ToString());
    }
}
