using System.Text.Json;

namespace SchoolSupport.Storage;

/// <summary>Many rows in one statement: as a JSON array, whose elements both databases read alike.</summary>
internal static class Batch
{
    /// <summary>In «from»: a list of ids, as the column «value» of texts.</summary>
    public const string IdOfValue = "cast(cast(value as text) as bigint)";

    public static string Of<T>(IEnumerable<T> rows) => JsonSerializer.Serialize(rows);

    public static string Text(string field) => $"(value ->> '{field}')";

    public static string Number(string field) => $"cast(value ->> '{field}' as bigint)";

    /// <summary>Ids in a parameter that <see cref="Of"/> made, as a select.</summary>
    public static string Ids(this Dialect dialect, string parameter) => $"(select {IdOfValue} from {dialect.EachOf(parameter)} x)";
}
