namespace SchoolSupport.Core.Tests.Calendars.Phrases;

public sealed class YearsAndTermsTests
{
    [Theory]
    [InlineData("2021-2022 учебный год", "window 2021-09-01..2022-08-31")]
    [InlineData("2021–2022 уч. год", "window 2021-09-01..2022-08-31")]
    [InlineData("в 2021/2022 учебном году", "window 2021-09-01..2022-08-31")]
    [InlineData("2021/22 уч.г.", "window 2021-09-01..2022-08-31")]
    [InlineData("в течение 2021-2022 учебного года", "window 2021-09-01..2022-08-31")]
    [InlineData("в течение года", "window 2021-09-01..2022-08-31")]
    [InlineData("в теч. уч. года", "window 2021-09-01..2022-08-31")]
    [InlineData("В течении учебного года", "window 2021-09-01..2022-08-31")]
    [InlineData("на протяжении всего учебного года", "window 2021-09-01..2022-08-31")]
    [InlineData("весь учебный год", "window 2021-09-01..2022-08-31")]
    [InlineData("в течение всего периода", "window 2021-09-01..2022-08-31")]
    [InlineData("весь период", "window 2021-09-01..2022-08-31")]
    [InlineData("на весь срок реализации программы", "window 2021-09-01..2022-08-31")]
    [InlineData("в период реализации дорожной карты", "window 2021-09-01..2022-08-31")]
    [InlineData("2022 год", "window 2022-01-01..2022-12-31")]
    [InlineData("в течение 2022 г.", "window 2022-01-01..2022-12-31")]
    [InlineData("2021-2024 годы", "window 2021-01-01..2024-12-31")]
    [InlineData("2022-2024 гг.", "window 2022-01-01..2024-12-31")]
    [InlineData("2021-2023 учебные годы", "window 2021-09-01..2023-08-31")]
    [InlineData("21-22 учебный год", "window 2021-09-01..2022-08-31")]
    [InlineData("весь 2022 год", "window 2022-01-01..2022-12-31")]
    [InlineData("Срок реализации программы – 2022 год", "window 2022-01-01..2022-12-31")]
    [InlineData("сроки реализации программы", "window 2021-09-01..2022-08-31")]
    [InlineData("2021-2022", "window 2021-09-01..2022-08-31 ? CalendarOrSchoolYear")]
    [InlineData("2020 - 2021", "window 2020-09-01..2021-08-31 ? CalendarOrSchoolYear")]
    [InlineData("2021-2022 годы", "window 2021-01-01..2022-12-31 ? CalendarOrSchoolYear")]
    [InlineData("календарный год", "window 2021-01-01..2021-12-31 ? WhichYear")]
    public void A_year_is_due_on_its_last_day(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("до конца года", "until 2021-12-31 ? CalendarOrSchoolYear")]
    [InlineData("до конца 2021 года", "until 2021-12-31")]
    [InlineData("до конца учебного года", "until 2022-05-26 ? WhichDay")]
    [InlineData("конец учебного года", "window 2022-05-01..2022-05-26 ? WhichDay")]
    [InlineData("до начала 2022 года", "until 2021-12-31")]
    [InlineData("до начала учебного года", "until 2021-08-31")]
    [InlineData("до 2022 года", "until 2021-12-31 ? BeginningOrEnd")]
    public void The_edges_of_a_year_are_asked_about_where_people_differ(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("в конце четверти", "recurring 2025-10-18..2025-10-24, 2025-12-24..2025-12-30, 2026-03-21..2026-03-27, 2026-05-20..2026-05-26")]
    [InlineData("конец каждой четверти", "recurring 2025-10-18..2025-10-24, 2025-12-24..2025-12-30, 2026-03-21..2026-03-27, 2026-05-20..2026-05-26")]
    [InlineData("до конца четверти", "recurring 2025-09-01..2025-10-24, 2025-11-03..2025-12-30, 2026-01-12..2026-03-27, 2026-04-06..2026-05-26")]
    [InlineData("до четвертой четверти", "until 2026-04-05")]
    [InlineData("до IV четверти", "until 2026-04-05")]
    [InlineData("до начала 2 четверти", "until 2025-11-02")]
    [InlineData("до конца 1 четверти", "until 2025-10-24")]
    [InlineData("по окончание 1 четверти", "until 2025-10-24")]
    [InlineData("I четверть", "window 2025-09-01..2025-10-24")]
    [InlineData("1-я четв.", "window 2025-09-01..2025-10-24")]
    [InlineData("в 3 четверти", "window 2026-01-12..2026-03-27")]
    [InlineData("третья четверть 2025-2026 учебного года", "window 2026-01-12..2026-03-27")]
    [InlineData("1-2 четверть", "window 2025-09-01..2025-12-30")]
    [InlineData("I, III четверти", "recurring 2025-09-01..2025-10-24, 2026-01-12..2026-03-27")]
    [InlineData("2 и 4 четверть", "recurring 2025-11-03..2025-12-30, 2026-04-06..2026-05-26")]
    [InlineData("конец 3 четверти", "window 2026-03-21..2026-03-27")]
    [InlineData("1 полугодие", "window 2025-09-01..2025-12-30")]
    [InlineData("во II полугодии", "window 2026-01-12..2026-05-26")]
    [InlineData("I п/г", "window 2025-09-01..2025-12-30")]
    [InlineData("в первом полугодии 2025-2026 уч. г.", "window 2025-09-01..2025-12-30")]
    [InlineData("до конца первого полугодия", "until 2025-12-30")]
    [InlineData("вторая половина учебного года", "window 2026-01-12..2026-05-26")]
    [InlineData("1-ое полугодие 2025-26", "window 2025-09-01..2025-12-30")]
    [InlineData("в весенние и осенние каникулы", "recurring 2025-10-25..2025-11-02, 2026-03-28..2026-04-05")]
    [InlineData("осенние каникулы", "window 2025-10-25..2025-11-02")]
    [InlineData("в период весенних каникул", "window 2026-03-28..2026-04-05")]
    [InlineData("во время зимних каникул 2026 г.", "window 2025-12-31..2026-01-11")]
    [InlineData("летние каникулы", "window 2026-05-27..2026-08-31")]
    [InlineData("каникулы", "window 2025-10-25..2025-11-02 ? WhichYear")]
    public void School_terms_come_from_the_school_calendar(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.August2025));

    [Theory]
    [InlineData("в конце четверти")]
    [InlineData("до четвертой четверти")]
    [InlineData("1 полугодие")]
    [InlineData("весенние каникулы")]
    [InlineData("в течение 3 четверти")]
    public void Dates_that_rest_on_proposed_terms_are_confirmed_once(string phrase)
    {
        var question = Assert.Single(Core.Calendars.DeadlinePhrase.Read(phrase, Plans.SchoolYear2021).Questions);

        Assert.Equal((Core.Calendars.DeadlineQuestionKind.TermDates, "2021/22"), (question.Kind, question.About));
    }
}
