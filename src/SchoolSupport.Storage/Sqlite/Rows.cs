using System.Runtime.InteropServices;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>Reads the rows of one statement as values of one type. It knows the columns already, so that a row costs no look-ups.</summary>
internal abstract class Rows<T>
{
    public abstract T Read(nint statement);

    /// <exception cref="InvalidOperationException">A column has no property that takes it.</exception>
    public static Rows<T> Of(nint statement) => Value<T>.Known is { } value
        ? new PlainValues<T>(value)
        : new Records<T>([.. Enumerable.Range(0, Native.ColumnCount(statement)).Select(column => Column<T>.Named(NameOf(statement, column)))]);

    private static string NameOf(nint statement, int column) => Marshal.PtrToStringUTF8(Native.ColumnName(statement, column))!;
}

/// <summary>Values of a select's only column.</summary>
internal sealed class PlainValues<T>(Value<T> value) : Rows<T>
{
    public override T Read(nint statement)
    {
        if (Native.ColumnType(statement, 0) != Native.Null) return value.Read(statement, 0);
        return default(T) is null ? default! : throw new InvalidCastException($"Nothing is no {typeof(T).Name}.");
    }
}

/// <summary>Records with a settable property for every column.</summary>
internal sealed class Records<T>(Column<T>[] columns) : Rows<T>
{
    public override T Read(nint statement)
    {
        T row = Activator.CreateInstance<T>();
        for (int i = 0; i < columns.Length; i++) columns[i].Read(statement, i, row);
        return row;
    }
}
