using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Storage.Questionnaires;

/// <summary>The answers of responses, and every change of them.</summary>
public sealed class AnswerStore(Session session)
{
    private const string Columns = "a.response_id, a.question, a.value, a.comment, a.answered_by";

    public Task<IReadOnlyList<AnswerRow>> Of(long responseId) =>
        session.Query<AnswerRow>($"select {Columns} from answer a where a.response_id = @responseId", new { responseId });

    /// <summary>All answers of a campaign in one go, by response.</summary>
    public async Task<ILookup<long, AnswerRow>> OfCampaign(long campaignId)
    {
        IReadOnlyList<AnswerRow> answers = await session.Query<AnswerRow>(
            $"select {Columns} from response r join answer a on a.response_id = r.id where r.campaign_id = @campaignId", new { campaignId });
        return answers.ToLookup(answer => answer.ResponseId);
    }

    public Task<IReadOnlyList<AnswerChangeRow>> Changes(long responseId) => session.Query<AnswerChangeRow>(
        "select question, old_value, new_value, comment, changed_by, changed_at from answer_change where response_id = @responseId order by id", new { responseId });

    /// <summary>
    /// Saves a value with its history. Null means seen and left out; a null comment leaves the comment as it is while the value does.
    /// The history is written first: whether it takes the row tells whether there is anything to save.
    /// </summary>
    public async Task<SavedAnswer> Save(long responseId, string question, string? value, long personId, string? comment = null)
    {
        await session.Lock("response", responseId);
        var answer = new { responseId, question, value, comment, personId, now = session.Now, id = session.NewId() };
        if (await RecordChange(answer) == 1)
        {
            await Upsert(answer);
            return SavedAnswer.Changed;
        }

        CurrentAnswer current = await session.Find<CurrentAnswer>(
            """
            select r.state, a.comment
            from response r left join answer a on a.response_id = r.id and a.question = @question where r.id = @responseId
            """,
            answer) ?? throw new ArgumentException($"No response {responseId}.", nameof(responseId));
        if (!current.State.IsOpen()) return SavedAnswer.Locked;
        if (comment is null || comment == current.Comment) return SavedAnswer.Unchanged;
        await Upsert(answer);
        return SavedAnswer.Changed;
    }

    /// <summary>Takes a value out of an open response; the history keeps it.</summary>
    public async Task Drop(long responseId, string question, long personId)
    {
        var dropped = new { responseId, question, personId, now = session.Now, id = session.NewId() };
        int recorded = await session.Execute(
            """
            insert into answer_change (id, response_id, question, old_value, new_value, comment, changed_by, changed_at)
            select @id, r.id, a.question, a.value, null, null, @personId, @now
            from response r join answer a on a.response_id = r.id and a.question = @question
            where r.id = @responseId and r.state in ('draft', 'returned')
            """,
            dropped);
        if (recorded == 1) await session.Execute("delete from answer where response_id = @responseId and question = @question", dropped);
    }

    private Task Upsert(object answer) => session.Execute(
        """
        insert into answer (response_id, question, value, comment, answered_by, answered_at)
        values (@responseId, @question, @value, @comment, @personId, @now)
        on conflict (response_id, question) do update
        set value = excluded.value, comment = excluded.comment, answered_by = excluded.answered_by, answered_at = excluded.answered_at
        """,
        answer);

    private Task<int> RecordChange(object answer) => session.Execute(
        """
        insert into answer_change (id, response_id, question, old_value, new_value, comment, changed_by, changed_at)
        select @id, r.id, @question, a.value, @value, @comment, @personId, @now
        from response r left join answer a on a.response_id = r.id and a.question = @question
        where r.id = @responseId and r.state in ('draft', 'returned') and (a.question is null or a.value is distinct from @value)
        """,
        answer);

    private sealed record CurrentAnswer
    {
        public ResponseState State { get; init; }
        public string? Comment { get; init; }
    }
}
