namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>What became of a workbook: a questionnaire, or everything that is wrong with it.</summary>
public abstract record FormReading
{
    private FormReading()
    {
    }

    /// <summary>The form can be used.</summary>
    public sealed record Ready(Questionnaire Questionnaire) : FormReading;

    /// <summary>The form must be corrected first.</summary>
    /// <param name="Errors">All errors found, from top to bottom; never empty.</param>
    public sealed record Faulty(IReadOnlyList<FormError> Errors) : FormReading;
}
