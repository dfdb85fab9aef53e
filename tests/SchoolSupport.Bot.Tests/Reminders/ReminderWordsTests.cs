using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Reminders.Policy;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Tests.Reminders;

public sealed class ReminderWordsTests
{
    [Theory]
    [InlineData("по вторникам", "вт", DayOfWeek.Tuesday)]
    [InlineData("по субботам и воскресеньям", "сб, вс", DayOfWeek.Sunday, DayOfWeek.Saturday)]
    [InlineData("по понедельникам, средам и пятницам", "пн, ср, пт", DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday)]
    [InlineData("со вторника по четверг", "вт–чт", DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday)]
    [InlineData("с пятницы по воскресенье", "пт–вс", DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday)]
    [InlineData("по понедельникам, субботам и воскресеньям", "пн, сб, вс", DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Saturday)]
    public void Weekdays_are_named_and_a_long_run_of_them_by_its_ends(string words, string onButton, params DayOfWeek[] days)
    {
        Assert.Equal(words, ReminderWords.Days(ReminderDays.On(days)));
        Assert.Equal(onButton, ReminderWords.ShortDays(ReminderDays.On(days)));
    }

    [Theory]
    [InlineData("за 14, 7, 3 и 1\u00A0день и в день срока", 14, 7, 3, 1, 0)]
    [InlineData("за 14 и 7\u00A0дней", 14, 7)]
    [InlineData("за 3\u00A0дня и в день срока", 3, 0)]
    [InlineData("только в день срока", 0)]
    [InlineData("заранее не напоминаю")]
    public void Steps_are_told_as_one_would_say_them(string words, params int[] days) => Assert.Equal(words, PolicyWords.Steps(new StepsBefore(days)));
}
