using System.Globalization;
using System.Text.Json;

namespace SchoolSupport.Playground.BotApi.Specification;

/// <summary>Reads fields of an object that <see cref="ObjectCheck"/> has passed: a missing field reads as empty.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement value, string name) =>
        value.TryGetProperty(name, out var content) && content.ValueKind != JsonValueKind.Null ? content : null;

    public static string TextField(this JsonElement value, string name) => value.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => "",
    };

    public static bool FlagField(this JsonElement value, string name) => value.Field(name) is { ValueKind: JsonValueKind.True };

    public static long IntegerField(this JsonElement value, string name) =>
        long.TryParse(value.TextField(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
