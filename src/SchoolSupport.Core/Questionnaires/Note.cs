namespace SchoolSupport.Core.Questionnaires;

/// <summary>A text between questions that asks nothing.</summary>
public sealed class Note : FormItem
{
    internal Note(ItemTraits traits) : base(traits)
    {
    }

    /// <inheritdoc/>
    public override string Show(AnswerValue value) => "";
}
