using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Tests.Calendars.Phrases;

public sealed class DamagedPhrasesTests
{
    [Theory]
    [InlineData("до 15 декабря 2О21 г.", "until 2021-12-15")]
    [InlineData("Ноябрь 2O21", "window 2021-11-01..2021-11-30")]
    [InlineData("1О декабря", "date 2021-12-10")]
    [InlineData("ЗО сентября", "date 2021-09-30")]
    [InlineData("до З1.12.2021", "until 2021-12-31")]
    [InlineData("l5 декабря", "date 2021-12-15")]
    [InlineData("деkaбpь 2021", "window 2021-12-01..2021-12-31")]
    [InlineData("дскабрь 2021", "window 2021-12-01..2021-12-31")]
    [InlineData("сентбярь 2021", "window 2021-09-01..2021-09-30")]
    [InlineData("октябръ 2021", "window 2021-10-01..2021-10-31")]
    [InlineData("сен-\nтябрь 2021", "window 2021-09-01..2021-09-30")]
    [InlineData("сен тябрь 2021", "window 2021-09-01..2021-09-30")]
    [InlineData("н о я б р ь 2021", "window 2021-11-01..2021-11-30")]
    [InlineData("сентябрь\n2021\nгод", "window 2021-09-01..2021-09-30")]
    [InlineData("январь\u00A0–\u00A0апрель 2022", "window 2022-01-01..2022-04-30")]
    [InlineData("январь −\tапрель&nbsp;2022", "window 2022-01-01..2022-04-30")]
    [InlineData("<p>декабрь<br/>2021</p>", "window 2021-12-01..2021-12-31")]
    [InlineData("П квартал 2022", "window 2022-04-01..2022-06-30")]
    [InlineData("Ш декада марта", "window 2022-03-21..2022-03-31")]
    [InlineData("Ⅳ квартал 2021", "window 2021-10-01..2021-12-31")]
    [InlineData("ll квартал 2022", "window 2022-04-01..2022-06-30")]
    [InlineData("не рсже 1 раза в чстверть", "obligation 1 Term 2021-09-01..2022-08-31 ? WordsLeft")]
    [InlineData("ежемесячпо", "recurring 12: 2021-09-01..2021-09-30 … 2022-08-01..2022-08-31")]
    [InlineData("в течсние года", "window 2021-09-01..2022-08-31")]
    [InlineData("октябрь2021", "window 2021-10-01..2021-10-31")]
    [InlineData("до15 декабря", "until 2021-12-15")]
    [InlineData("2021-2022 г.г.", "window 2021-01-01..2022-12-31 ? CalendarOrSchoolYear")]
    [InlineData("2021\\2022 учебный год", "window 2021-09-01..2022-08-31")]
    [InlineData("15.12.2021.", "date 2021-12-15")]
    [InlineData("- декабрь 2021;", "window 2021-12-01..2021-12-31")]
    public void Damage_is_read_through(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("-")]
    [InlineData("скоро")]
    [InlineData("ответственный")]
    [InlineData("МБОУ СОШ № 1")]
    [InlineData("())((")]
    [InlineData("\uD800 \uDFFF")]
    public void What_is_not_understood_is_asked_about(string phrase) => Assert.Equal("unknown ? NotUnderstood", Plans.Means(phrase, Plans.SchoolYear2021));

    [Fact]
    public void A_year_of_no_century_is_asked_about() => Assert.Equal("date 2021-12-15 ? WordsLeft", Plans.Means("15.12.0219", Plans.SchoolYear2021));

    [Fact]
    public void A_whole_text_is_no_term()
    {
        Assert.Equal("unknown ? NotUnderstood", Plans.Means("декабрь 2021 " + new string('я', DeadlinePhrase.MaximumLength), Plans.SchoolYear2021));
    }

    [Theory]
    [InlineData("отчёт до 15 декабря", "until 2021-12-15 ? WordsLeft")]
    [InlineData("август, педагогический совет", "window 2021-08-01..2021-08-31 ? WhichYear WordsLeft")]
    [InlineData("1. Сентябрь", "window 2021-09-01..2021-09-30 ? WordsLeft")]
    [InlineData("нюнь 2022", "window 2022-06-01..2022-06-30 ? Misprint")]
    [InlineData("30 февраля 2022", "unknown ? Misprint")]
    [InlineData("29.02.2022", "unknown ? Misprint")]
    [InlineData("май 2022 – январь 2022", "unknown ? Misprint")]
    [InlineData("пятница, 15 декабря 2021", "date 2021-12-15 ? Misprint")]
    public void Doubts_are_told(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Fact]
    public void The_phrase_is_kept_as_written() =>
        Assert.Equal(" до  15 декабря\n2О21 ", DeadlinePhrase.Read(" до  15 декабря\n2О21 ", Plans.SchoolYear2021).Phrase);
}
