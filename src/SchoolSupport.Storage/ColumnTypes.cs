using System.Data;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace SchoolSupport.Storage;

/// <summary>
/// How values stand in columns, the same in both databases: instants as UTC milliseconds, dates as yyyy-MM-dd.
/// </summary>
internal static class ColumnTypes
{
    private const string DateFormat = "yyyy-MM-dd";

    public static long ToColumn(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static DateTimeOffset InstantFrom(long column) => DateTimeOffset.FromUnixTimeMilliseconds(column);

    public static string ToColumn(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static DateOnly DateFrom(string column) => DateOnly.ParseExact(column, DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Teaches Dapper this, and that «opened_at» is OpenedAt.</summary>
    public static void TeachDapper()
    {
        Teach(new Instants());
        Teach(new Dates());
        SqlMapper.TypeMapProvider = static type => new CustomPropertyTypeMap(type, PropertyFor);
    }

    // Dapper asks no handler about the parameters of a type that it has a mapping of its own for.
    private static void Teach<T>(Handler<T> handler) where T : struct
    {
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(typeof(T), handler);
    }

    // By itself Dapper passes over a column that no property takes, and a misspelt name goes unnoticed.
    private static PropertyInfo PropertyFor(Type row, string column) =>
        row.GetProperty(
            column.Replace("_", "", StringComparison.Ordinal), BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
        ?? throw new InvalidOperationException($"{row.Name} has no property for the column {column}.");

    /// <summary>Tells the type even of a null: PostgreSQL cannot guess it everywhere.</summary>
    private abstract class Handler<T> : SqlMapper.ITypeHandler where T : struct
    {
        public void SetValue(IDbDataParameter parameter, object value)
        {
            parameter.DbType = Type;
            parameter.Value = value is T given ? ToColumn(given) : DBNull.Value;
        }

        public object? Parse(Type destinationType, object value) => value is DBNull ? null : FromColumn(value);

        protected abstract DbType Type { get; }

        protected abstract object ToColumn(T value);

        protected abstract T FromColumn(object value);
    }

    private sealed class Instants : Handler<DateTimeOffset>
    {
        protected override DbType Type => DbType.Int64;

        protected override object ToColumn(DateTimeOffset value) => ColumnTypes.ToColumn(value);

        protected override DateTimeOffset FromColumn(object value) => InstantFrom((long)value);
    }

    private sealed class Dates : Handler<DateOnly>
    {
        protected override DbType Type => DbType.String;

        protected override object ToColumn(DateOnly value) => ColumnTypes.ToColumn(value);

        protected override DateOnly FromColumn(object value) => DateFrom((string)value);
    }
}
