using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class TypedAbsenceTests
{
    // A Thursday.
    private static readonly DateOnly Today = new(2026, 10, 8);

    [Theory]
    [InlineData("завтра", "2026-10-09..2026-10-09")]
    [InlineData("сегодня", "2026-10-08..2026-10-08")]
    [InlineData("15 октября", "2026-10-15..2026-10-15")]
    [InlineData("15.10", "2026-10-15..2026-10-15")]
    [InlineData("в понедельник", "2026-10-12..2026-10-12")]
    [InlineData("с 10 по 20 октября", "2026-10-10..2026-10-20")]
    [InlineData("10–20 октября", "2026-10-10..2026-10-20")]
    [InlineData("10-20.10", "2026-10-10..2026-10-20")]
    [InlineData("с 10 по 20.10.2026", "2026-10-10..2026-10-20")]
    [InlineData("С 1-го по 20-е октября", "2026-10-01..2026-10-20")]
    [InlineData("с 28 октября по 3 ноября", "2026-10-28..2026-11-03")]
    [InlineData("28.12–10.01", "2026-12-28..2027-01-10")]
    [InlineData("28.12.2026 - 10.01.2027", "2026-12-28..2027-01-10")]
    [InlineData("с завтра по 20 октября", "2026-10-09..2026-10-20")]
    [InlineData("завтра и послезавтра", "2026-10-09..2026-10-10")]
    [InlineData("с понедельника по среду", "2026-10-12..2026-10-14")]
    [InlineData("с пятницы по вторник", "2026-10-09..2026-10-13")]
    [InlineData("до 20 октября", "2026-10-08..2026-10-20")]
    [InlineData("с 1 октября по 20 октября", "2026-10-01..2026-10-20")]
    [InlineData("на следующей неделе", "2026-10-12..2026-10-18")]
    [InlineData("эту неделю", "2026-10-08..2026-10-11")]
    [InlineData("весь ноябрь", "2026-11-01..2026-11-30")]
    [InlineData("в октябре", "2026-10-01..2026-10-31")]
    [InlineData("отпуск с 10 по 20 октября", "2026-10-10..2026-10-20")]
    [InlineData("Меня не будет завтра!", "2026-10-09..2026-10-09")]
    [InlineData("болею до пятницы", "2026-10-08..2026-10-09")]
    [InlineData("больничный 12-14 октября", "2026-10-12..2026-10-14")]
    [InlineData("в командировке с 12 по 14 октября", "2026-10-12..2026-10-14")]
    public void Days_are_read_as_tutors_write_them(string typed, string days)
    {
        Assert.True(TypedAbsence.TryRead(typed, Today, out DateSpan read, out string? problem), problem);
        Assert.Equal(days, read.ToString());
    }

    [Theory]
    [InlineData("", "Не понял")]
    [InlineData("скоро", "Не понял")]
    [InlineData("с 10 октября", "До какого числа?")]
    [InlineData("с 20 по 10 октября", "Не понял")]
    [InlineData("10 и 15 октября", "Не понял")]
    [InlineData("вчера", "уже прошли")]
    [InlineData("01.09.2026-05.09.2026", "уже прошли")]
    [InlineData("с 10.10.2026 по 10.10.2028", "больше года")]
    [InlineData("31.09", "Не понял")]
    [InlineData("с 1 мая по 01.01.0100", "уже прошли")]
    public void What_cannot_be_read_is_answered_with_the_reason(string typed, string part)
    {
        Assert.False(TypedAbsence.TryRead(typed, Today, out _, out string? problem));
        Assert.Contains(part, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_nothing_breaks_and_days_read_are_not_over() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Texts(), text =>
        TypedAbsence.TryRead(text, Today, out DateSpan days, out string? problem) ? days.Last >= Today && days.Days <= 366 : problem.Length > 10));

    private static Arbitrary<string> Texts()
    {
        string[] pieces =
        [
            "с", "по", "до", "и", "-", "–", " ", "10", "20", "октября", "10.10", "31.12.9998", "01.01.0100", "9999", "0001", "завтра", "вчера", "через 999 месяцев", "неделя",
            "следующей", "октябрь", "пятницы", "среду", "отпуск", "99", "\ud83d", "2026-10-15",
        ];
        Gen<string> phrases = Gen.Elements(pieces).ListOf().Select(parts => string.Join(" ", parts));
        return Gen.OneOf(phrases, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();
    }
}
