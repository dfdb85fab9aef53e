using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>A school's response as it stands in this turn, for somebody who may see it.</summary>
public sealed record OpenedResponse(ResponseRow Row, Interview Interview, IReadOnlyList<AnswerRow> Answers, DateOnly Today)
{
    public long Id => Row.Id;

    /// <summary>Whether whoever looks is a coordinator, who answers from the director's words.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>Whether answers may be given.</summary>
    public bool IsOpen => Row.State.IsOpen() && Row.ClosedAt is null;

    public DateOnly LocalDay(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    public DateTime Local(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Row.TimeZone)).DateTime;

    public OpenedQuestion Asking(Question question)
    {
        for (var i = 0; i < Interview.Questionnaire.Questions.Count; i++)
            if (Interview.Questionnaire.Questions[i] == question)
                return new OpenedQuestion(this, question, i);

        throw new ArgumentException($"The form has no question {question.Name}.", nameof(question));
    }

    /// <summary>The question of a route; null when the form has no such.</summary>
    public OpenedQuestion? Asking(int index) =>
        index >= 0 && index < Interview.Questionnaire.Questions.Count ? new OpenedQuestion(this, Interview.Questionnaire.Questions[index], index) : null;
}

/// <summary>A question of a response as it stands in this turn.</summary>
/// <param name="Index">Among all questions of the form, as routes name it.</param>
public sealed record OpenedQuestion(OpenedResponse Response, Question Question, int Index)
{
    public Interview Interview => Response.Interview;

    /// <summary>The answer given, skipped ones included, even when the question does not concern the school any more.</summary>
    public AnswerValue? Current => Interview.Answers[Question.Name];

    /// <summary>The answer of the previous period.</summary>
    public AnswerValue? Before => Interview.PreviousOf(Question);

    public bool IsRelevant => Interview.IsRelevant(Question);

    public AnswerRow? Row => Response.Answers.FirstOrDefault(answer => answer.Question == Question.Name);

    /// <summary>The same, with another answer to this question.</summary>
    public OpenedQuestion With(AnswerValue value) => this with { Response = Response with { Interview = Interview.With(Question, value) } };

    public AskQuestion Route(bool fromSummary) => new(Response.Id, Index, fromSummary, AnswerMark.Of(Current));
}
