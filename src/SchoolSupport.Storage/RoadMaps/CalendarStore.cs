using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>What a municipality has changed in the country's calendar.</summary>
public sealed class CalendarStore(Session session)
{
    /// <summary>The country's calendar with the municipality's changes.</summary>
    public async Task<SchoolCalendar> Of(long municipalityId) =>
        SchoolCalendar.Russia.With(await Days(municipalityId)).With(await Terms(municipalityId));

    /// <summary>Its own working days and days off, in order.</summary>
    public async Task<IReadOnlyList<CalendarChange>> Days(long municipalityId) =>
    [
        .. (await session.Query<DayRow>(
            "select changed_on, is_working, source from calendar_change where municipality_id = @municipalityId order by changed_on", new { municipalityId }))
        .Select(row => new CalendarChange(row.ChangedOn, row.IsWorking, row.Source)),
    ];

    /// <summary>Makes a date a working day or a day off.</summary>
    public Task SetDay(long municipalityId, CalendarChange change, long personId) => session.Execute(
        """
        insert into calendar_change (municipality_id, changed_on, is_working, source, changed_by, changed_at)
        values (@municipalityId, @Date, @IsWorking, @Source, @personId, @now)
        on conflict (municipality_id, changed_on) do update
        set is_working = excluded.is_working, source = excluded.source, changed_by = excluded.changed_by, changed_at = excluded.changed_at
        """,
        new { municipalityId, change.Date, change.IsWorking, change.Source, personId, now = session.Now });

    /// <summary>Makes a date what it is in the country.</summary>
    public Task RemoveDay(long municipalityId, DateOnly date) =>
        session.Execute("delete from calendar_change where municipality_id = @municipalityId and changed_on = @date", new { municipalityId, date });

    /// <summary>Its own school terms, in order of the years.</summary>
    public async Task<IReadOnlyList<SchoolTerms>> Terms(long municipalityId) =>
    [
        .. (await session.Query<TermRow>(
            "select school_year, starts_on, ends_on, source from school_term_change where municipality_id = @municipalityId order by school_year, term",
            new { municipalityId }))
        .GroupBy(row => row.SchoolYear)
        .Select(year => new SchoolTerms(
            new SchoolYear(year.Key), [.. year.Select(row => new DateSpan(row.StartsOn, row.EndsOn))], TermsStanding.Own, year.First().Source)),
    ];

    /// <summary>Sets the terms of a school year.</summary>
    public async Task SetTerms(long municipalityId, SchoolTerms terms, long personId)
    {
        await RemoveTerms(municipalityId, terms.Year);
        foreach ((int index, DateSpan term) in terms.Terms.Index())
        {
            await session.Execute(
                """
                insert into school_term_change (municipality_id, school_year, term, starts_on, ends_on, source, changed_by, changed_at)
                values (@municipalityId, @year, @number, @First, @Last, @Source, @personId, @now)
                """,
                new { municipalityId, year = terms.Year.FirstYear, number = index + 1, term.First, term.Last, terms.Source, personId, now = session.Now });
        }
    }

    /// <summary>Makes the terms of a school year what they are in the country.</summary>
    public Task RemoveTerms(long municipalityId, SchoolYear year) => session.Execute(
        "delete from school_term_change where municipality_id = @municipalityId and school_year = @year", new { municipalityId, year = year.FirstYear });

    private sealed record TermRow
    {
        public int SchoolYear { get; init; }
        public DateOnly StartsOn { get; init; }
        public DateOnly EndsOn { get; init; }
        public string Source { get; init; } = "";
    }

    private sealed record DayRow
    {
        public DateOnly ChangedOn { get; init; }
        public bool IsWorking { get; init; }
        public string Source { get; init; } = "";
    }
}
