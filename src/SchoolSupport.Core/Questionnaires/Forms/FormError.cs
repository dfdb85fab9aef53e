namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>One thing to correct in a form.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Row">The row's number on the sheet, from 1; 0 when the whole sheet is meant.</param>
/// <param name="Column">The column's header; empty when the whole row is meant.</param>
/// <param name="Reason">Russian, for a methodologist.</param>
public sealed record FormError(string Sheet, int Row, string Column, string Reason)
{
    /// <summary>«Лист survey, строка 5, столбец constraint: скобки не сходятся.»</summary>
    public override string ToString()
    {
        var row = Row > 0 ? $", строка {Row}" : "";
        var column = Column.Length > 0 ? $", столбец {Column}" : "";
        return $"Лист {Sheet}{row}{column}: {Reason}";
    }
}
