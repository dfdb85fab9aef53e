namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Headers of the sheets. The last ones are our own; other tools pass over columns they do not know.</summary>
internal static class FormColumns
{
    public const string Type = "type";
    public const string Name = "name";
    public const string Label = "label";
    public const string Hint = "hint";
    public const string Required = "required";
    public const string Constraint = "constraint";
    public const string ConstraintMessage = "constraint_message";
    public const string Relevant = "relevant";
    public const string Calculation = "calculation";
    public const string Default = "default";
    public const string Appearance = "appearance";
    public const string ListName = "list_name";
    public const string FormTitle = "form_title";
    public const string FormId = "form_id";
    public const string Version = "version";

    /// <summary>A condition that asks for confirmation instead of refusing.</summary>
    public const string SoftConstraint = "soft_constraint";

    public const string SoftConstraintMessage = "soft_constraint_message";

    /// <summary>A label for summaries and tables: «Учащихся».</summary>
    public const string ShortLabel = "short_label";

    /// <summary>What a number counts: «учитель|учителя|учителей», «%».</summary>
    public const string Unit = "unit";

    /// <summary>«yes» at a calculation that is a result of the questionnaire.</summary>
    public const string Indicator = "indicator";

    /// <summary>The fact about the school that the bot offers as the answer.</summary>
    public const string Prefill = "prefill";
}
