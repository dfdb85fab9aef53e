using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Questionnaires;

/// <summary>A question or indicator of a campaign: one column of its workbook.</summary>
/// <param name="Name">Its short Latin name in the questionnaire, for those who read the workbook by program: «teachers».</param>
/// <param name="Title">The column's header, short: «Учителей».</param>
/// <param name="Text">The whole question, or what the indicator means.</param>
/// <param name="IsIndicator">Whether it is computed from answers.</param>
public sealed record CampaignColumn(string Name, string Title, string Text, bool IsIndicator);

/// <summary>One school's row of a campaign's workbook.</summary>
/// <param name="School">The school's name.</param>
/// <param name="State">Where its answers stand, as shown to people: «Отправлено».</param>
/// <param name="SubmittedAt">Local time of the municipality, or null when nothing was submitted.</param>
/// <param name="IsOnTime">Judged at submission; null when nothing was submitted.</param>
/// <param name="Values">One cell per column, in the columns' order; blank where there is no answer.</param>
public sealed record CampaignSchool(string School, string State, DateTime? SubmittedAt, bool? IsOnTime, IReadOnlyList<SheetCell> Values);

/// <summary>Everything a campaign's workbook shows.</summary>
public sealed record CampaignTable
{
    /// <exception cref="ArgumentException">A school has not exactly one value per column.</exception>
    public CampaignTable(IReadOnlyList<CampaignColumn> columns, IReadOnlyList<CampaignSchool> schools)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(schools);
        if (schools.FirstOrDefault(school => school.Values.Count != columns.Count) is { } odd)
            throw new ArgumentException($"«{odd.School}» has {odd.Values.Count} values for {columns.Count} columns.", nameof(schools));
        (Columns, Schools) = (columns, schools);
    }

    /// <summary>Questions and indicators, from left to right.</summary>
    public IReadOnlyList<CampaignColumn> Columns { get; }

    /// <summary>Schools, from top to bottom.</summary>
    public IReadOnlyList<CampaignSchool> Schools { get; }
}
