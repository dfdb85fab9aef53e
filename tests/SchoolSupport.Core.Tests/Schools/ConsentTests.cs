using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class ConsentTests
{
    [Fact]
    public void The_full_text_fits_one_message_even_with_the_longest_department() =>
        Assert.True(Consent.Full(new string('О', Municipality.MaxNameLength)).Length <= 4096);

    [Theory]
    [InlineData("Отдел образования Придуманного района")]
    [InlineData("152-ФЗ")]
    [InlineData("/whoami")]
    [InlineData("отзову")]
    public void The_full_text_says_to_whom_by_what_law_and_how_to_withdraw(string part) =>
        Assert.Contains(part, Consent.Full("Отдел образования Придуманного района"), StringComparison.Ordinal);
}
