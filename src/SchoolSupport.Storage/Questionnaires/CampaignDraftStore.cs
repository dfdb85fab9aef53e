using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Storage.Questionnaires;

/// <summary>Campaigns being put together: one open draft a person and municipality, kept until it is started.</summary>
public sealed class CampaignDraftStore(Session session)
{
    private readonly SchoolTicks ticks = new(session, "campaign_draft", "draft_id", whileOpen: "o.campaign_id is null");

    /// <summary>The person's open draft; a new one has all schools ticked.</summary>
    public async Task<long> FindOrStart(long municipalityId, long personId)
    {
        var draft = new { id = session.NewId(), municipalityId, personId, now = session.Now };
        int added = await session.Execute(
            """
            insert into campaign_draft (id, municipality_id, created_by, created_at)
            values (@id, @municipalityId, @personId, @now) on conflict do nothing
            """,
            draft);
        if (added == 1) await TickAll(draft.id, true);
        return await session.Find<long>(
            "select id from campaign_draft where created_by = @personId and municipality_id = @municipalityId and campaign_id is null", draft);
    }

    public Task<CampaignDraftRow?> Find(long id) => session.Find<CampaignDraftRow>(
        """
        select d.id, d.municipality_id, d.created_by, d.questionnaire_id, q.title, d.opens_on, d.due_on, d.campaign_id
        from campaign_draft d
        left join questionnaire q on q.id = d.questionnaire_id
        where d.id = @id
        """,
        new { id });

    /// <summary>All schools of the draft's municipality, by <see cref="SchoolOrder"/>.</summary>
    public async Task<IReadOnlyList<DraftSchool>> Schools(long id) => (await session.Query<DraftSchool>(
        """
        select s.id as school_id, s.name as school_name,
               exists (select 1 from campaign_draft_school t where t.draft_id = d.id and t.school_id = s.id) as is_ticked,
               exists (
                   select 1 from membership m join chat c on c.person_id = m.person_id
                   where m.school_id = s.id and m.role = 'director' and m.ended_at is null and m.entered_at is not null
                     and c.external_id is not null and c.unreachable_at is null) as is_reachable
        from campaign_draft d
        join school s on s.municipality_id = d.municipality_id
        where d.id = @id
        """,
        new { id })).BySchool(school => school.SchoolName);

    /// <summary>Names of ticked schools that take part in an open campaign of the same questionnaire, whatever its version, by <see cref="SchoolOrder"/>.</summary>
    public async Task<IReadOnlyList<string>> AlreadyAsked(long id) => (await session.Query<string>(
        """
        select distinct s.name
        from campaign_draft d
        join questionnaire q on q.id = d.questionnaire_id
        join campaign_draft_school t on t.draft_id = d.id
        join school s on s.id = t.school_id
        join campaign_school cs on cs.school_id = t.school_id
        join campaign c on c.id = cs.campaign_id and c.opened_at is not null and c.closed_at is null
        join questionnaire other on other.id = c.questionnaire_id and other.form_id = q.form_id
        where d.id = @id
        """,
        new { id })).BySchool(name => name);

    public Task SetQuestionnaire(long id, long questionnaireId) => session.Execute(
        "update campaign_draft set questionnaire_id = @questionnaireId where id = @id and campaign_id is null", new { id, questionnaireId });

    public Task SetOpening(long id, DateOnly date) =>
        session.Execute("update campaign_draft set opens_on = @date where id = @id and campaign_id is null", new { id, date });

    public Task SetDue(long id, DateOnly date) =>
        session.Execute("update campaign_draft set due_on = @date where id = @id and campaign_id is null", new { id, date });

    /// <summary>Ticks a school of the draft's municipality, or takes the tick away; another's is passed over.</summary>
    public Task Tick(long id, long schoolId, bool on) => ticks.Set(id, schoolId, on);

    public Task TickAll(long id, bool on) => ticks.SetAll(id, on);

    /// <summary>True for the one who starts it; the draft is over.</summary>
    public async Task<bool> Finish(long id, long campaignId) =>
        await session.Execute(
            "update campaign_draft set campaign_id = @campaignId where id = @id and campaign_id is null", new { id, campaignId }) == 1;
}
