using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData(0, "1 КБ")]
    [InlineData(348_160, "340 КБ")]
    [InlineData(1_258_291, "1,2 МБ")]
    [InlineData(3_221_225_472, "3 ГБ")]
    public void A_size_is_said_in_the_unit_that_fits(long bytes, string said) =>
        Assert.Equal(said, FileSize.Of(bytes).Replace('\u00A0', ' '));
}
