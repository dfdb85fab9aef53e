using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Loads responses through the visitor's rights: two selects, three where the school has answered before.</summary>
public sealed class OpenedResponses(ResponseStore responses, AnswerStore answers, QuestionnaireStore questionnaires, QuestionnaireCache cache)
{
    /// <summary>Null when there is none or the visitor may not answer for its school.</summary>
    public Task<OpenedResponse?> ToAnswer(long responseId, Turn turn) => Load(responseId, turn, AccessRules.MayAnswer);

    /// <summary>Null when there is none or the visitor may not see its answers.</summary>
    public Task<OpenedResponse?> ToSee(long responseId, Turn turn) => Load(responseId, turn, AccessRules.MaySeeAnswers);

    /// <inheritdoc cref="ToAnswer"/>
    public async Task<OpenedQuestion?> ToAnswer(long responseId, int question, Turn turn) =>
        (await ToAnswer(responseId, turn))?.Asking(question);

    /// <summary>A response as it stands at an instant, for work that asks who may see it elsewhere.</summary>
    public async Task<OpenedResponse> At(DateTimeOffset instant, ResponseRow row)
    {
        var form = await cache.Get(row.QuestionnaireId, questionnaires);
        var given = await answers.Of(row.Id);
        IReadOnlyList<AnswerRow> before = row.PreviousId is { } previous ? await answers.Of(previous) : [];
        var now = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(row.TimeZone));
        var interview = new Interview(form, Restore(form, given), Restore(form, before), now, FactsOf(row));
        return new OpenedResponse(row, interview, given, DateOnly.FromDateTime(now.DateTime));
    }

    /// <summary>Whether a draft has all its answers and waits only to be sent.</summary>
    public async Task<bool> IsOnlyToBeSent(SchoolProgress school, DateTimeOffset now) =>
        school is { State: ResponseState.Draft, ResponseId: { } id }
        && await responses.Find(id) is { } row
        && (await At(now, row)).Interview.Problems.Count == 0;

    private async Task<OpenedResponse?> Load(long id, Turn turn, Func<Membership, SchoolScope, bool> may) =>
        await responses.Find(id) is { } row && may(turn.Member.Acting.Membership, new SchoolScope(row.MunicipalityId, row.SchoolId))
            ? await At(turn.Now, row) with { OnBehalf = turn.Member.Acting.Role == Role.Coordinator }
            : null;

    // A question seen and left out is null in the storage and empty in the form.
    private static Answers Restore(Questionnaire form, IReadOnlyList<AnswerRow> rows) =>
        rows.Count == 0 ? Answers.None : form.Restore(rows.Select(row => KeyValuePair.Create(row.Question, row.Value ?? string.Empty)));

    private static Dictionary<string, string> FactsOf(ResponseRow row) => row.HasUpperGrades is { } has
        ? new() { [StandardQuestionnaires.SeniorGradesFact] = has ? "yes" : "no" }
        : [];
}
