namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Names of cells: «B3» is column 1, row 3; «AA1» column 26, row 1.</summary>
internal static class CellReference
{
    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;

    /// <exception cref="InvalidDataException">Not the name of a cell that Excel has.</exception>
    public static (int Column, int Row) Parse(ReadOnlySpan<char> name)
    {
        int column = 0, at = 0;
        for (; at < name.Length && char.IsAsciiLetterUpper(name[at]) && column <= LastColumn; at++) column = (column * 26) + name[at] - 'A' + 1;
        bool isRow = int.TryParse(name[at..], System.Globalization.NumberStyles.None, null, out int row);
        if (!isRow || column is 0 or > LastColumn || row is 0 or > LastRow) throw new InvalidDataException($"No cell is called {name}.");
        return (column - 1, row);
    }

    /// <summary>The letters of a column counted from 0.</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>The name of a cell; the column counts from 0, the row from 1.</summary>
    public static string Of(int column, int row) => ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
