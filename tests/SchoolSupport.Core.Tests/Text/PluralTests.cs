using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class PluralTests
{
    [Theory]
    [InlineData(0, "дней")]
    [InlineData(1, "день")]
    [InlineData(2, "дня")]
    [InlineData(4, "дня")]
    [InlineData(5, "дней")]
    [InlineData(11, "дней")]
    [InlineData(12, "дней")]
    [InlineData(14, "дней")]
    [InlineData(21, "день")]
    [InlineData(22, "дня")]
    [InlineData(111, "дней")]
    [InlineData(1001, "день")]
    [InlineData(-1, "день")]
    [InlineData(-12, "дней")]
    [InlineData(long.MinValue, "дней")]
    public void A_whole_number_chooses_its_form(long count, string expected) =>
        Assert.Equal(expected, Plural.Of(count, "день", "дня", "дней"));

    [Theory]
    [InlineData("1.5", "дня")]
    [InlineData("5.5", "дня")]
    [InlineData("5.0", "дней")]
    [InlineData("21.0", "день")]
    [InlineData("79228162514264337593543950335", "дней")]
    public void A_fraction_takes_the_form_of_a_few(string count, string expected) =>
        Assert.Equal(expected, Plural.Of(decimal.Parse(count, System.Globalization.CultureInfo.InvariantCulture), "день", "дня", "дней"));

    [Fact]
    public void A_count_never_breaks_over_lines() => Assert.Equal("1\u00A0234\u00A0дня", Plural.Count(1234, "день", "дня", "дней"));
}
