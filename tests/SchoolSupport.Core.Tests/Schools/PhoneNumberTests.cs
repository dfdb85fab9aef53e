using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("+7 912 345-67-89", "+79123456789")]
    [InlineData("8 (912) 345 67 89", "+79123456789")]
    [InlineData("89123456789", "+79123456789")]
    [InlineData("9123456789", "+79123456789")]
    [InlineData("7-912-345-67-89", "+79123456789")]
    [InlineData("+7(912)345–67–89", "+79123456789")]
    [InlineData("тел. 8 495 123-45-67", "+74951234567")]
    [InlineData("8(83171)2-34-56", "+78317123456")]
    public void A_number_is_read_as_people_type_it(string text, string value)
    {
        Assert.True(PhoneNumber.TryParse(text, out PhoneNumber? number, out _));
        Assert.Equal((value, null), (number.Value, number.Extension));
    }

    [Theory]
    [InlineData("8 (83171) 2-34-56, доб. 12", "+7 831 712-34-56, доб. 12")]
    [InlineData("8 495 123-45-67 добавочный 5", "+7 495 123-45-67, доб. 5")]
    [InlineData("8 495 123 45 67", "+7 495 123-45-67")]
    public void A_number_is_shown_for_reading(string text, string shown)
    {
        Assert.True(PhoneNumber.TryParse(text, out PhoneNumber? number, out _));
        Assert.Equal(shown, number.ToString());
    }

    [Theory]
    [InlineData("", "Телефон не указан.")]
    [InlineData("нет", "«нет» не похоже на номер телефона. Пример: +7 912 345-67-89.")]
    [InlineData("2-34-56", "В номере «2-34-56» не хватает цифр: нужен код города или оператора. Пример: +7 912 345-67-89.")]
    [InlineData("+375 29 123-45-67", "«+375 29 123-45-67» не похоже на российский номер. Пример: +7 912 345-67-89.")]
    [InlineData("+8 912 345-67-89", "«+8 912 345-67-89» не похоже на российский номер. Пример: +7 912 345-67-89.")]
    [InlineData("9999999999", "Номера «9999999999» не бывает. Проверьте, пожалуйста.")]
    [InlineData("0123456789", "Номера «0123456789» не бывает. Проверьте, пожалуйста.")]
    [InlineData("8 912 345-67-89, 8 913 345-67-89", "В ячейке «8 912 345-67-89, 8 913 345-67-89» несколько номеров. Оставьте, пожалуйста, один.")]
    [InlineData("9.123456789E9", "«9.123456789E9» не похоже на номер телефона. Пример: +7 912 345-67-89.")]
    public void Nonsense_is_refused_in_words(string text, string expected)
    {
        Assert.False(PhoneNumber.TryParse(text, out _, out string? problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void What_is_shown_is_read_back() => Prop.ForAll(
        Gen.Choose(100_000_000, 999_999_998).Select(rest => $"9{rest}").ToArbitrary(),
        digits => PhoneNumber.TryParse(digits, out PhoneNumber? one, out _)
            && PhoneNumber.TryParse(one.ToString(), out PhoneNumber? other, out _) && one == other)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_either_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => PhoneNumber.TryParse(text, out _, out string? problem) == (problem is null))
        .QuickCheckThrowOnFailure();
}
