using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Consultations;

/// <summary>What consultations brought: by their begin, in a range whose end is not included.</summary>
public sealed class ConsultationReportStore(Session session)
{
    private const string Counts =
        """
        count(*) filter (where b.state = 'booked') as booked,
        count(*) filter (where b.outcome = 'held') as held,
        count(*) filter (where b.outcome = 'teacherabsent') as teacher_absent,
        count(*) filter (where b.outcome = 'tutorabsent') as tutor_absent,
        count(*) filter (where b.state = 'booked' and b.outcome is null and c.ends_at <= @now) as unmarked,
        count(*) filter (where b.state = 'booked' and c.ends_at > @now) as to_come,
        count(*) filter (where b.state = 'cancelled') as cancelled,
        count(*) filter (where b.outcome = 'held' and b.for_group) as for_group,
        cast(coalesce(sum((c.ends_at - c.starts_at) / 60000) filter (where b.outcome = 'held'), 0) as bigint) as held_minutes,
        count(b.rating) as rated, cast(coalesce(sum(b.rating), 0) as bigint) as rating_sum
        """;

    private const string InRange =
        """
        booking b join consultation c on c.id = b.consultation_id
            and c.municipality_id = @municipalityId and c.starts_at >= @From and c.starts_at < @Until and b.state in ('booked', 'cancelled')
        """;

    public async Task<ConsultationTally> Total(long municipalityId, TimeRange range) =>
        (await session.Find<ConsultationTally>($"select {Counts} from {InRange}", Given(municipalityId, range)))!;

    /// <summary>Tutors of today, and those of the range, by name; also those without bookings.</summary>
    public Task<IReadOnlyList<ConsultationTally>> ByTutor(long municipalityId, TimeRange range) => session.Query<ConsultationTally>(
        $"""
        select t.membership_id as id, p.name, {Counts}
        from tutor t join membership m on m.id = t.membership_id join person p on p.id = m.person_id
        left join ({InRange}) on c.tutor_id = t.membership_id
        where t.municipality_id = @municipalityId
        group by t.membership_id, p.name, p.name_key, m.ended_at
        having m.ended_at is null or count(b.id) > 0
        order by coalesce(p.name_key, ''), t.membership_id
        """,
        Given(municipalityId, range));

    /// <summary>Subjects with bookings, by name; those without a subject come last.</summary>
    public Task<IReadOnlyList<ConsultationTally>> BySubject(long municipalityId, TimeRange range) => session.Query<ConsultationTally>(
        $"""
        select s.id, s.name, {Counts} from {InRange} left join subject s on s.id = b.subject_id
        group by s.id, s.name, s.name_key order by case when s.id is null then 1 else 0 end, s.name_key
        """,
        Given(municipalityId, range));

    /// <summary>All schools, in their order; also those without bookings.</summary>
    public async Task<IReadOnlyList<ConsultationTally>> BySchool(long municipalityId, TimeRange range) => (await session.Query<ConsultationTally>(
        $"""
        select s.id, s.name, {Counts} from school s left join ({InRange}) on b.school_id = s.id
        where s.municipality_id = @municipalityId group by s.id, s.name order by s.id
        """,
        Given(municipalityId, range))).BySchool(school => school.Name);

    /// <summary>The calendar months of some days, as the municipality's zone has them, in order; also those without bookings.</summary>
    public async Task<IReadOnlyList<MonthOfConsultations>> ByMonth(long municipalityId, DateSpan days, TimeZoneName zone)
    {
        List<MonthOfConsultations> months = [];
        for (DateOnly month = new(days.First.Year, days.First.Month, 1); month <= days.Last; month = month.AddMonths(1))
            months.Add(new(month, await Total(municipalityId, TimeRange.OfDays(DateSpan.Month(month.Year, month.Month), zone))));
        return months;
    }

    /// <summary>What is waited for now, the most wanted first.</summary>
    public Task<IReadOnlyList<WaitingDemand>> Demand(long municipalityId) => session.Query<WaitingDemand>(
        """
        select w.subject_id, s.name as subject_name, w.tutor_id, p.name as tutor_name, count(*) as waiting, min(w.joined_at) as since
        from waiting w
        left join subject s on s.id = w.subject_id
        left join membership m on m.id = w.tutor_id
        left join person p on p.id = m.person_id
        where w.municipality_id = @municipalityId and w.state = 'waiting'
        group by w.subject_id, s.name, w.tutor_id, p.name
        order by count(*) desc, min(w.joined_at)
        """,
        new { municipalityId });

    /// <summary>Teachers who did not come, those who missed most first.</summary>
    public Task<IReadOnlyList<AbsentTeacher>> Absent(long municipalityId, TimeRange range) => session.Query<AbsentTeacher>(
        $"""
        select b.person_id, p.name, b.school_id, s.name as school_name, count(*) filter (where b.outcome = 'teacherabsent') as absent,
               count(*) filter (where b.outcome = 'held') as held
        from {InRange} join person p on p.id = b.person_id join school s on s.id = b.school_id
        group by b.person_id, p.name, p.name_key, b.school_id, s.name
        having count(*) filter (where b.outcome = 'teacherabsent') > 0
        order by 5 desc, 6, coalesce(p.name_key, ''), b.person_id
        """,
        Given(municipalityId, range));

    /// <summary>What was rated, the latest first.</summary>
    public async Task<BookingPage> Ratings(long municipalityId, TimeRange range, int skip, int take) => BookingPage.Of(
        await session.Query<BookingRow>(
            BookingSql.Columns + """
             where c.municipality_id = @municipalityId and c.starts_at >= @From and c.starts_at < @Until and b.rating is not null
            order by b.rated_at desc, b.id desc limit @limit offset @skip
            """,
            new { municipalityId, range.From, range.Until, skip, limit = take + 1 }), take);

    /// <summary>Rows of the journal: booked or called off, in order of time, those after a row; a few hundred at once.</summary>
    public Task<IReadOnlyList<BookingRow>> Journal(long municipalityId, TimeRange range, BookingRow? after, int take) => session.Query<BookingRow>(
        BookingSql.Columns + """
         where c.municipality_id = @municipalityId and c.starts_at >= @from and c.starts_at < @Until and b.state in ('booked', 'cancelled')
          and (c.starts_at > @from or b.id > @afterId)
        order by c.starts_at, b.id limit @take
        """,
        new { municipalityId, from = after?.StartsAt ?? range.From, range.Until, afterId = after?.Id ?? 0, take });

    private object Given(long municipalityId, TimeRange range) => new { municipalityId, range.From, range.Until, now = session.Now };
}
