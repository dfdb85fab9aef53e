namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>How the answers to one kind of question are read, kept and shown. One instance serves all questions of the kind.</summary>
public abstract class QuestionType
{
    private protected QuestionType(string name) => Name = name;

    /// <summary>The word in the column «type».</summary>
    public string Name { get; }

    /// <summary>Whether the type names a list of choices: <c>select_one yes_no</c>.</summary>
    public virtual bool TakesChoices => false;

    /// <summary>Whether answers are numbers, to be compared with the previous period's.</summary>
    public virtual bool IsNumeric => false;

    /// <summary>The value a person's text means. Never throws, whatever the text.</summary>
    public abstract Reading Read(Question question, string sent);

    /// <summary>The value of a canonical text; null when this question cannot have it.</summary>
    public abstract AnswerValue? Restore(Question question, string canonical);

    /// <summary>The value as Russian readers expect it, without a unit.</summary>
    public abstract string Show(Question question, AnswerValue value);
}
