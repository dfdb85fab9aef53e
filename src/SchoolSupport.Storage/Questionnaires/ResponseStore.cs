namespace SchoolSupport.Storage.Questionnaires;

/// <summary>Responses of schools: which state each is in, and how it came there.</summary>
public sealed class ResponseStore(Session session)
{
    private const string Columns =
        """
        select r.id, r.campaign_id, c.municipality_id, t.time_zone, c.questionnaire_id, c.title as campaign_title, c.due_on, c.closed_at,
               r.school_id, s.name as school_name, s.has_upper_grades, r.state, r.started_at, r.first_submitted_at, r.submitted_at, r.submitted_by,
               r.late, b.id as previous_id, bc.due_on as previous_due_on,
               case when r.state = 'returned' then
                   (select e.reason from response_event e where e.response_id = r.id and e.kind = 'returned' order by e.id desc limit 1) end as reason
        from response r
        join campaign c on c.id = r.campaign_id
        join municipality t on t.id = c.municipality_id
        join school s on s.id = r.school_id
        join questionnaire q on q.id = c.questionnaire_id
        left join response b on b.id = (
            select o.id
            from response o
            join campaign oc on oc.id = o.campaign_id and oc.due_on <= c.due_on
            join questionnaire oq on oq.id = oc.questionnaire_id and oq.form_id = q.form_id
            where o.school_id = r.school_id and o.campaign_id <> r.campaign_id and o.state in ('submitted', 'accepted')
            order by o.submitted_at desc, o.id desc limit 1)
        left join campaign bc on bc.id = b.campaign_id
        """;

    /// <summary>The school's only response to a campaign, begun by a person when there is none yet.</summary>
    public async Task<ResponseRow> FindOrStart(long campaignId, long schoolId, long personId)
    {
        if (await Find(campaignId, schoolId) is { } found) return found;
        await session.Execute(
            """
            insert into response (id, campaign_id, school_id, state, started_at, started_by)
            values (@id, @campaignId, @schoolId, 'draft', @now, @personId) on conflict do nothing
            """,
            new { id = session.NewId(), campaignId, schoolId, personId, now = session.Now });
        return (await Find(campaignId, schoolId))!;
    }

    public Task<ResponseRow?> Find(long id) => session.Find<ResponseRow>(Columns + " where r.id = @id", new { id });

    public Task<ResponseRow?> Find(long campaignId, long schoolId) => session.Find<ResponseRow>(
        Columns + " where r.campaign_id = @campaignId and r.school_id = @schoolId", new { campaignId, schoolId });

    public Task<IReadOnlyList<ResponseEventRow>> Events(long responseId) => session.Query<ResponseEventRow>(
        """
        select e.kind, e.person_id, p.name as person_name, e.reason, e.happened_at
        from response_event e left join person p on p.id = e.person_id where e.response_id = @responseId order by e.id
        """,
        new { responseId });

    /// <summary>
    /// Submits, and locks. True for the submission that counts; false when it stands submitted or accepted already.
    /// </summary>
    /// <param name="late">Whether today is after the due date; counts only the first time.</param>
    public async Task<bool> Submit(long responseId, long personId, bool late)
    {
        int submitted = await session.Execute(
            """
            update response set state = 'submitted', submitted_at = @now, submitted_by = @personId,
                                first_submitted_at = coalesce(first_submitted_at, @now), late = coalesce(late, @late)
            where id = @responseId and state in ('draft', 'returned')
            """,
            new { responseId, personId, late, now = session.Now });
        if (submitted == 1) await Note(responseId, "submitted", personId, null);
        return submitted == 1;
    }

    /// <summary>The coordinator is content. True unless it does not stand submitted.</summary>
    public Task<bool> Accept(long responseId, long personId) => Decide(responseId, "('submitted')", "accepted", personId, null);

    /// <summary>Opens it again, with a reason for the director. True unless it is open already.</summary>
    public Task<bool> Return(long responseId, long personId, string reason) =>
        Decide(responseId, "('submitted', 'accepted')", "returned", personId, reason);

    /// <summary>The director has second thoughts and asks to have it returned. Once a submission: false when asked before, or when it is open.</summary>
    public async Task<bool> Recall(long responseId, long personId, string? reason)
    {
        await session.Lock("response", responseId);
        bool possible = await session.Find<long>(
            """
            select count(*) from response r
            where r.id = @responseId and r.state in ('submitted', 'accepted')
              and not exists (
                  select 1 from response_event e where e.response_id = r.id and e.kind = 'recall asked'
                  and e.id > (select max(s.id) from response_event s where s.response_id = r.id and s.kind = 'submitted'))
            """,
            new { responseId }) == 1;
        if (possible) await Note(responseId, "recall asked", personId, reason);
        return possible;
    }

    /// <summary>Notes, once a person, that somebody answers from the director's words.</summary>
    public Task NoteOnBehalf(long responseId, long personId) => session.Execute(
        """
        insert into response_event (id, response_id, kind, person_id, reason, happened_at)
        select @id, @responseId, 'on behalf', @personId, null, @now
        where not exists (select 1 from response_event e where e.response_id = @responseId and e.kind = 'on behalf' and e.person_id = @personId)
        """,
        new { id = session.NewId(), responseId, personId, now = session.Now });

    private async Task<bool> Decide(long responseId, string from, string to, long personId, string? reason)
    {
        int decided = await session.Execute(
            $"update response set state = @to where id = @responseId and state in {from}", new { responseId, to });
        if (decided == 1) await Note(responseId, to, personId, reason);
        return decided == 1;
    }

    private Task Note(long responseId, string kind, long personId, string? reason) => session.Execute(
        """
        insert into response_event (id, response_id, kind, person_id, reason, happened_at)
        values (@id, @responseId, @kind, @personId, @reason, @now)
        """,
        new { id = session.NewId(), responseId, kind, personId, reason, now = session.Now });
}
