using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class TypedHoursTests
{
    // A Thursday.
    private static readonly DateOnly Today = new(2026, 10, 8);

    [Theory]
    [InlineData("пн 15:00–17:00", "пн 15:00–17:00")]
    [InlineData("ПН 15.00 - 17.00", "пн 15:00–17:00")]
    [InlineData("Понедельник: 15:00-17:00.", "пн 15:00–17:00")]
    [InlineData("пн – 15:00 – 17:00", "пн 15:00–17:00")]
    [InlineData("пн. с 15 до 17", "пн 15:00–17:00")]
    [InlineData("пн с 15 ч до 17 ч", "пн 15:00–17:00")]
    [InlineData("пн с 15 часов до 17 часов", "пн 15:00–17:00")]
    [InlineData("пн с 15 ч 30 мин до 17 ч", "пн 15:30–17:00")]
    [InlineData("пн 1500-1700", "пн 15:00–17:00")]
    [InlineData("пн 15 00 - 17 30", "пн 15:00–17:30")]
    [InlineData("пн с 9-30 до 11-00", "пн 09:30–11:00")]
    [InlineData("пн 9-30 до 11", "пн 09:30–11:00")]
    [InlineData("с 15 до 17 по понедельникам", "пн 15:00–17:00")]
    [InlineData("15-17 пн, ср", "пн 15:00–17:00; ср 15:00–17:00")]
    [InlineData("пн-пт 9-12, 13-16", "пн 09:00–12:00; пн 13:00–16:00; вт 09:00–12:00; вт 13:00–16:00; ср 09:00–12:00; ср 13:00–16:00; чт 09:00–12:00; чт 13:00–16:00; пт 09:00–12:00; пт 13:00–16:00")]
    [InlineData("вт, чт 14.30-16", "вт 14:30–16:00; чт 14:30–16:00")]
    [InlineData("вт и чт 14:30—16", "вт 14:30–16:00; чт 14:30–16:00")]
    [InlineData("вт/чт 14:30-16:00", "вт 14:30–16:00; чт 14:30–16:00")]
    [InlineData("по средам с 15 до 17", "ср 15:00–17:00")]
    [InlineData("каждую среду с 15 до 17", "ср 15:00–17:00")]
    [InlineData("каждый вторник 10:00-11:30", "вт 10:00–11:30")]
    [InlineData("По вторникам и четвергам, с 10 до 12", "вт 10:00–12:00; чт 10:00–12:00")]
    [InlineData("с понедельника по среду 9-10", "пн 09:00–10:00; вт 09:00–10:00; ср 09:00–10:00")]
    [InlineData("пт-пн 9-10", "пн 09:00–10:00; пт 09:00–10:00; сб 09:00–10:00; вс 09:00–10:00")]
    [InlineData("сб, вс 10-14", "сб 10:00–14:00; вс 10:00–14:00")]
    [InlineData("по выходным 10-14", "сб 10:00–14:00; вс 10:00–14:00")]
    [InlineData("будни 16-18", "пн 16:00–18:00; вт 16:00–18:00; ср 16:00–18:00; чт 16:00–18:00; пт 16:00–18:00")]
    [InlineData("по рабочим дням 16-17 кроме среды и пятницы", "пн 16:00–17:00; вт 16:00–17:00; чт 16:00–17:00")]
    [InlineData("ежедневно кроме выходных 16-17", "пн 16:00–17:00; вт 16:00–17:00; ср 16:00–17:00; чт 16:00–17:00; пт 16:00–17:00")]
    [InlineData("пн 9-12, ср 13-16", "пн 09:00–12:00; ср 13:00–16:00")]
    [InlineData("пн 9-12; вт, пт 13-16; сб 10-11", "пн 09:00–12:00; вт 13:00–16:00; пт 13:00–16:00; сб 10:00–11:00")]
    [InlineData("пн 9-12\nср 13-16", "пн 09:00–12:00; ср 13:00–16:00")]
    [InlineData("ср 13-16, пн 9-12", "пн 09:00–12:00; ср 13:00–16:00")]
    [InlineData("пн 9-12, 11-14", "пн 09:00–14:00")]
    [InlineData("пн 9-12, 12-14", "пн 09:00–14:00")]
    [InlineData("пн 9-12, пн 11-14", "пн 09:00–14:00")]
    [InlineData("пн 9-17, перерыв 12-13", "пн 09:00–12:00; пн 13:00–17:00")]
    [InlineData("пн 9-17 кроме 12:00-13:00", "пн 09:00–12:00; пн 13:00–17:00")]
    [InlineData("пн, вт с 9 до 17 (обед с 12 до 13)", "пн 09:00–12:00; пн 13:00–17:00; вт 09:00–12:00; вт 13:00–17:00")]
    [InlineData("пн 9-17 перерыв 12-13, сб 10-12", "пн 09:00–12:00; пн 13:00–17:00; сб 10:00–12:00")]
    [InlineData("пн с 9 утра до 3 дня", "пн 09:00–15:00")]
    [InlineData("пн с 3 до 5 дня", "пн 15:00–17:00")]
    [InlineData("пн с 6 до 8 вечера", "пн 18:00–20:00")]
    [InlineData("пн 22:00-24:00", "пн 22:00–24:00")]
    [InlineData("пн 22:00-00:00", "пн 22:00–24:00")]
    [InlineData("пн 05:00-07:00", "пн 05:00–07:00")]
    [InlineData("пн 8:05-9:10", "пн 08:05–09:10")]
    [InlineData("принимаю по пятницам с 14 до 16", "пт 14:00–16:00")]
    [InlineData("четверг 15–17", "чт 15:00–17:00")]
    [InlineData("чтв 15–17, птн 10-11", "чт 15:00–17:00; пт 10:00–11:00")]
    [InlineData("завтра 10-12", "09.10 10:00–12:00")]
    [InlineData("Завтра, с 10 до 12!", "09.10 10:00–12:00")]
    [InlineData("10-12 завтра", "09.10 10:00–12:00")]
    [InlineData("сегодня 15:00-16:00", "08.10 15:00–16:00")]
    [InlineData("послезавтра 10–12 и 14–15", "10.10 10:00–12:00; 10.10 14:00–15:00")]
    [InlineData("завтра и послезавтра 10-12", "09.10 10:00–12:00; 10.10 10:00–12:00")]
    [InlineData("через неделю 10-12", "15.10 10:00–12:00")]
    [InlineData("через 3 дня 10-12", "11.10 10:00–12:00")]
    [InlineData("15 октября с 10 до 12", "15.10 10:00–12:00")]
    [InlineData("15-го октября с 10 до 12", "15.10 10:00–12:00")]
    [InlineData("15 октября 2026 г. с 10 до 12", "15.10 10:00–12:00")]
    [InlineData("15 окт. 10-12", "15.10 10:00–12:00")]
    [InlineData("15.10 10-12", "15.10 10:00–12:00")]
    [InlineData("15.10 10.00-12.00", "15.10 10:00–12:00")]
    [InlineData("15.10 - 10-12", "15.10 10:00–12:00")]
    [InlineData("15.10.2026: 10:00-12:00", "15.10 10:00–12:00")]
    [InlineData("15/10/26 10-12", "15.10 10:00–12:00")]
    [InlineData("2026-10-15 10-12", "15.10 10:00–12:00")]
    [InlineData("с 10 до 12 15 октября", "15.10 10:00–12:00")]
    [InlineData("15, 16 и 20 октября 10-12", "15.10 10:00–12:00; 16.10 10:00–12:00; 20.10 10:00–12:00")]
    [InlineData("15.10 10-12, 16.10 13-14", "15.10 10:00–12:00; 16.10 13:00–14:00")]
    [InlineData("чт, 15 октября, 10:00–12:00", "15.10 10:00–12:00")]
    [InlineData("в эту пятницу 10-12", "09.10 10:00–12:00")]
    [InlineData("в ближайший четверг 10-12", "15.10 10:00–12:00")]
    [InlineData("5 января 10-12", "05.01 10:00–12:00")]
    [InlineData("пн 15-17, завтра 10-12", "пн 15:00–17:00; 09.10 10:00–12:00")]
    [InlineData("в пятницу 15-17", "пт 15:00–17:00 или 09.10 15:00–17:00")]
    [InlineData("во вторник с 15 до 17", "вт 15:00–17:00 или 13.10 15:00–17:00")]
    [InlineData("в среду и пятницу 15-17", "ср 15:00–17:00; пт 15:00–17:00 или 09.10 15:00–17:00; 14.10 15:00–17:00")]
    [InlineData("перерыв 12-13", "перерыв  12:00–13:00")]
    [InlineData("Перерыв на обед с 12 до 13", "перерыв  12:00–13:00")]
    [InlineData("пн, вт перерыв 12-13", "перерыв пн, вт 12:00–13:00")]
    [InlineData("перерыв 12-13 пн, вт", "перерыв пн, вт 12:00–13:00")]
    [InlineData("10-12 завтра, 13-14 послезавтра", "09.10 10:00–12:00; 10.10 13:00–14:00")]
    [InlineData("пн-пт кроме ср и чт 9-17, перерыв 12-13", "пн 09:00–12:00; пн 13:00–17:00; вт 09:00–12:00; вт 13:00–17:00; пт 09:00–12:00; пт 13:00–17:00")]
    [InlineData("перерыв по пятницам 12-13 и 15-15:30", "перерыв пт 12:00–13:00, 15:00–15:30")]
    [InlineData("отпуск с 10 по 20 октября", "нет 10.10–20.10")]
    [InlineData("меня не будет завтра", "нет 09.10–09.10")]
    [InlineData("не работаю 15.10", "нет 15.10–15.10")]
    [InlineData("в командировке с 12 по 14 октября", "нет 12.10–14.10")]
    public void Hours_are_read_as_tutors_write_them(string typed, string read) => Assert.Equal(read, HoursInWords.Of(TypedHours.Read(typed, Today)));

    [Theory]
    [InlineData("", "Напишите дни и часы")]
    [InlineData("  ,;- ", "Напишите дни и часы")]
    [InlineData("когда получится", "Не понял «когда»")]
    [InlineData("пн 15-17 если успею", "Не понял «если»")]
    [InlineData("15-17", "В какие дни?")]
    [InlineData("пн", "В какое время?")]
    [InlineData("завтра", "В какое время?")]
    [InlineData("пн 15:00", "У «15:00» нужны и начало, и конец")]
    [InlineData("пн с 15", "У «15» нужны и начало, и конец")]
    [InlineData("пн 17-15", "Конец не позже начала: «17-15»")]
    [InlineData("пн 15-15", "Конец не позже начала")]
    [InlineData("пн 25-26", "Такого времени нет: «25-26»")]
    [InlineData("пн 10:75-12", "Такого времени нет")]
    [InlineData("пн 15:03-16", "не делится на пять минут")]
    [InlineData("пн 3-5", "«3-5» — это ночью")]
    [InlineData("31.09 10-12", "Такого дня нет: «31.09»")]
    [InlineData("30 февраля 10-12", "Такого дня нет")]
    [InlineData("вчера 10-12", "уже прошло")]
    [InlineData("01.10.2026 10-12", "уже прошло")]
    [InlineData("15.10.2036 10-12", "слишком далеко")]
    [InlineData("пт, 15 октября 10-12", "четверг, 15 октября: день недели не тот")]
    [InlineData("в следующую среду 10-12", "это какого числа?")]
    [InlineData("пн 9-12 перерыв 9-12", "часов не остаётся")]
    [InlineData("10-12 октября", "Не понял|нужны и начало, и конец")]
    [InlineData("отпуск", "Не понял, в какие дни")]
    [InlineData("отпуск с 10 октября", "До какого числа?")]
    [InlineData("пн 9-12 вт", "В какое время?")]
    [InlineData("15-17 пн, ср 9-12", "В какие дни?")]
    [InlineData("завтра перерыв 12-13", "Перерыв ставят на дни недели")]
    public void What_cannot_be_read_is_answered_with_the_reason_and_an_example(string typed, string begins)
    {
        string sentence = Assert.IsType<TypedHours.Problem>(TypedHours.Read(typed, Today)).Sentence;
        Assert.Contains(begins.Split('|'), part => sentence.Replace('\u00A0', ' ').Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_very_long_text_is_refused_unread() =>
        Assert.StartsWith("Слишком длинно", Assert.IsType<TypedHours.Problem>(TypedHours.Read(new string('п', 4096), Today)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_written_nothing_breaks_and_a_problem_has_words() => Prop.ForAll(Texts(), text =>
    {
        TypedHours read = TypedHours.Read(text, Today);
        return read is not TypedHours.Problem problem || problem.Sentence.Length > 10;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hours_read_never_overlap_or_touch_within_a_day() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Texts(), text =>
        TypedHours.Read(text, Today) is not TypedHours.Hours hours
        || (hours.Weekly.GroupBy(week => week.Weekday).All(day => AreApart(day.Select(week => week.Hours)))
            && hours.OneOff.GroupBy(single => single.Day).All(day => AreApart(day.Select(single => single.Hours))))));

    [Fact]
    public void Hours_said_back_are_read_the_same() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Texts(), text =>
        TypedHours.Read(text, Today) is not TypedHours.Hours hours || hours.OneOff.Any(single => single.Day > Today.AddMonths(6))
        || HoursInWords.Of(TypedHours.Read(HoursInWords.Of(hours), Today)) == HoursInWords.Of(hours)));

    private static bool AreApart(IEnumerable<DayHours> day) => day.Zip(day.Skip(1)).All(pair => pair.First.To < pair.Second.From);

    private static Arbitrary<string> Texts()
    {
        string[] pieces =
        [
            "пн", "вт", "по средам", "в четверг", "пн-пт", "с понедельника", "по", "до", "9", "12", "15:00", "-", "–", ",", " ", " ", "9-12", "13-16", "14.30-16",
            "завтра", "15 октября", "15.10", "31.02", "и", "с", "перерыв", "кроме", "утра", "дня", "24:00", "00", ":", ".", "\n", "0001", "9999", "отпуск", "через",
            "999 дней", "2026", "будни", "\ud83d", "😀", "<b>", "\u0000", "①", "Ⅱ", "мин", "ч", "неделю", "октябрь", "12.13.14",
        ];
        Gen<string> phrases = Gen.Elements(pieces).ListOf().Select(parts => string.Join(" ", parts));
        Gen<string> glued = Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts));
        Gen<string> noise = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        return Gen.OneOf(phrases, glued, noise).ToArbitrary();
    }
}
