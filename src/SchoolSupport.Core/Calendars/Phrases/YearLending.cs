namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Lends a year to the moments before it: in «сентябрь, декабрь 2020» both are of 2020, in «октябрь, март 2021» October is of 2020.</summary>
internal static class YearLending
{
    /// <summary>The stretches in order, those without a year with that of the next one that has one.</summary>
    public static IReadOnlyList<StretchPart> Lend(IReadOnlyList<StretchPart> stretches)
    {
        if (Heading(stretches) is { } year) return [.. stretches.Skip(1).Select(stretch => Given(stretch, year))];
        var lent = stretches.ToArray();
        for (var index = lent.Length - 2; index >= 0; index--)
        {
            var (here, next) = (lent[index], lent[index + 1].First);
            // A range gets its year through its end, and lends it to its beginning when it is resolved.
            var end = here.Last ?? here.First;
            var lender = next.Year ?? lent[index + 1].Last?.Year;
            if (end.Year is not null || here.First.Year is not null || lender is null || end.Moment is WholeYearMoment or ProgrammeMoment) continue;
            lent[index] = Given(here, Before(end.Moment, lent[index + 1].Last ?? next, lender));
        }
        return lent;
    }

    /// <summary>The year of «2022 год: март, октябрь», which stands before them all; null when there is none.</summary>
    private static YearRef? Heading(IReadOnlyList<StretchPart> stretches) =>
        stretches is [{ Role: StretchRole.Within, Last: null, First: { Moment: WholeYearMoment, Year: { } year } }, _, ..]
            && stretches.Skip(1).All(stretch => stretch.First is { Year: null, Moment: not (WholeYearMoment or ProgrammeMoment) } && stretch.Last?.Year is null)
            ? year
            : null;

    private static StretchPart Given(StretchPart stretch, YearRef year) => stretch.Last is null
        ? stretch with { First = stretch.First with { Year = year } }
        : stretch with { Last = stretch.Last with { Year = year } };

    /// <summary>The lender's year, or the one before it when the moment would come after the lender.</summary>
    private static YearRef Before(Moment moment, Dated lender, YearRef year) =>
        year is { IsSingle: true, IsRelative: false } && Order(lender.Moment) is > 0 and var next && Order(moment) > next ? year with { First = year.First - 1, Last = year.Last - 1 } : year;

    /// <summary>Where in a calendar year something stands, so that two of a kind can be compared; kinds that cannot are equal.</summary>
    private static int Order(Moment moment) => moment switch
    {
        DayMoment day => (day.Month * 100) + day.Day,
        MonthMoment month => month.Month * 100,
        MonthPartMoment part => part.Month * 100,
        QuarterMoment quarter => quarter.Number * 300,
        EdgeMoment edge => Order(edge.Of),
        _ => 0,
    };
}
