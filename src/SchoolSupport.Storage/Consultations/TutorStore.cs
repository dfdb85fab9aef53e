using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Tutors and the terms of their consultations. A tutor's id is that of the membership.</summary>
public sealed class TutorStore(Session session)
{
    private const string Columns =
        """
        select t.membership_id as id, m.person_id, p.name, t.municipality_id, coalesce(p.time_zone, mu.time_zone) as time_zone,
               mu.time_zone as municipality_zone, t.format, t.place, t.length_minutes, t.buffer_minutes, t.seats, t.notice_minutes,
               t.cancel_minutes, t.move_minutes, t.horizon_days, t.paused_at, m.ended_at,
               (select string_agg(s.name, ', ' order by s.name_key) from tutor_subject ts join subject s on s.id = ts.subject_id
                where ts.tutor_id = t.membership_id and s.retired_at is null) as subject_names
        from tutor t
        join membership m on m.id = t.membership_id
        join person p on p.id = m.person_id
        join municipality mu on mu.id = t.municipality_id
        """;

    private const string ByName = " order by coalesce(p.name_key, ''), t.membership_id";

    public Task<TutorRow?> Find(long id) => session.Find<TutorRow>(Columns + " where t.membership_id = @id", new { id });

    /// <summary>The tutor of a membership; made with the usual terms when new. Null when the membership is no tutor's, or has ended.</summary>
    public async Task<TutorRow?> FindOrAdd(long membershipId)
    {
        if (await Find(membershipId) is { } known) return known;
        ConsultationTerms usual = ConsultationTerms.Usual;
        await session.Execute(
            """
            insert into tutor (membership_id, municipality_id, format, place, length_minutes, buffer_minutes, seats, notice_minutes,
                               cancel_minutes, move_minutes, horizon_days, created_at)
            select m.id, m.municipality_id, @format, @Place, @Length, @Buffer, @Seats, @Notice, @CancelCutOff, @MoveCutOff, @Horizon, @now
            from membership m where m.id = @membershipId and m.role = 'tutor' and m.ended_at is null
            on conflict do nothing
            """,
            Given(membershipId, usual));
        return await Find(membershipId);
    }

    /// <summary>Makes a tutor of every tutor's membership of a municipality, so that people just appointed stand in its lists.</summary>
    public async Task AddMissing(long municipalityId)
    {
        foreach (long membership in await session.Query<long>(
            """
            select m.id from membership m
            where m.municipality_id = @municipalityId and m.role = 'tutor' and m.ended_at is null
              and not exists (select 1 from tutor t where t.membership_id = m.id)
            """,
            new { municipalityId })) await FindOrAdd(membership);
    }

    /// <summary>Changes how a tutor consults from now on; times already taken stay as they are.</summary>
    public Task SetTerms(long id, ConsultationTerms terms) => session.Execute(
        """
        update tutor
        set format = @format, place = @Place, length_minutes = @Length, buffer_minutes = @Buffer, seats = @Seats, notice_minutes = @Notice,
            cancel_minutes = @CancelCutOff, move_minutes = @MoveCutOff, horizon_days = @Horizon
        where membership_id = @membershipId
        """,
        Given(id, terms));

    /// <summary>The tutor's subjects, by name; without those that are offered no longer.</summary>
    public Task<IReadOnlyList<SubjectRow>> Subjects(long id) => session.Query<SubjectRow>(
        """
        select s.id, s.municipality_id, s.name, s.retired_at, 0 as tutors from tutor_subject ts join subject s on s.id = ts.subject_id
        where ts.tutor_id = @id and s.retired_at is null order by s.name_key, s.id
        """,
        new { id });

    /// <summary>Adds what a tutor consults on; a subject of another municipality is passed over.</summary>
    public Task AddSubject(long id, long subjectId) => session.Execute(
        """
        insert into tutor_subject (tutor_id, subject_id, municipality_id)
        select t.membership_id, s.id, t.municipality_id from tutor t join subject s on s.municipality_id = t.municipality_id
        where t.membership_id = @id and s.id = @subjectId
        on conflict do nothing
        """,
        new { id, subjectId });

    public Task RemoveSubject(long id, long subjectId) =>
        session.Execute("delete from tutor_subject where tutor_id = @id and subject_id = @subjectId", new { id, subjectId });

    /// <summary>Offers nothing new until <see cref="Resume"/>; bookings stay.</summary>
    public Task Pause(long id) => session.Execute(
        "update tutor set paused_at = @now where membership_id = @id and paused_at is null", new { id, now = session.Now });

    public Task Resume(long id) => session.Execute("update tutor set paused_at = null where membership_id = @id", new { id });

    /// <summary>The tutors in office, by name; paused ones too.</summary>
    public Task<IReadOnlyList<TutorRow>> OfMunicipality(long municipalityId) => session.Query<TutorRow>(
        Columns + " where t.municipality_id = @municipalityId and m.ended_at is null" + ByName, new { municipalityId });

    /// <summary>The tutors in office who take bookings, by name: of a subject, or all.</summary>
    public Task<IReadOnlyList<TutorRow>> Open(long municipalityId, long? subjectId = null) => session.Query<TutorRow>(
        Columns + " where t.municipality_id = @municipalityId and m.ended_at is null and t.paused_at is null" +
        (subjectId is null ? "" : " and exists (select 1 from tutor_subject ts where ts.tutor_id = t.membership_id and ts.subject_id = @subjectId)") + ByName,
        new { municipalityId, subjectId });

    /// <summary>Some tutors, in no order.</summary>
    public Task<IReadOnlyList<TutorRow>> Some(IReadOnlyCollection<long> ids) => session.Query<TutorRow>(
        Columns + $" where t.membership_id in {session.Dialect.Ids("@ids")}", new { ids = Batch.Of(ids) });

    private object Given(long membershipId, ConsultationTerms terms) => new
    {
        membershipId, format = Codes.Of(terms.Format), terms.Place, terms.Length, terms.Buffer, terms.Seats, terms.Notice, terms.CancelCutOff,
        terms.MoveCutOff, terms.Horizon, now = session.Now,
    };
}
