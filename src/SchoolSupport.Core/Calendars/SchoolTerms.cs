namespace SchoolSupport.Core.Calendars;

/// <summary>The terms (четверти, триместры or modules) of one school year, and how far they can be relied on.</summary>
public sealed record SchoolTerms
{
    /// <param name="year">The school year.</param>
    /// <param name="terms">From two to eight spans in order, inside the year, with holidays between them or not.</param>
    /// <param name="standing">How far they can be relied on.</param>
    /// <param name="source">Where they are written: «Приказ управления образования от …».</param>
    /// <exception cref="ArgumentException">The terms are too few or many, out of order or outside the year, or have no source.</exception>
    public SchoolTerms(SchoolYear year, IReadOnlyList<DateSpan> terms, TermsStanding standing, string source)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (terms.Count is < 2 or > 8) throw new ArgumentException("A school year has from two to eight terms.", nameof(terms));
        if (terms.Any(term => !year.Days.Contains(term))) throw new ArgumentException($"A term lies outside the school year {year}.", nameof(terms));
        if (terms.Zip(terms.Skip(1)).Any(pair => pair.Second.First <= pair.First.Last)) throw new ArgumentException("The terms are out of order.", nameof(terms));
        (Year, Terms, Standing, Source) = (year, [.. terms], standing, source);
    }

    /// <summary>The school year.</summary>
    public SchoolYear Year { get; }

    /// <summary>The terms in order.</summary>
    public IReadOnlyList<DateSpan> Terms { get; }

    /// <summary>How far they can be relied on.</summary>
    public TermsStanding Standing { get; }

    /// <summary>Where they are written.</summary>
    public string Source { get; }

    /// <summary>From the first day of the first term to the last day of teaching.</summary>
    public DateSpan Teaching => new(Terms[0].First, Terms[^1].Last);

    /// <summary>The holidays between the terms, and the summer's, which end on 31 August. Terms without a gap have none between them.</summary>
    public IReadOnlyList<DateSpan> Holidays =>
    [
        .. Terms.Zip(Terms.Skip(1)).Where(pair => pair.Second.First > pair.First.Last.AddDays(1))
            .Select(pair => new DateSpan(pair.First.Last.AddDays(1), pair.Second.First.AddDays(-1))),
        .. Teaching.Last < Year.Days.Last ? [new DateSpan(Teaching.Last.AddDays(1), Year.Days.Last)] : Array.Empty<DateSpan>(),
    ];

    /// <summary>Both halves: an even number of terms is halved (terms 1–2 and 3–4); any other year is cut at New Year.</summary>
    public IReadOnlyList<DateSpan> Halves
    {
        get
        {
            if (Terms.Count % 2 == 0) return [new(Terms[0].First, Terms[(Terms.Count / 2) - 1].Last), new(Terms[Terms.Count / 2].First, Terms[^1].Last)];
            return [Teaching.Common(DateSpan.Years(Year.FirstYear, Year.FirstYear)) ?? Terms[0], Teaching.Common(DateSpan.Years(Year.FirstYear + 1, Year.FirstYear + 1)) ?? Terms[^1]];
        }
    }
}

/// <summary>How far the dates of school terms can be relied on.</summary>
public enum TermsStanding
{
    /// <summary>Worked out by rule, because nobody has told the dates: a coordinator is to confirm or change them.</summary>
    Proposed,

    /// <summary>Recommended for the country or widely used; a region or school may differ.</summary>
    Recommended,

    /// <summary>The municipality's own.</summary>
    Own,
}
