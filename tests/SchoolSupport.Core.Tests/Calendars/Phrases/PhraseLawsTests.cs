using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Calendars.Phrases;

public sealed class PhraseLawsTests
{
    private static readonly string[] Good =
    [
        "15.12.2021", "до 15 декабря", "январь-апрель 2022 г.", "с 1 по 10 октября 2021", "2021-2022 учебный год", "в течение года", "ежемесячно до 10 числа",
        "не реже двух раз в полугодие", "в конце четверти", "до четвертой четверти", "I-II квартал 2022", "последняя пятница месяца",
        "в течение 10 дней после получения результатов", "по плану работы центра", "постоянно", "сентябрь, декабрь 2021", "осенние каникулы",
        "ежегодно, в сентябре 2022, 2023, 2024", "по итогам 1 полугодия", "2 раза в год (сентябрь, май)", "III декада марта", "начиная с октября",
        "ноябрь, далее ежеквартально", "в двухнедельный срок", "IX-X 2022", "ежемесячно (последний четверг)", "август-сентябрь", "до 20 декабря т.г.",
    ];

    private static readonly DeadlineContext[] Contexts =
        [Plans.SchoolYear2021, Plans.August2025, Plans.January2021, Plans.ThreeYears, Plans.Year2023, new(), new() { OrderDate = Plans.Date("2021-08-13") }];

    private static Arbitrary<DateOnly> Days =>
        Gen.Choose(Plans.Date("2021-09-01").DayNumber, Plans.Date("2022-08-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static Gen<DeadlineContext> AnyContext => Gen.Elements(Contexts);

    /// <summary>A good phrase with up to eight signs put in, taken out or replaced.</summary>
    private static Gen<string> Damaged =>
        from phrase in Gen.Elements(Good)
        from count in Gen.Choose(1, 8)
        from changes in Gen.ArrayOf(Gen.Choose(0, 1_000_000), count)
        select changes.Aggregate(phrase, Damage);

    [Fact]
    public void A_written_date_is_read_back() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Days, date => new[]
    {
        RussianDate.DayMonthYear(date), RussianDate.Digits(date), $"{date:yyyy-MM-dd}", $"{date:dd.MM.yy}", $"{date.Day}.{date.Month}.{date.Year}г.",
    }.All(written => DeadlinePhrase.Read(written, Plans.SchoolYear2021) is DateDeadline { IsClear: true } on && on.Date == date
        && DeadlinePhrase.Read($"до {written}", Plans.SchoolYear2021) is UntilDeadline { IsClear: true } until && until.Due == date)));

    [Fact]
    public void A_date_without_a_year_is_that_of_the_plan_and_of_august_the_year_is_asked() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Days, date =>
        DeadlinePhrase.Read(RussianDate.DayMonth(date), Plans.SchoolYear2021) is DateDeadline on && (date.Month == 8 ? !on.IsClear : on.IsClear && on.Date == date)));

    [Fact]
    public void A_written_span_is_read_back() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Days, Days, (one, other) =>
    {
        DateSpan span = one < other ? new(one, other) : new(other, one);
        return span.Days == 1 || new[] { $"с {RussianDate.Digits(span.First)} по {RussianDate.Digits(span.Last)}", $"{RussianDate.DayMonthYear(span.First)} – {RussianDate.DayMonthYear(span.Last)}" }
            .All(written => DeadlinePhrase.Read(written, Plans.SchoolYear2021) is WindowDeadline { IsClear: true } during && during.Window == span);
    }));

    [Fact]
    public void Any_text_at_all_has_a_meaning() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), AnyContext.ToArbitrary(), (text, context) => IsSound(DeadlinePhrase.Read(text ?? "", context), context)));

    [Fact]
    public void Any_damage_leaves_a_meaning() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(4000),
        Prop.ForAll(Damaged.ToArbitrary(), AnyContext.ToArbitrary(), (text, context) => IsSound(DeadlinePhrase.Read(text, context), context)));

    [Fact]
    public void Any_two_phrases_joined_have_a_meaning()
    {
        var joined = from one in Good
                     from other in Good
                     from text in new[] { $"{one}, {other}", $"{one} {other}", $"{one} ({other})", $"{one} – {other}" }
                     select text;
        Assert.All(joined, text => Assert.All(Contexts, context => Assert.True(IsSound(DeadlinePhrase.Read(text, context), context))));
    }

    [Fact]
    public void Every_answer_offered_is_taken_and_questions_come_to_an_end() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Damaged.ToArbitrary(), AnyContext.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (text, context, choice) =>
        {
            var answers = DeadlineAnswers.None;
            for (var round = 0; round < 20; round++)
            {
                var read = DeadlinePhrase.Read(text, context, answers);
                if (!IsSound(read, context, round > 0)) return false;
                if (read.Questions.FirstOrDefault(question => question.Options.Count > 0) is not { } question) return true;
                answers = answers.With(DeadlineAnswer.Of(question, question.Options[choice % question.Options.Count]));
            }
            throw new InvalidOperationException($"«{text}» asks without end: {Plans.Means(text, context, answers)}");
        }));

    [Theory]
    [InlineData("  ")]
    [InlineData("\n")]
    [InlineData("\u00A0")]
    public void Spaces_and_line_breaks_do_not_change_the_meaning(string space)
    {
        Assert.All(Good, phrase => Assert.Equal(Plans.Means(phrase, Plans.August2025), Plans.Means(space + phrase.Replace(" ", space, StringComparison.Ordinal) + space, Plans.August2025)));
    }

    [Fact]
    public void Case_and_the_kind_of_dash_do_not_change_the_meaning() => Assert.All(Good, phrase =>
    {
        var meaning = Plans.Means(phrase, Plans.August2025).ToUpperInvariant();
        Assert.Equal(meaning, Plans.Means(phrase.ToUpperInvariant(), Plans.August2025).ToUpperInvariant());
        foreach (var dash in "‐‑–—−") Assert.Equal(meaning, Plans.Means(phrase.Replace('-', dash), Plans.August2025).ToUpperInvariant());
        Assert.Equal(meaning, Plans.Means(phrase.Replace("-", " - ", StringComparison.Ordinal), Plans.August2025).ToUpperInvariant());
    });

    /// <summary>Questions are distinct, and what the plan repeats by itself lies inside the plan.</summary>
    private static bool IsSound(Deadline deadline, DeadlineContext context, bool isAnswered = false)
    {
        var planned = DeadlineSchedule.Of(deadline, context, DayOffRule.MovesBack);
        var json = DeadlineDocument.Write(deadline);
        // What was asked about or answered may lie anywhere: a person has said so.
        var isFree = isAnswered || !deadline.IsClear || deadline is not RecurringDeadline || context is not { Bounds: not null, OrderDate: not null };
        (string Law, bool Holds)[] laws =
        [
            ("no question twice", deadline.Questions.Select(question => (question.Kind, question.About)).Distinct().Count() == deadline.Questions.Count),
            ("what is written is read back", DeadlineDocument.Write(DeadlineDocument.Read(json)) == json),
            ("occurrences lie inside the plan", isFree || ((RecurringDeadline)deadline).Occurrences.All(days => Plan(context).Contains(days))),
            ("nothing is late before the order", planned.All(occurrence => context.OrderDate is not { } date || occurrence.Due >= date)),
            ("what is unknown is asked", deadline is not UnknownDeadline || !deadline.IsClear),
        ];
        return laws.FirstOrDefault(law => !law.Holds).Law is not { } broken ? true : throw new InvalidOperationException($"{broken}: {Plans.Means(deadline)} «{deadline.Phrase}»");
    }

    private static DateSpan Plan(DeadlineContext context) =>
        new(context.OrderDate < context.Bounds!.Value.First ? context.OrderDate!.Value : context.Bounds.Value.First, context.Bounds.Value.Last);

    private static string Damage(string phrase, int change)
    {
        const string Signs = " -–,.;:()/0123456789IVXгдеОЗlоянваря«»\n№";
        var (sign, at) = (Signs[change % Signs.Length], change / Signs.Length % (phrase.Length + 1));
        return (change / 7919 % 3) switch
        {
            0 => phrase.Insert(at, sign.ToString()),
            1 when at < phrase.Length => phrase.Remove(at, 1),
            _ => at < phrase.Length ? phrase.Remove(at, 1).Insert(at, sign.ToString()) : phrase + sign,
        };
    }
}
