using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Reminders;

/// <summary>A municipality with plans in force, and the last week whose figures are kept.</summary>
public sealed record LastWeekRow
{
    public required long MunicipalityId { get; init; }

    /// <summary>An IANA name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The Monday; null when no week's figures are kept.</summary>
    public DateOnly? WeekOn { get; init; }
}

/// <summary>Who hears every week how a municipality stands.</summary>
public sealed record WeekReader
{
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>Since when; earlier weeks are not told of.</summary>
    public required DateTimeOffset EnteredAt { get; init; }
}

/// <summary>How municipalities and their schools stood, week by week.</summary>
public sealed class WeeklyFiguresStore(Session session)
{
    /// <summary>How plans in force stand now, as the figures of a date's week.</summary>
    public async Task<WeeklyFigures> Now(long municipalityId, DateOnly today)
    {
        BoardStore boards = new(session);
        return new WeeklyFigures(
            WeeklySummary.MondayOf(today),
            FiguresOf(await boards.Municipality(municipalityId, today)),
            (await boards.Schools(municipalityId, today)).ToDictionary(school => school.SchoolId, FiguresOf));
    }

    /// <summary>Keeps a week's figures. True for the one who does it; figures once kept never change.</summary>
    public async Task<bool> Keep(long municipalityId, WeeklyFigures figures)
    {
        long id = session.NewId();
        int added = await session.Execute(
            """
            insert into weekly_snapshot (id, municipality_id, week_on, open, overdue, submitted, accepted, taken_at)
            values (@id, @municipalityId, @WeekOn, @Open, @Overdue, @Submitted, @Accepted, @now) on conflict do nothing
            """,
            new
            {
                id, municipalityId, figures.WeekOn, figures.All.Open, figures.All.Overdue, figures.All.Submitted, figures.All.Accepted, now = session.Now,
            });
        if (added == 0) return false;
        await session.Execute(
            $"""
            insert into weekly_snapshot_school (snapshot_id, school_id, open, overdue, submitted, accepted)
            select @id, {Batch.Number("Key")}, {Batch.Number("Open")}, {Batch.Number("Overdue")}, {Batch.Number("Submitted")}, {Batch.Number("Accepted")}
            from {session.Dialect.EachOf("@rows")} x
            """,
            new
            {
                id,
                rows = Batch.Of(figures.Schools.Select(
                    school => new { school.Key, school.Value.Open, school.Value.Overdue, school.Value.Submitted, school.Value.Accepted })),
            });
        return true;
    }

    /// <summary>The figures kept for a week; null when none are.</summary>
    public Task<WeeklyFigures?> Of(long municipalityId, DateOnly weekOn) => Read("municipality_id = @municipalityId and week_on = @weekOn", municipalityId, weekOn);

    /// <summary>The latest figures kept for a week before another; null when there are none.</summary>
    public Task<WeeklyFigures?> Before(long municipalityId, DateOnly weekOn) => Read(
        "municipality_id = @municipalityId and week_on = (select max(p.week_on) from weekly_snapshot p where p.municipality_id = @municipalityId and p.week_on < @weekOn)",
        municipalityId, weekOn);

    /// <summary>How far the weeks of all municipalities with plans in force have come.</summary>
    /// <param name="upTo">What was kept by a clock that was ahead of this date does not count.</param>
    public Task<IReadOnlyList<LastWeekRow>> LastWeeks(DateOnly upTo) => session.Query<LastWeekRow>(
        """
        select t.id as municipality_id, t.time_zone,
               (select max(w.week_on) from weekly_snapshot w where w.municipality_id = t.id and w.week_on <= @upTo) as week_on
        from municipality t
        where t.id in (select r.municipality_id from road_map r where r.state = 'active')
        order by t.id
        """,
        new { upTo });

    /// <summary>Those of some people who coordinate or control a municipality with plans in force.</summary>
    public Task<IReadOnlyList<WeekReader>> Readers(IEnumerable<long> people) => session.Query<WeekReader>(
        $"""
        select m.person_id, m.municipality_id, min(m.entered_at) as entered_at
        from (select {Batch.IdOfValue} as id from {session.Dialect.EachOf("@people")} x) w
        join membership m on m.person_id = w.id
        where m.role in ('coordinator', 'controller') and m.ended_at is null and m.entered_at is not null
          and exists (select 1 from road_map r where r.municipality_id = m.municipality_id and r.state = 'active')
        group by m.person_id, m.municipality_id
        order by m.person_id, m.municipality_id
        """,
        new { people = Batch.Of(people) });

    private async Task<WeeklyFigures?> Read(string which, long municipalityId, DateOnly weekOn)
    {
        if (await session.Find<FiguresRow>($"select id, week_on, open, overdue, submitted, accepted from weekly_snapshot where {which}", new { municipalityId, weekOn }) is not { } all)
            return null;
        IReadOnlyList<FiguresRow> schools = await session.Query<FiguresRow>(
            "select school_id as id, open, overdue, submitted, accepted from weekly_snapshot_school where snapshot_id = @Id", new { all.Id });
        return new WeeklyFigures(all.WeekOn, all.Figures, schools.ToDictionary(school => school.Id, school => school.Figures));
    }

    private static TaskFigures FiguresOf(TaskTally tally) => new(tally.Open, tally.Overdue, tally.Submitted, tally.Accepted);

    private sealed record FiguresRow
    {
        public long Id { get; init; }
        public DateOnly WeekOn { get; init; }
        public long Open { get; init; }
        public long Overdue { get; init; }
        public long Submitted { get; init; }
        public long Accepted { get; init; }
        public TaskFigures Figures => new(Open, Overdue, Submitted, Accepted);
    }
}
