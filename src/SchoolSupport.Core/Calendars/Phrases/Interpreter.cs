using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Makes of what a phrase says what it means in its document.</summary>
internal sealed class Interpreter
{
    // «1 сентября, далее постоянно» says two things.
    private const int ShortestAlways = 28;

    private readonly Doubts doubts;
    private readonly Horizon horizon;
    private readonly StretchResolver stretches;
    private readonly StretchInterpreter days;
    private readonly PeriodPlanner periods;
    private readonly ReadingCheck readings;

    public Interpreter(DeadlineContext context, DeadlineAnswers answers)
    {
        doubts = new Doubts(answers);
        horizon = new Horizon(context, doubts);
        stretches = new StretchResolver(horizon, doubts);
        days = new StretchInterpreter(horizon, stretches, doubts);
        periods = new PeriodPlanner(horizon, stretches, doubts);
        readings = new ReadingCheck(horizon.Context, doubts);
    }

    /// <summary>The meaning of a cleaned phrase, with every question.</summary>
    public Deadline Read(string text)
    {
        var read = PhraseReader.Read(text);
        var meant = read.Parts.Where(part => part is not LeftoverPart).ToList();
        if (Sequel.Read(text) is { } sequel && First(sequel) is { } series) return series with { Questions = doubts.Questions };
        var deadline = meant.Count == 0 ? null : Meaning(new Combination(meant));
        if (deadline is null)
        {
            if (doubts.Questions.Count == 0) doubts.Tell(NotUnderstood, "", $"Срок «{text}» непонятен. Когда это нужно сделать?");
            return new UnknownDeadline { Questions = doubts.Questions };
        }
        readings.Check(read, text);
        return deadline with { Questions = doubts.Questions };
    }

    /// <summary>«до 15 октября, далее ежемесячно»: the days said first, and what comes back after them.</summary>
    private RecurringDeadline? First(Sequel sequel)
    {
        if (days.Single(sequel.First, out var isDone) is not { } first || horizon.Ahead() is not { } ahead) return null;
        var begun = first.IsUntil && !isDone && ahead.First <= first.Days.Last ? new DateSpan(ahead.First, first.Days.Last) : first.Days;
        var next = begun.Last.AddDays(1);
        IReadOnlyList<DateSpan> rest = next <= ahead.Last ? periods.Occurrences(sequel.Then, new DateSpan(next, ahead.Last)) : [];
        // October is done by its 15th: what comes back begins with November.
        if (rest is [var remainder, ..] && remainder.First == next && next.Day > 1) rest = [.. rest.Skip(1)];
        return new RecurringDeadline(isDone && rest.Count > 0 ? rest : [begun.Common(ahead) ?? begun, .. rest]);
    }

    private Deadline? Meaning(Combination said)
    {
        if (said.Others.Count > 0) return said.Parts.Count == 1 ? Tied(said.Others[0]) : OneOf(said);
        if (said.Quotas.Count > 0) return said.Quotas.Count == 1 && said.Periodics.Count == 0 ? Quota(said) : OneOf(said);
        if (said.Periodics.Count > 0) return said.Periodics.Count == 1 || said.IsByWeekdays ? Periodic(said) : OneOf(said);
        return said.IsAlways ? Always(said) : days.Meaning(said.Stretches, OneOf);
    }

    /// <summary>Several things that do not go together: one of them counts.</summary>
    private Deadline? OneOf(Combination said) => OneOf(said.Parts);

    private Deadline? OneOf(IReadOnlyList<Part> parts)
    {
        var chosen = doubts.Ask(
            WhichTerm, "", "Здесь несколько сроков. Какой считать?",
            [.. parts.Select((part, index) => new Doubts.Choice<Part>($"{index + 1}", part.Text, part))]);
        return Meaning(new Combination([chosen]));
    }

    private Deadline? Tied(Part part)
    {
        switch (part)
        {
            case PlanPart plan:
                return new PlanDeadline(plan.Plan);
            case EventPart waits:
                if (waits.IsBefore) doubts.Tell(WhichDay, waits.Text, $"«{waits.Text}» — до какого числа?");
                return new EventDeadline(waits.WaitsFor, waits.Delay);
            default:
                return FromTheOrder((DelayPart)part);
        }
    }

    private UntilDeadline? FromTheOrder(DelayPart part)
    {
        if (horizon.Context.OrderDate is not { } ordered)
        {
            doubts.Tell(WhichDay, part.Text, $"«{part.Text}» — с какого дня считать?");
            return null;
        }
        var due = part.Delay.After(ordered, horizon.Context.Calendar.Working);
        return new UntilDeadline(doubts.Ask(
            WhichDay, part.Text, $"«{part.Text}» — с какого дня считать?", new Doubts.Choice<DateOnly>("order", $"С даты приказа: {SpanWords.Until(due)}", due)));
    }

    private Deadline? Quota(Combination said)
    {
        var quota = said.Quotas[0];
        if (said.Stretches.Count > 1) return said.Stretches.Count == InAYear(quota) ? days.Meaning(said.Stretches, OneOf) : OneOf(said);
        return Within(said, within => within.Days == 1 && said.Stretches.Count > 0 ? OneOf(said) : new ObligationDeadline(quota.AtLeast, quota.Period, within));
    }

    /// <summary>«раз в полугодие (декабрь, май)» names all of a year's times.</summary>
    private static int InAYear(QuotaPart quota) => quota.AtLeast * quota.Period switch
    {
        DeadlinePeriod.HalfYear => 2,
        DeadlinePeriod.Term or DeadlinePeriod.Quarter => 4,
        _ => 1,
    };

    private Deadline? Periodic(Combination said)
    {
        var part = said.Periodics[0];
        var isYearly = part is { Period: DeadlinePeriod.Year, Point: null } && said.Stretches.Count > 0 && said.Stretches.All(one => one.First.Moment is not (WholeYearMoment or ProgrammeMoment));
        if (isYearly) return periods.Yearly(said.Stretches) is { Count: > 0 } found ? days.Recurring(found, said.Stretches[0].Text) : Nowhere(part.Text);
        if (part.IsAfter && said.Stretches.Count > 0) return OneOf(said);
        if (said.Stretches.Count > 1) return days.Meaning(said.Stretches, OneOf);
        return Within(said, within => said.Periodics.SelectMany(one => periods.Occurrences(one, within)).ToList() is { Count: > 0 } occurrences
            ? new RecurringDeadline(occurrences)
            : Nowhere(part.Text));
    }

    private Deadline? Nowhere(string about)
    {
        doubts.Tell(OutsideBounds, about, $"«{about}» — в срок плана такого дня нет. Когда это нужно сделать?");
        return null;
    }

    private Deadline? Always(Combination said)
    {
        if (said.Stretches.Count > 1) return OneOf(said);
        if (said.Parts.OfType<AlwaysPart>().FirstOrDefault(part => part.IsDaily) is { } daily)
        {
            doubts.Ask<bool>(
                OnceOrEach, daily.Text, $"«{daily.Text}»: подтверждать раз в квартал, что работа идёт?", new Doubts.Choice<bool>("always", "Да, раз в квартал", true));
        }
        // Without a plan's year it goes on all the same.
        if (said.Stretches.Count == 0 && horizon.Context.Span is null) return new ContinuousDeadline(null);
        return Within(said, within => said.Stretches.Count > 0 && within.Days < ShortestAlways ? OneOf(said) : new ContinuousDeadline(within));
    }

    /// <summary>What is repeated in the days written, else in the plan's from the order on.</summary>
    private Deadline? Within(Combination said, Func<DateSpan, Deadline?> repeated)
    {
        if (said.Stretches.Count == 0) return horizon.Ahead() is { } ahead ? repeated(ahead) : null;
        if (days.Single(said.Stretches[0], out var isDone) is not { } found) return null;
        if (isDone) return new WindowDeadline(found.Days) { AlreadyDone = true };
        var first = found.IsUntil ? horizon.Ahead()?.First : found.Days.First;
        if (horizon.Context.OrderDate is { } ordered && ordered > first && ordered <= found.Days.Last) first = ordered;
        return repeated(first is { } start && start <= found.Days.Last ? new DateSpan(start, found.Days.Last) : found.Days);
    }
}
