namespace SchoolSupport.Core.Tests.Calendars.Phrases;

public sealed class EventsAndPlansTests
{
    [Theory]
    [InlineData("после проведения оценочной процедуры", "event «проведения оценочной процедуры»")]
    [InlineData("После проведения ВПР, КДР и других процедур", "event «проведения ВПР, КДР и других процедур»")]
    [InlineData("по итогам ВПР", "event «ВПР»")]
    [InlineData("по результатам мониторинга", "event «мониторинга»")]
    [InlineData("по завершении курсов", "event «курсов»")]
    [InlineData("по мере поступления материалов", "event «поступления материалов»")]
    [InlineData("по мере необходимости", "event «по мере необходимости»")]
    [InlineData("по запросу ОО", "event «по запросу ОО»")]
    [InlineData("при необходимости", "event «при необходимости»")]
    [InlineData("в течение 10 дней после получения результатов", "event «получения результатов» 10 CalendarDays")]
    [InlineData("не позднее 5 рабочих дней со дня получения результатов", "event «получения результатов» 5 WorkingDays")]
    [InlineData("в течение 3-х рабочих дней с момента издания приказа", "event «издания приказа» 3 WorkingDays")]
    [InlineData("в 3-дневный срок после педсовета", "event «педсовета» 3 CalendarDays")]
    [InlineData("в течение двух недель после семинара", "event «семинара» 14 CalendarDays")]
    [InlineData("через месяц после аттестации", "event «аттестации» 1 Months")]
    [InlineData("на следующий день после семинара", "event «семинара» 1 CalendarDays")]
    [InlineData("в день проведения ВПР", "event «проведения ВПР» 0 CalendarDays")]
    [InlineData("в период проведения ВПР", "event «проведения ВПР»")]
    [InlineData("после утверждения программы «Шаг вперёд»", "event «утверждения программы «Шаг вперёд»»")]
    [InlineData("до начала аттестации", "event «начала аттестации» ? WhichDay")]
    [InlineData("за 10 дней до начала ГИА", "event «начала ГИА» ? WhichDay")]
    [InlineData("не позднее, чем за 2 недели до начала ГИА", "event «начала ГИА» ? WhichDay")]
    [InlineData("в сроки проведения ГИА", "event «проведения ГИА»")]
    [InlineData("по итогам проверки, до 1 мая", "event «проверки» ? WhichTerm")]
    [InlineData("после ВПР, до 1 июня", "event «ВПР» ? WhichTerm")]
    public void An_event_is_waited_for(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("по итогам 1 полугодия", "window 2025-12-31..2026-01-16 ? WhichDay")]
    [InlineData("по окончании четверти", "recurring 2025-10-25..2025-10-31, 2025-12-31..2026-01-16, 2026-03-28..2026-04-03, 2026-05-27..2026-06-02 ? WhichDay")]
    [InlineData("после 15 декабря", "window 2025-12-16..2025-12-22 ? WhichDay")]
    public void What_follows_days_of_the_calendar_is_no_event_but_its_day_is_asked(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.August2025));

    [Theory]
    [InlineData("в течение 10 дней", "until 2025-08-28 ? WhichDay")]
    [InlineData("не позднее 5 рабочих дней", "until 2025-08-25 ? WhichDay")]
    public void A_length_of_time_without_a_beginning_counts_from_the_order_and_is_asked(string phrase, string meaning) =>
        Assert.Equal(meaning, Plans.Means(phrase, Plans.August2025));

    [Theory]
    [InlineData("по плану работы", "plan «плану работы»")]
    [InlineData("по плану работы МНЦ", "plan «плану работы МНЦ»")]
    [InlineData("По графику", "plan «графику»")]
    [InlineData("по плану-графику", "plan «плану-графику»")]
    [InlineData("по отдельному графику", "plan «отдельному графику»")]
    [InlineData("по согласованию", "plan «согласованию»")]
    [InlineData("(по согласованию)", "plan «согласованию»")]
    [InlineData("согласно графику проведения ВПР", "plan «согласно графику проведения ВПР»")]
    [InlineData("в соответствии с планом работы центра", "plan «в соответствии с планом работы центра»")]
    [InlineData("в сроки, установленные министерством", "plan «в сроки, установленные министерством»")]
    [InlineData("по плану работы на 2021-2022 учебный год", "plan «плану работы на 2021-2022 учебный год»")]
    [InlineData("в течение года по плану", "window 2021-09-01..2022-08-31 ? WhichTerm")]
    [InlineData("по графику до 1 декабря", "plan «графику» ? WhichTerm")]
    public void A_plan_is_waited_for_without_a_date(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("постоянно", "continuous 2021-09-01..2022-08-31")]
    [InlineData("Систематически", "continuous 2021-09-01..2022-08-31")]
    [InlineData("на постоянной основе", "continuous 2021-09-01..2022-08-31")]
    [InlineData("регулярно в течение учебного года", "continuous 2021-09-01..2022-08-31")]
    [InlineData("постоянно, с октября 2021 по май 2022", "continuous 2021-10-01..2022-05-31")]
    [InlineData("каждый рабочий день", "continuous 2021-09-01..2022-08-31 ? OnceOrEach")]
    [InlineData("ежедневно", "continuous 2021-09-01..2022-08-31 ? OnceOrEach")]
    [InlineData("1 сентября, далее постоянно", "date 2021-09-01 ? WhichTerm WordsLeft")]
    public void What_goes_on_all_the_time_has_no_due_date(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));
}
