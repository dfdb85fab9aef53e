namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>One thing that a phrase says.</summary>
/// <param name="Text">The words it is said in.</param>
internal abstract record Part(string Text)
{
    /// <summary>Whether it stands in brackets, perhaps as a remark only.</summary>
    public bool InBrackets { get; init; }
}

/// <summary>A moment with the year written beside it, if any.</summary>
internal sealed record Dated(Moment Moment, YearRef? Year, string Text);

/// <summary>How a moment bounds what is to be done.</summary>
internal enum StretchRole
{
    /// <summary>On or during it.</summary>
    Within,

    /// <summary>«до»: the day included, but of a longer moment perhaps only its beginning.</summary>
    Until,

    /// <summary>«по», «не позднее»: it is included to its end.</summary>
    Through,

    /// <summary>«с»: from its first day on.</summary>
    From,

    /// <summary>«по итогам»: soon after its last day.</summary>
    After,
}

/// <summary>Days: a moment, or from one to another.</summary>
internal sealed record StretchPart(StretchRole Role, Dated First, Dated? Last, string Text) : Part(Text)
{
    /// <summary>Whether the range ends before its last moment begins: «с сентября до мая».</summary>
    public bool EndsBefore { get; init; }
}

/// <summary>Once in every period, perhaps at a certain point of it.</summary>
/// <param name="Period">The period; null when only the point is said: «до 10 числа».</param>
/// <param name="Every">How many periods from one time to the next, 1 or more.</param>
/// <param name="Point">Where in the period; null: anywhere.</param>
/// <param name="Text">The words it is said in.</param>
internal sealed record PeriodicPart(DeadlinePeriod? Period, int Every, MonthPart? Point, string Text) : Part(Text)
{
    /// <summary>Whether each is said aloud («каждый месяц»), not only the period («в конце четверти», «в течение месяца»).</summary>
    public bool IsSaidEvery { get; init; }

    /// <summary>«по итогам четверти»: soon after the period.</summary>
    public bool IsAfter { get; init; }
}

/// <summary>At least so many times in every period.</summary>
internal sealed record QuotaPart(int AtLeast, DeadlinePeriod Period, string Text) : Part(Text);

/// <summary>After an event.</summary>
internal sealed record EventPart(string WaitsFor, EventDelay? Delay, bool IsBefore, string Text) : Part(Text);

/// <summary>So many days, from a day that is not said.</summary>
internal sealed record DelayPart(EventDelay Delay, string Text) : Part(Text);

/// <summary>By a plan, schedule or agreement.</summary>
internal sealed record PlanPart(string Plan, string Text) : Part(Text);

/// <summary>All the time.</summary>
/// <param name="IsDaily">«ежедневно»: meant literally, or simply all the time.</param>
/// <param name="Text">The words it is said in.</param>
internal sealed record AlwaysPart(bool IsDaily, string Text) : Part(Text);

/// <summary>Words that mean nothing to the grammar.</summary>
internal sealed record LeftoverPart(string Text) : Part(Text)
{
    /// <summary>Whether a weekday is among them, so that they narrow the term.</summary>
    public bool NamesDay => Text.Split(' ', ',', '.').Any(word => Lexicon.Find(WordReading.Normal(word)).Kind is TokenKind.Weekday or TokenKind.Weekdays);
}
