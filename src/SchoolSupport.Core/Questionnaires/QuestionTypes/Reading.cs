namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>What became of a text that a person sent: a value, or a kind word on why not.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The text means this value.</summary>
    public sealed record Understood(AnswerValue Value) : Reading;

    /// <summary>The text cannot be taken as an answer.</summary>
    /// <param name="Reason">Russian; quotes what was sent and says what to write instead.</param>
    public sealed record NotUnderstood(string Reason) : Reading;
}
