using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class CountedTests
{
    [Theory]
    [InlineData(1, "1 день 1 рабочий день 1 час 1 человек 1 школа 1 задача 1 файл")]
    [InlineData(2, "2 дня 2 рабочих дня 2 часа 2 человека 2 школы 2 задачи 2 файла")]
    [InlineData(5, "5 дней 5 рабочих дней 5 часов 5 человек 5 школ 5 задач 5 файлов")]
    public void What_is_counted_agrees_with_its_number(int count, string expected)
    {
        Func<long, string>[] words = [Counted.Days, Counted.WorkingDays, Counted.Hours, Counted.People, Counted.Schools, Counted.Tasks, Counted.Files];

        Assert.Equal(expected, string.Join(' ', words.Select(word => word(count))).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_sentence_begins_with_a_capital() => Assert.Equal("Мастер-класс", Capital.Of("мастер-класс"));
}
