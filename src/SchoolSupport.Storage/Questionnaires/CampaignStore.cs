using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Questionnaires;

/// <summary>Campaigns and how their schools stand.</summary>
public sealed class CampaignStore(Session session)
{
    private const string Columns =
        """
        select c.id, c.municipality_id, t.time_zone, c.questionnaire_id, c.title, c.opens_on, c.due_on, c.opened_at, c.closed_at
        from campaign c
        join municipality t on t.id = c.municipality_id
        """;

    private const string ProgressSql =
        """
        select cs.campaign_id, s.id as school_id, s.name as school_name, r.id as response_id, r.submitted_at, r.late,
               case when r.state = 'draft' and not exists (select 1 from answer a where a.response_id = r.id) then 'NotStarted'
                    else coalesce(r.state, 'NotStarted') end as state,
               (select count(*) from answer a where a.response_id = r.id and a.value is not null) as answered,
               p.name as director_name, p.phone as director_phone,
               (select max(c.id) from chat c
                where c.person_id = m.person_id and m.entered_at is not null and c.external_id is not null and c.unreachable_at is null)
                as director_chat_id
        from campaign_school cs
        join school s on s.id = cs.school_id
        left join response r on r.campaign_id = cs.campaign_id and r.school_id = cs.school_id
        left join membership m on m.id = (
            select d.id from membership d
            where d.school_id = s.id and d.role = 'director' and d.ended_at is null
            order by case when d.entered_at is null then 1 else 0 end, d.id limit 1)
        left join person p on p.id = m.person_id
        where cs.campaign_id = @campaignId
        """;

    /// <exception cref="ArgumentException">No school is given.</exception>
    public async Task<long> Add(NewCampaign campaign)
    {
        if (campaign.Schools.Count == 0) throw new ArgumentException("A campaign has at least one school.", nameof(campaign));
        long id = session.NewId();
        await session.Execute(
            """
            insert into campaign (id, municipality_id, questionnaire_id, title, opens_on, due_on, created_at, created_by)
            values (@id, @MunicipalityId, @QuestionnaireId, @Title, @OpensOn, @DueOn, @now, @CreatedBy)
            """,
            new
            {
                id, campaign.MunicipalityId, campaign.QuestionnaireId, campaign.Title, campaign.OpensOn, campaign.DueOn, campaign.CreatedBy,
                now = session.Now,
            });
        foreach (long school in campaign.Schools.Distinct())
        {
            await session.Execute(
                "insert into campaign_school (campaign_id, school_id, municipality_id) values (@id, @school, @MunicipalityId)",
                new { id, school, campaign.MunicipalityId });
        }
        return id;
    }

    public Task<CampaignRow?> Find(long id) => session.Find<CampaignRow>(Columns + " where c.id = @id", new { id });

    /// <summary>The municipality's campaigns, the newest first.</summary>
    public Task<IReadOnlyList<CampaignRow>> OfMunicipality(long municipalityId) =>
        session.Query<CampaignRow>(Columns + " where c.municipality_id = @municipalityId order by c.id desc", new { municipalityId });

    /// <summary>The campaigns a school takes part in that are open and not closed, the nearest due first, with the school's own response.</summary>
    public Task<IReadOnlyList<SchoolCampaign>> OfSchool(long schoolId) => session.Query<SchoolCampaign>(
        """
        select c.id as campaign_id, c.title, c.due_on, r.id as response_id,
               case when r.state = 'draft' and not exists (select 1 from answer a where a.response_id = r.id) then 'NotStarted'
                    else coalesce(r.state, 'NotStarted') end as state
        from campaign_school cs
        join campaign c on c.id = cs.campaign_id
        left join response r on r.campaign_id = cs.campaign_id and r.school_id = cs.school_id
        where cs.school_id = @schoolId and c.opened_at is not null and c.closed_at is null
        order by c.due_on, c.id
        """,
        new { schoolId });

    /// <summary>The campaign, if the school takes part in it.</summary>
    public Task<CampaignRow?> FindForSchool(long id, long schoolId) => session.Find<CampaignRow>(
        Columns + " join campaign_school cs on cs.campaign_id = c.id where c.id = @id and cs.school_id = @schoolId", new { id, schoolId });

    /// <summary>
    /// Campaigns not yet opened whose day has come on a date. What date it is differs by zone: pass the latest one, and look at each row's zone.
    /// </summary>
    public Task<IReadOnlyList<CampaignRow>> ToOpen(DateOnly today) => session.Query<CampaignRow>(
        Columns + " where c.opened_at is null and c.closed_at is null and c.opens_on <= @today order by c.id", new { today });

    /// <summary>Campaigns that are open and not closed, whose schools have not been told.</summary>
    /// <param name="keyPrefix">The notice of having told is this and the campaign's id.</param>
    public Task<IReadOnlyList<CampaignRow>> Untold(string keyPrefix) => session.Query<CampaignRow>(
        Columns + """
         where c.opened_at is not null and c.closed_at is null
          and not exists (select 1 from notice n where n.notice_key = @keyPrefix || cast(c.id as text))
        order by c.id
        """,
        new { keyPrefix });

    /// <summary>True for the one who opens it: tell the schools in the same transaction.</summary>
    public async Task<bool> MarkOpened(long id) =>
        await session.Execute(
            "update campaign set opened_at = @now where id = @id and opened_at is null and closed_at is null", new { id, now = session.Now }) == 1;

    public async Task<bool> Close(long id) =>
        await session.Execute("update campaign set closed_at = @now where id = @id and closed_at is null", new { id, now = session.Now }) == 1;

    /// <summary>Moves the due date, and notes by whom. False when it is not the expected one (any more), or the campaign is over.</summary>
    public async Task<bool> MoveDue(long id, DateOnly from, DateOnly to, long personId)
    {
        int moved = await session.Execute(
            "update campaign set due_on = @to where id = @id and due_on = @from and opens_on <= @to and closed_at is null", new { id, from, to });
        if (moved == 1)
        {
            await session.Execute(
                """
                insert into campaign_due_change (id, campaign_id, old_due_on, new_due_on, changed_by, changed_at)
                values (@change, @id, @from, @to, @personId, @now)
                """,
                new { change = session.NewId(), id, from, to, personId, now = session.Now });
        }
        return moved == 1;
    }

    /// <summary>Every school of a campaign, by <see cref="SchoolOrder"/>. Of several directors the first who came in is named.</summary>
    public async Task<IReadOnlyList<SchoolProgress>> Progress(long campaignId) =>
        (await session.Query<SchoolProgress>(ProgressSql, new { campaignId })).BySchool(school => school.SchoolName);

    /// <summary>One of its schools; null when it takes no part.</summary>
    public Task<SchoolProgress?> ProgressOf(long campaignId, long schoolId) =>
        session.Find<SchoolProgress>(ProgressSql + " and cs.school_id = @schoolId", new { campaignId, schoolId });
}
