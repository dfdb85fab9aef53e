using System.Reflection;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>A property of a record that takes a column.</summary>
internal abstract class Column<TRow>
{
    private static readonly BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    /// <summary>Nothing leaves the property as the record was made.</summary>
    public abstract void Read(nint statement, int column, TRow row);

    /// <summary>The property that takes a column: «opened_at» is OpenedAt.</summary>
    /// <exception cref="InvalidOperationException">There is none; a misspelt name must not go unnoticed.</exception>
    public static Column<TRow> Named(string name)
    {
        PropertyInfo? property = typeof(TRow).GetProperty(name.Replace("_", "", StringComparison.Ordinal), AnyCase);
        if (property?.SetMethod is not { } setter)
            throw new InvalidOperationException($"{typeof(TRow).Name} has no property for the column {name}.");
        Delegate set = setter.CreateDelegate(typeof(Action<,>).MakeGenericType(typeof(TRow), property.PropertyType));
        return (Column<TRow>)Activator.CreateInstance(typeof(Column<,>).MakeGenericType(typeof(TRow), property.PropertyType), set)!;
    }
}

internal sealed class Column<TRow, TValue>(Action<TRow, TValue> set) : Column<TRow>
{
    private readonly Value<TValue> value = Value<TValue>.Known
        ?? throw new InvalidOperationException($"No column holds a {typeof(TValue).Name}.");

    public override void Read(nint statement, int column, TRow row)
    {
        if (Native.ColumnType(statement, column) != Native.Null) set(row, value.Read(statement, column));
    }
}
