using System.Globalization;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class RussianNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("512", "512")]
    [InlineData("1234", "1 234")]
    [InlineData("1234567.5", "1 234 567,5")]
    [InlineData("15.10", "15,1")]
    [InlineData("-3.25", "−3,25")]
    [InlineData("0.0000004", "0")]
    public void A_number_reads_as_in_a_russian_text(string value, string expected) =>
        Assert.Equal(expected.Replace(" ", RussianNumber.Space), RussianNumber.Format(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("26.45", "26,5 %")]
    [InlineData("100", "100 %")]
    [InlineData("0.04", "0 %")]
    public void A_share_is_rounded_to_one_digit(string value, string expected) =>
        Assert.Equal(expected.Replace(" ", RussianNumber.Space), RussianNumber.Percent(decimal.Parse(value, CultureInfo.InvariantCulture)));
}
