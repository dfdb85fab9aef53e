namespace SchoolSupport.Core.Schools;

/// <summary>A person read from a sheet, ready to be invited.</summary>
/// <param name="Row">The row's number on the sheet, from 1.</param>
/// <param name="Name">Full name.</param>
/// <param name="Role">What they are to become; never an administrator.</param>
/// <param name="School">Their school; null where the role has none.</param>
/// <param name="Phone">Their telephone; null when the cell was blank.</param>
public sealed record PersonRow(int Row, PersonName Name, Role Role, SchoolName? School, PhoneNumber? Phone);

/// <summary>What is wrong or odd about a row.</summary>
/// <param name="Row">The row's number on the sheet, from 1.</param>
/// <param name="Reason">A Russian sentence for whoever made the sheet.</param>
public sealed record RowProblem(int Row, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"Строка {Row}. {Reason}";
}
