using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;

namespace SchoolSupport.Storage;

/// <summary>
/// Makes values from rows: of one column a plain value, of several a record, whose properties are named like the columns
/// («opened_at» is OpenedAt). A column without a property is an error, so that no misspelt name goes unnoticed.
/// </summary>
internal static class RowReader<T>
{
    private static readonly Func<DbDataReader, int, T>? Plain = Column.ReaderOf<T>();

    // By the statement's text: its columns are always the same.
    private static readonly ConcurrentDictionary<string, Setter[]> Known = new();

    public static async Task<List<T>> ReadAll(DbDataReader reader, string sql)
    {
        List<T> rows = [];
        Setter[] setters = Plain is null ? Known.GetOrAdd(sql, static (_, reader) => SettersFor(reader), reader) : [];
        while (await reader.ReadAsync()) rows.Add(Plain is null ? Make(reader, setters) : Plain(reader, 0));
        return rows;
    }

    private static T Make(DbDataReader reader, Setter[] setters)
    {
        T row = Activator.CreateInstance<T>();
        for (int i = 0; i < setters.Length; i++) setters[i].Set(row, reader, i);
        return row;
    }

    private static Setter[] SettersFor(DbDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(column => SetterFor(reader.GetName(column)))];

    private static Setter SetterFor(string column)
    {
        string name = column.Replace("_", "", StringComparison.Ordinal);
        PropertyInfo property = typeof(T).GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no property for the column {column}.");
        return (Setter)Activator.CreateInstance(typeof(SetterOf<>).MakeGenericType(typeof(T), property.PropertyType), property)!;
    }

    private abstract class Setter
    {
        public abstract void Set(T row, DbDataReader reader, int column);
    }

    private sealed class SetterOf<TValue>(PropertyInfo property) : Setter
    {
        private readonly Action<T, TValue> set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();

        private readonly Func<DbDataReader, int, TValue> read = Column.ReaderOf<TValue>()
            ?? throw new InvalidOperationException($"{typeof(T).Name}.{property.Name}: no column holds a {typeof(TValue).Name}.");

        public override void Set(T row, DbDataReader reader, int column) => set(row, read(reader, column));
    }
}
