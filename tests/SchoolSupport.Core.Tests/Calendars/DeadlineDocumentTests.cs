using System.Text.Json;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Tests.Calendars;

public sealed class DeadlineDocumentTests
{
    private static readonly DateSpan Autumn = new(new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 30));

    private static readonly DeadlineQuestion Question = new(
        DeadlineQuestionKind.CalendarOrSchoolYear, "2020-2021", "Годы календарные или учебный?", [new("school", "Учебный год"), new("calendar", "Календарные")]);

    public static TheoryData<Deadline> Kinds =>
    [
        new DateDeadline(Autumn.First),
        new UntilDeadline(Autumn.Last) { AlreadyDone = true },
        new WindowDeadline(Autumn),
        new RecurringDeadline([DateSpan.Day(Autumn.Last), DateSpan.Day(Autumn.First)]),
        new ObligationDeadline(2, DeadlinePeriod.TwoMonths, Autumn),
        new EventDeadline("проведения ВПР", new EventDelay(10, DelayUnit.WorkingDays)),
        new EventDeadline("итогам ВПР"),
        new PlanDeadline("плану работы МНЦ"),
        new ContinuousDeadline(Autumn),
        new ContinuousDeadline(null),
        new UnknownDeadline(),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_read_back_as_it_was_written(Deadline kind)
    {
        var deadline = kind with { Phrase = "до «15» декабря", Questions = [Question] };

        var json = DeadlineDocument.Write(deadline);
        var read = DeadlineDocument.Read(json);

        Assert.Equal(deadline.GetType(), read.GetType());
        Assert.Equal("до «15» декабря", read.Phrase);
        Assert.Equal(json, DeadlineDocument.Write(read));
        Assert.Equivalent(deadline, read, strict: true);
    }

    [Fact]
    public void The_document_is_readable_to_people() =>
        Assert.Equal(
            """{"kind":"obligation","atLeast":2,"per":"twoMonths","within":{"first":"2026-09-01","last":"2026-11-30"},"phrase":"2 раза","questions":[],"alreadyDone":false}""",
            DeadlineDocument.Write(new ObligationDeadline(2, DeadlinePeriod.TwoMonths, Autumn) { Phrase = "2 раза" }));

    [Fact]
    public void Answers_are_read_back_as_they_were_written()
    {
        var answers = DeadlineAnswers.None.With(DeadlineAnswer.Of(Question, Question.Options[1])) with { Instead = "до 1 июня" };

        Assert.Equivalent(answers, DeadlineDocument.ReadAnswers(DeadlineDocument.Write(answers)), strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"kind":"soon"}""")]
    [InlineData("""{"kind":"window","window":{"first":"2026-09-02","last":"2026-09-01"}}""")]
    [InlineData("""{"kind":"recurring","occurrences":[]}""")]
    [InlineData("""{"kind":"obligation","atLeast":0,"per":"month","within":{"first":"2026-09-01","last":"2026-09-02"}}""")]
    public void What_describes_no_term_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => DeadlineDocument.Read(json));
}
