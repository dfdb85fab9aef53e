using System.Globalization;
using System.Text.Json;

namespace SchoolSupport.Playground.BotApi.Specification;

/// <summary>
/// Checks JSON objects inside requests against the specification, in the words of Telegram's own checks. A number passes for a text
/// and a numeric text for a number, as there.
/// </summary>
internal static class ObjectCheck
{
    /// <summary>The first thing wrong with the object; null when it is as the type says.</summary>
    public static string? Complaint(string type, JsonElement value)
    {
        foreach (var field in ApiSpecification.Current.Fields(type) ?? [])
        {
            var present = value.TryGetProperty(field.Name, out var content) && content.ValueKind != JsonValueKind.Null;
            if (!present && field.Required)
                return $"Can't find field \"{field.Name}\"";
            if (present && Complaint(field, content) is { } complaint)
                return complaint;
        }
        return null;
    }

    private static string? Complaint(FieldShape field, JsonElement content)
    {
        if (field.Types.Count > 1)
            return null;
        var type = field.Types[0];
        if (type.EndsWith("[]", StringComparison.Ordinal))
            return content.ValueKind == JsonValueKind.Array ? null : MustBe(field, "Array");
        return type switch
        {
            "String" => content.ValueKind is JsonValueKind.String or JsonValueKind.Number ? null : MustBe(field, "String"),
            "Boolean" => content.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : MustBe(field, "Boolean"),
            "Integer" => IntegerComplaint(field, content),
            "Float" => content.ValueKind == JsonValueKind.Number || IsNumeric(content) ? null : $"Field \"{field.Name}\" must be a Number",
            _ => ObjectComplaint(field, type, content),
        };
    }

    private static string? ObjectComplaint(FieldShape field, string type, JsonElement content)
    {
        if (ApiSpecification.Current.Fields(type) is null)
            return null;
        return content.ValueKind == JsonValueKind.Object ? Complaint(type, content) : MustBe(field, "Object");
    }

    private static string? IntegerComplaint(FieldShape field, JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.Number => content.TryGetInt64(out _) ? null : $"Field \"{field.Name}\" must be a valid Number",
        JsonValueKind.String => IsInteger(content) ? null : $"Field \"{field.Name}\" must be a valid Number",
        _ => $"Field \"{field.Name}\" must be a Number",
    };

    private static string MustBe(FieldShape field, string type) => $"Field \"{field.Name}\" must be of type {type}";

    private static bool IsInteger(JsonElement content) =>
        long.TryParse(content.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsNumeric(JsonElement content) =>
        content.ValueKind == JsonValueKind.String && double.TryParse(content.GetString(), CultureInfo.InvariantCulture, out _);
}
