using System.Text.Json;

namespace SchoolSupport.Playground.BotApi;

/// <summary>The parameters of a request, however they came: text values and files. The first occurrence of a name wins.</summary>
internal sealed class RequestParameters
{
    private readonly Dictionary<string, string> values = [];
    private readonly Dictionary<string, UploadedFile> files = [];

    public IEnumerable<string> Names => values.Keys;

    public void Add(string name, string value) => values.TryAdd(name, value);

    public void Add(string name, UploadedFile file) => files.TryAdd(name, file);

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The value, empty when absent.</summary>
    public string Text(string name) => values.GetValueOrDefault(name, "");

    public UploadedFile? File(string name) => files.GetValueOrDefault(name);

    /// <summary>true, yes and 1 in any case; all else is false and never an error.</summary>
    public bool Flag(string name) => Text(name).ToLowerInvariant() is "true" or "yes" or "1";

    /// <summary>The leading digits; junk is 0.</summary>
    public long Integer(string name) => LeadingInteger(Text(name));

    public int Integer(string name, int absent, int least, int most) =>
        Has(name) ? (int)Math.Clamp(Integer(name), least, most) : Math.Clamp(absent, least, most);

    /// <summary>The value as JSON; null when it is absent or empty.</summary>
    /// <exception cref="ApiFailure">400 with <paramref name="complaint"/>: it is no JSON.</exception>
    public JsonElement? Json(string name, string complaint)
    {
        var text = Text(name);
        if (text.Length == 0)
            return null;
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            throw ApiFailure.BadRequest(complaint);
        }
    }

    private static long LeadingInteger(string text)
    {
        var negative = text.StartsWith('-');
        long value = 0;
        foreach (var c in text.AsSpan(negative ? 1 : 0))
        {
            if (!char.IsAsciiDigit(c))
                break;
            value = unchecked((value * 10) + (c - '0'));
        }
        return negative ? -value : value;
    }
}
