using System.Text;
using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Reads a text or caption of a request: markup or given entities, cleaned, with what Telegram finds by itself.</summary>
internal static class MessageText
{
    private const int MostRawBytes = 32_768;

    /// <exception cref="ApiFailure">400: markup or entities that Telegram refuses.</exception>
    public static FormattedText Read(RequestParameters parameters, string name, string entitiesName = "entities") =>
        Read(parameters.Text(name), parameters.Text("parse_mode"), () => parameters.Json(entitiesName, "can't parse entities JSON object"));

    public static FormattedText Read(string raw, string parseMode, Func<JsonElement?> entities)
    {
        if (Encoding.UTF8.GetByteCount(raw) > MostRawBytes)
            throw ApiFailure.BadRequest("text is too long");
        var parsed = parseMode.ToLowerInvariant() switch
        {
            "html" => Parsed(HtmlMarkup.Parse, raw),
            "markdownv2" => Parsed(MarkdownV2.Parse, raw),
            "markdown" => Parsed(LegacyMarkdown.Parse, raw),
            "none" or "" => Given(raw, entities()),
            _ => throw ApiFailure.BadRequest("unsupported parse_mode"),
        };
        return EntityFinder.AddFound(TextCleaning.Clean(parsed));
    }

    /// <summary>Code points, which is what the limits count.</summary>
    public static int Length(FormattedText text) => text.Text.Length - text.Text.Count(char.IsLowSurrogate);

    private static FormattedText Parsed(Func<string, FormattedText> parse, string raw)
    {
        try
        {
            return parse(raw);
        }
        catch (MarkupException refused)
        {
            throw ApiFailure.BadRequest($"can't parse entities: {refused.Message}");
        }
    }

    private static FormattedText Given(string raw, JsonElement? entities)
    {
        if (entities is not { } list)
            return new FormattedText(raw, []);
        if (list.ValueKind != JsonValueKind.Array)
            throw ApiFailure.BadRequest("expected an Array of MessageEntity");
        return new FormattedText(raw, [.. list.EnumerateArray().Select(item => GivenEntity.Read(item, raw)).OfType<TextEntity>()]);
    }
}
