using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;

namespace SchoolSupport.Storage;

/// <summary>How values stand in columns, the same in both databases: instants as UTC milliseconds, dates as yyyy-MM-dd, enums as numbers or as their names.</summary>
internal static class Column
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly Dictionary<Type, Delegate> Readers = new()
    {
        [typeof(long)] = Reader((row, i) => row.GetInt64(i)),
        [typeof(long?)] = Reader((row, i) => row.IsDBNull(i) ? (long?)null : row.GetInt64(i)),
        [typeof(int)] = Reader((row, i) => row.GetInt32(i)),
        [typeof(int?)] = Reader((row, i) => row.IsDBNull(i) ? (int?)null : row.GetInt32(i)),
        [typeof(bool)] = Reader((row, i) => row.GetBoolean(i)),
        [typeof(bool?)] = Reader((row, i) => row.IsDBNull(i) ? (bool?)null : row.GetBoolean(i)),
        [typeof(double)] = Reader((row, i) => row.GetDouble(i)),
        [typeof(double?)] = Reader((row, i) => row.IsDBNull(i) ? (double?)null : row.GetDouble(i)),
        [typeof(string)] = Reader((row, i) => row.IsDBNull(i) ? null : row.GetString(i)),
        [typeof(DateTimeOffset)] = Reader((row, i) => Instant(row, i)),
        [typeof(DateTimeOffset?)] = Reader((row, i) => row.IsDBNull(i) ? (DateTimeOffset?)null : Instant(row, i)),
        [typeof(DateOnly)] = Reader((row, i) => Date(row, i)),
        [typeof(DateOnly?)] = Reader((row, i) => row.IsDBNull(i) ? (DateOnly?)null : Date(row, i)),
    };

    private static readonly Dictionary<Type, DbType> Types = new()
    {
        [typeof(long)] = DbType.Int64, [typeof(int)] = DbType.Int32, [typeof(bool)] = DbType.Boolean, [typeof(double)] = DbType.Double,
        [typeof(string)] = DbType.String, [typeof(DateTimeOffset)] = DbType.Int64, [typeof(DateOnly)] = DbType.String,
    };

    /// <summary>Reads a value of a type from a row's column; null when the type does not stand in one column.</summary>
    public static Func<DbDataReader, int, T>? ReaderOf<T>() =>
        typeof(T).IsEnum ? ReadEnum<T> : Readers.GetValueOrDefault(typeof(T)) as Func<DbDataReader, int, T>;

    /// <summary>The type of a parameter, told even when its value is null: PostgreSQL cannot guess it everywhere.</summary>
    public static DbType? TypeOf(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? DbType.Int32 : Types.TryGetValue(plain, out DbType found) ? found : null;
    }

    /// <summary>The value as a column holds it.</summary>
    public static object ToColumn(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        DateOnly date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    private static Func<DbDataReader, int, T> Reader<T>(Func<DbDataReader, int, T> read) => read;

    // Codes of reference tables are names of an enum, in any case; other enums stand as numbers.
    private static T ReadEnum<T>(DbDataReader row, int column) => row.GetFieldType(column) == typeof(string)
        ? (T)Enum.Parse(typeof(T), row.GetString(column), ignoreCase: true)
        : (T)Enum.ToObject(typeof(T), row.GetInt32(column));

    private static DateTimeOffset Instant(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static DateOnly Date(DbDataReader row, int column) =>
        DateOnly.ParseExact(row.GetString(column), DateFormat, CultureInfo.InvariantCulture);
}
