using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Tests.Calendars.Phrases;

public sealed class QuestionsTests
{
    private static readonly DeadlineContext July2020 = new() { Year = new SchoolYear(2020), OrderDate = Plans.Date("2020-07-20") };

    [Theory]
    [InlineData("август 2020", "window 2020-08-01..2020-08-31")]
    [InlineData("июль 2020", "window 2020-07-01..2020-07-31")]
    [InlineData("Июнь 2020", "window 2020-06-01..2020-06-30 ? AlreadyDone")]
    [InlineData("июнь", "window 2021-06-01..2021-06-30")]
    [InlineData("август", "window 2020-08-01..2020-08-31 ? WhichYear")]
    [InlineData("декабрь 2020", "window 2020-12-01..2020-12-31")]
    [InlineData("2020-2021", "window 2020-09-01..2021-08-31 ? CalendarOrSchoolYear")]
    [InlineData("в течение года", "window 2020-09-01..2021-08-31")]
    public void An_order_of_summer_speaks_of_the_year_to_come(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, July2020));

    [Theory]
    [InlineData("декабрь 2020", "window 2020-12-01..2020-12-31 ? AlreadyDone")]
    [InlineData("декабрь", "window 2020-12-01..2020-12-31 ? AlreadyDone")]
    [InlineData("до 15 декабря 2020", "until 2020-12-15 ? AlreadyDone")]
    [InlineData("январь 2021", "window 2021-01-01..2021-01-31")]
    [InlineData("26 января 2021", "date 2021-01-26")]
    [InlineData("25 января 2021", "date 2021-01-25 ? AlreadyDone")]
    [InlineData("январь-апрель 2021", "window 2021-01-01..2021-04-30")]
    [InlineData("август 2021", "window 2021-08-01..2021-08-31")]
    [InlineData("в течение года", "window 2020-09-01..2021-08-31 ? CalendarOrSchoolYear")]
    [InlineData("сентябрь, январь, май", "recurring 2020-09-01..2020-09-30, 2021-01-01..2021-01-31, 2021-05-01..2021-05-31 ? AlreadyDone")]
    [InlineData("I полугодие 2021 г.", "window 2021-09-01..2021-12-29 ? CalendarOrSchoolYear TermDates")]
    [InlineData("до 1 июня текущего года", "until 2021-06-01")]
    public void What_ended_before_the_order_is_asked_about(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.January2021));

    [Theory]
    [InlineData("сентябрь, октябрь 2021", "window 2021-09-01..2021-10-31 ? OnceOrEach")]
    [InlineData("до декабря", "until 2021-11-30 ? BeginningOrEnd")]
    [InlineData("к маю 2022", "until 2022-04-30 ? BeginningOrEnd")]
    [InlineData("с сентября до мая", "window 2021-09-01..2022-04-30 ? BeginningOrEnd")]
    [InlineData("с 1 сентября 2021", "window 2021-09-01..2022-08-31 ? UntilWhen")]
    [InlineData("начиная с октября", "window 2021-10-01..2022-08-31 ? UntilWhen")]
    [InlineData("в начале сентября", "window 2021-09-01..2021-09-10 ? WhichDay")]
    [InlineData("середина ноября", "window 2021-11-11..2021-11-20 ? WhichDay")]
    [InlineData("первая неделя октября", "window 2021-10-01..2021-10-07 ? WhichDay")]
    [InlineData("в течение месяца", "recurring 12: 2021-09-01..2021-09-30 … 2022-08-01..2022-08-31 ? OnceOrEach")]
    [InlineData("сентябрь 2021-2022", "window 2021-09-01..2021-09-30 ? WhichYear")]
    [InlineData("2022 учебный год", "window 2022-09-01..2023-08-31 ? WhichYear")]
    [InlineData("октябрь (ноябрь)", "window 2021-10-01..2021-11-30 ? OnceOrEach")]
    [InlineData("в течение года, до 15 мая", "window 2021-09-01..2022-08-31 ? WhichTerm")]
    [InlineData("декабрь 2012", "window 2012-12-01..2012-12-31 ? OutsideBounds")]
    public void What_a_careful_clerk_would_ask_is_asked(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("декабрь", "unknown ? PlanYear")]
    [InlineData("ежемесячно", "unknown ? PlanYear")]
    [InlineData("декабрь 2021", "window 2021-12-01..2021-12-31")]
    [InlineData("постоянно", "continuous ")]
    [InlineData("по плану", "plan «плану»")]
    public void Without_a_year_only_what_needs_none_is_understood(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, new DeadlineContext()));

    [Fact]
    public void Without_a_year_the_order_proposes_one() =>
        Assert.Equal("window 2021-12-01..2021-12-31 ? PlanYear", Plans.Means("декабрь", new DeadlineContext { OrderDate = Plans.Date("2021-08-13") }));

    [Fact]
    public void Bounds_written_in_the_document_make_two_years_clear()
    {
        Assert.Equal("window 2020-09-01..2021-08-31", Plans.Means("2020-2021", new DeadlineContext { Bounds = new SchoolYear(2020).Days }));
        Assert.Equal("window 2020-01-01..2021-12-31", Plans.Means("2020-2021 гг.", new DeadlineContext { Bounds = Core.Calendars.DateSpan.Years(2020, 2021) }));
    }

    [Theory]
    [InlineData("2021-2022", 0, "window 2021-09-01..2022-08-31")]
    [InlineData("2021-2022", 1, "window 2021-01-01..2022-12-31")]
    [InlineData("сентябрь, октябрь 2021", 0, "window 2021-09-01..2021-10-31")]
    [InlineData("сентябрь, октябрь 2021", 1, "recurring 2021-09-01..2021-09-30, 2021-10-01..2021-10-31")]
    [InlineData("до декабря", 1, "until 2021-12-31")]
    [InlineData("август", 0, "window 2021-08-01..2021-08-31")]
    [InlineData("август", 1, "window 2022-08-01..2022-08-31")]
    [InlineData("август", 2, "recurring 2021-08-01..2021-08-31, 2022-08-01..2022-08-31")]
    [InlineData("до конца учебного года", 1, "until 2022-08-31")]
    [InlineData("в течение года по плану", 1, "plan «плану»")]
    [InlineData("в конце четверти", 0, "recurring 2021-10-23..2021-10-29, 2021-12-23..2021-12-29, 2022-03-19..2022-03-25, 2022-05-20..2022-05-26")]
    [InlineData("по итогам ВПР, май 2022", 1, "window 2022-05-01..2022-05-31")]
    [InlineData("отчёт до 15 декабря", 0, "until 2021-12-15")]
    [InlineData("с 1 сентября 2021", 1, "window 2021-09-01..2021-09-01")]
    public void A_button_settles_a_question(string phrase, int option, string meaning)
    {
        var question = Assert.Single(DeadlinePhrase.Read(phrase, Plans.SchoolYear2021).Questions);

        Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021, DeadlineAnswers.None.With(DeadlineAnswer.Of(question, question.Options[option]))));
    }

    [Fact]
    public void What_was_done_before_the_order_is_not_planned()
    {
        var deadline = DeadlinePhrase.Read("декабрь 2020", Plans.January2021);
        var question = Assert.Single(deadline.Questions);
        var done = DeadlinePhrase.Read("декабрь 2020", Plans.January2021, DeadlineAnswers.None.With(DeadlineAnswer.Of(question, question.Options[0])));

        Assert.Equal("Уже выполнено", question.Options[0].Label);
        Assert.Equal("window 2020-12-01..2020-12-31 done", Plans.Means(done));
        Assert.Empty(DeadlineSchedule.Of(done, Plans.January2021, DayOffRule.Stays));
        Assert.Empty(DeadlineSchedule.Of(deadline, Plans.January2021, DayOffRule.Stays));
    }

    [Fact]
    public void What_was_meant_for_the_next_year_moves_there()
    {
        var question = Assert.Single(DeadlinePhrase.Read("Июнь 2020", July2020).Questions);

        Assert.Equal(["Уже выполнено", "Июнь 2021 г."], question.Options.Select(option => option.Label));
        Assert.Equal("window 2021-06-01..2021-06-30", Plans.Means("Июнь 2020", July2020, DeadlineAnswers.None.With(DeadlineAnswer.Of(question, question.Options[1]))));
    }

    [Fact]
    public void Of_several_terms_only_those_not_done_are_left()
    {
        var question = Assert.Single(DeadlinePhrase.Read("сентябрь, январь, май", Plans.January2021).Questions);

        Assert.Equal(
            "recurring 2021-01-01..2021-01-31, 2021-05-01..2021-05-31",
            Plans.Means("сентябрь, январь, май", Plans.January2021, DeadlineAnswers.None.With(DeadlineAnswer.Of(question, question.Options[0]))));
    }

    [Fact]
    public void Another_wording_replaces_the_phrase_but_not_what_the_document_says()
    {
        var deadline = DeadlinePhrase.Read("скоро", Plans.SchoolYear2021, DeadlineAnswers.None with { Instead = "до 15 декабря" });

        Assert.Equal(("скоро", "until 2021-12-15"), (deadline.Phrase, Plans.Means(deadline)));
    }

    [Fact]
    public void The_later_answer_counts_and_a_foreign_one_is_ignored()
    {
        var answers = DeadlineAnswers.None
            .With(new DeadlineAnswer(DeadlineQuestionKind.CalendarOrSchoolYear, "2021-2022", "calendar"))
            .With(new DeadlineAnswer(DeadlineQuestionKind.CalendarOrSchoolYear, "2021-2022", "school"));
        DeadlineAnswers foreign = new() { Chosen = [new(DeadlineQuestionKind.CalendarOrSchoolYear, "2021-2022", "lunar")] };

        Assert.Equal("window 2021-09-01..2022-08-31", Plans.Means("2021-2022", Plans.SchoolYear2021, answers));
        Assert.Equal("window 2021-09-01..2022-08-31 ? CalendarOrSchoolYear", Plans.Means("2021-2022", Plans.SchoolYear2021, foreign));
    }
}
