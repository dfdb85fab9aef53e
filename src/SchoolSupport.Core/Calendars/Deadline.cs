using System.Text.Json.Serialization;

namespace SchoolSupport.Core.Calendars;

/// <summary>
/// What a term of a plan («до 15 декабря», «не реже одного в четверть») means. The set of kinds is closed. While there are
/// questions, its dates are proposals: nobody has said that they are right.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DateDeadline), "date")]
[JsonDerivedType(typeof(UntilDeadline), "until")]
[JsonDerivedType(typeof(WindowDeadline), "window")]
[JsonDerivedType(typeof(RecurringDeadline), "recurring")]
[JsonDerivedType(typeof(ObligationDeadline), "obligation")]
[JsonDerivedType(typeof(EventDeadline), "event")]
[JsonDerivedType(typeof(PlanDeadline), "plan")]
[JsonDerivedType(typeof(ContinuousDeadline), "continuous")]
[JsonDerivedType(typeof(UnknownDeadline), "unknown")]
public abstract record Deadline
{
    private protected Deadline()
    {
    }

    /// <summary>The phrase as written in the document, untouched.</summary>
    public string Phrase { get; init; } = "";

    /// <summary>What a careful clerk would ask before relying on it; empty when nothing is doubtful.</summary>
    public IReadOnlyList<DeadlineQuestion> Questions { get; init; } = [];

    /// <summary>Whether a person has answered that this was done before the order came out: nothing is to be planned.</summary>
    public bool AlreadyDone { get; init; }

    /// <summary>Whether nothing is doubtful.</summary>
    [JsonIgnore]
    public bool IsClear => Questions.Count == 0;
}

/// <summary>On that day: «15.12.2022».</summary>
/// <param name="Date">The local date; it is the due date too.</param>
public sealed record DateDeadline(DateOnly Date) : Deadline;

/// <summary>Until that day: «до 15 декабря», «к 1 сентября».</summary>
/// <param name="Due">The last day that is still in time.</param>
public sealed record UntilDeadline(DateOnly Due) : Deadline;

/// <summary>At some time between two days: «декабрь 2020», «2021-2022 учебный год». Due on the last one.</summary>
/// <param name="Window">The days, both ends included.</param>
public sealed record WindowDeadline(DateSpan Window) : Deadline;

/// <summary>Several times, each with its own days: «ежемесячно», «сентябрь, май». Each is due on its last day.</summary>
public sealed record RecurringDeadline : Deadline
{
    /// <param name="occurrences">At least one; in order of their last days.</param>
    /// <exception cref="ArgumentException">None.</exception>
    public RecurringDeadline(IReadOnlyList<DateSpan> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        if (occurrences.Count == 0) throw new ArgumentException("A recurring term needs an occurrence.", nameof(occurrences));
        Occurrences = [.. occurrences.OrderBy(occurrence => occurrence.Last)];
    }

    /// <summary>When, in order of the last days.</summary>
    public IReadOnlyList<DateSpan> Occurrences { get; }
}

/// <summary>At least so many times in every period: «не реже одного в четверть». Due on a period's last school day.</summary>
public sealed record ObligationDeadline : Deadline
{
    /// <param name="atLeast">How many times in each period, 1 or more.</param>
    /// <param name="per">The period.</param>
    /// <param name="within">The days it holds for, as the phrase and the plan's bounds say.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not even once.</exception>
    public ObligationDeadline(int atLeast, DeadlinePeriod per, DateSpan within)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        (AtLeast, Per, Within) = (atLeast, per, within);
    }

    /// <summary>How many times in each period, 1 or more.</summary>
    public int AtLeast { get; }

    /// <summary>The period.</summary>
    public DeadlinePeriod Per { get; }

    /// <summary>The days it holds for.</summary>
    public DateSpan Within { get; }
}

/// <summary>After something that has no date yet: «после проведения оценочной процедуры». A coordinator reports the event.</summary>
public sealed record EventDeadline : Deadline
{
    /// <param name="waitsFor">What it waits for, in the words of the phrase.</param>
    /// <param name="delay">How long after it the task is due; null: the phrase does not say, the coordinator does.</param>
    /// <exception cref="ArgumentException">Waits for nothing.</exception>
    public EventDeadline(string waitsFor, EventDelay? delay = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(waitsFor);
        (WaitsFor, Delay) = (waitsFor, delay);
    }

    /// <summary>What it waits for, in the words of the phrase: «проведения оценочной процедуры».</summary>
    public string WaitsFor { get; }

    /// <summary>How long after the event it is due; null when the phrase does not say.</summary>
    public EventDelay? Delay { get; }
}

/// <summary>By a plan, schedule or agreement yet to be linked: «по плану работы МНЦ». Never overdue.</summary>
/// <param name="Plan">Which one, in the words of the phrase: «плану работы МНЦ».</param>
public sealed record PlanDeadline(string Plan) : Deadline;

/// <summary>All the time: «постоянно». No due date; attested once a quarter.</summary>
/// <param name="Within">The days it holds for; null when neither the phrase nor the plan says.</param>
public sealed record ContinuousDeadline(DateSpan? Within) : Deadline;

/// <summary>Nothing can be planned until its questions are answered: the phrase is not understood, or no year is known for it.</summary>
public sealed record UnknownDeadline : Deadline;
