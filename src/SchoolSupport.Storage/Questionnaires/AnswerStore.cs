using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Storage.Questionnaires;

/// <summary>The answers of responses, and every change of them.</summary>
public sealed class AnswerStore(Session session)
{
    private const string Columns = "a.response_id, a.question, a.value, a.comment, a.answered_by, a.answered_at";

    public Task<IReadOnlyList<AnswerRow>> Of(long responseId) =>
        session.Query<AnswerRow>($"select {Columns} from answer a where a.response_id = @responseId", new { responseId });

    /// <summary>All answers of a campaign in one go, by response.</summary>
    public async Task<ILookup<long, AnswerRow>> OfCampaign(long campaignId)
    {
        IReadOnlyList<AnswerRow> answers = await session.Query<AnswerRow>(
            $"select {Columns} from response r join answer a on a.response_id = r.id where r.campaign_id = @campaignId", new { campaignId });
        return answers.ToLookup(answer => answer.ResponseId);
    }

    /// <summary>
    /// What the school said the last time it was asked the same form: the answers of its newest submitted or accepted response
    /// to another campaign. Empty when there is none.
    /// </summary>
    public Task<IReadOnlyList<AnswerRow>> Previous(long responseId) => session.Query<AnswerRow>(
        $"""
        select {Columns}
        from answer a
        where a.response_id = (
            select o.id
            from response r
            join campaign c on c.id = r.campaign_id
            join questionnaire q on q.id = c.questionnaire_id
            join response o on o.school_id = r.school_id and o.campaign_id <> r.campaign_id and o.state in ('submitted', 'accepted')
            join campaign oc on oc.id = o.campaign_id and oc.due_on <= c.due_on
            join questionnaire oq on oq.id = oc.questionnaire_id and oq.form_id = q.form_id
            where r.id = @responseId
            order by o.submitted_at desc, o.id desc limit 1)
        """,
        new { responseId });

    public Task<IReadOnlyList<AnswerChangeRow>> Changes(long responseId) => session.Query<AnswerChangeRow>(
        "select question, old_value, new_value, comment, changed_by, changed_at from answer_change where response_id = @responseId order by id", new { responseId });

    /// <summary>Saves a value with its history. Null means seen and left out; a null comment leaves the comment as it is while the value does.</summary>
    public async Task<SavedAnswer> Save(long responseId, string question, string? value, long personId, string? comment = null)
    {
        await session.Lock("response", responseId);
        CurrentAnswer current = await session.Find<CurrentAnswer>(
            """
            select r.state, a.question, a.value, a.comment
            from response r left join answer a on a.response_id = r.id and a.question = @question where r.id = @responseId
            """,
            new { responseId, question }) ?? throw new ArgumentException($"No response {responseId}.", nameof(responseId));
        if (!current.State.IsOpen()) return SavedAnswer.Locked;
        bool sameValue = current.Question is not null && current.Value == value;
        if (sameValue && (comment is null || comment == current.Comment)) return SavedAnswer.Unchanged;
        var answer = new { responseId, question, value, comment, personId, now = session.Now, id = session.NewId(), old = current.Value };
        await Upsert(answer);
        if (!sameValue) await Record(answer);
        return SavedAnswer.Changed;
    }

    private Task Upsert(object answer) => session.Execute(
        """
        insert into answer (response_id, question, value, comment, answered_by, answered_at)
        values (@responseId, @question, @value, @comment, @personId, @now)
        on conflict (response_id, question) do update
        set value = excluded.value, comment = excluded.comment, answered_by = excluded.answered_by, answered_at = excluded.answered_at
        """,
        answer);

    private Task Record(object answer) => session.Execute(
        """
        insert into answer_change (id, response_id, question, old_value, new_value, comment, changed_by, changed_at)
        values (@id, @responseId, @question, @old, @value, @comment, @personId, @now)
        """,
        answer);

    private sealed record CurrentAnswer
    {
        public ResponseState State { get; init; }
        public string? Question { get; init; }
        public string? Value { get; init; }
        public string? Comment { get; init; }
    }
}
