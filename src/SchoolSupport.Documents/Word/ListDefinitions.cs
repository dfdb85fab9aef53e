using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>One level of a list.</summary>
/// <param name="Start">The number of its first paragraph.</param>
/// <param name="Format">How numbers are written, in the format's words: <c>decimal</c>, <c>upperRoman</c>, <c>bullet</c>.</param>
/// <param name="Text">The label: «%1.%2.».</param>
/// <param name="Style">The style whose paragraphs stand on this level; null for none.</param>
internal sealed record ListLevel(int Start, string Format, string Text, string? Style);

/// <summary>The lists of a document as its numbering part defines them.</summary>
internal sealed class ListDefinitions
{
    private readonly Dictionary<int, Dictionary<int, ListLevel>> patterns = [];
    private readonly Dictionary<int, (int Pattern, Dictionary<int, int> Restarts)> lists = [];

    public static ListDefinitions Of(NumberingDefinitionsPart? part)
    {
        ListDefinitions read = new();
        if (part is null) return read;
        using PartXml xml = PartXml.Open(part);
        while (xml.Read())
        {
            if (xml.IsStartOf("abstractNum", depth: 1)) read.patterns[Number(xml.AnyAttribute("abstractNumId")) ?? -1] = ReadLevels(xml);
            else if (xml.IsStartOf("num", depth: 1)) read.AddList(xml);
        }
        return read;
    }

    /// <summary>The pattern of a list with its levels and the levels at which the list starts anew; null for an unknown list.</summary>
    public (int Pattern, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyDictionary<int, int> Restarts)? Find(int list) =>
        lists.TryGetValue(list, out var found) && patterns.TryGetValue(found.Pattern, out var levels) ? (found.Pattern, levels, found.Restarts) : null;

    private static Dictionary<int, ListLevel> ReadLevels(PartXml xml)
    {
        Dictionary<int, ListLevel> levels = [];
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "lvl" && Number(xml.AnyAttribute("ilvl")) is { } index) levels[index] = ReadLevel(xml);
        }
        return levels;
    }

    private static ListLevel ReadLevel(PartXml xml)
    {
        ListLevel level = new(1, "decimal", "", null);
        foreach (string element in xml.ElementsWithin())
        {
            level = element switch
            {
                "start" => level with { Start = Number(xml.AnyAttribute("val")) ?? 1 },
                "numFmt" => level with { Format = xml.AnyAttribute("val") ?? "decimal" },
                "lvlText" => level with { Text = xml.AnyAttribute("val") ?? "" },
                "pStyle" => level with { Style = xml.AnyAttribute("val") },
                _ => level,
            };
        }
        return level;
    }

    private void AddList(PartXml xml)
    {
        int? id = Number(xml.AnyAttribute("numId")), pattern = null, overridden = null;
        Dictionary<int, int> restarts = [];
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "abstractNumId") pattern = Number(xml.AnyAttribute("val"));
            else if (element == "lvlOverride") overridden = Number(xml.AnyAttribute("ilvl"));
            else if (element == "startOverride" && overridden is { } level) restarts[level] = Number(xml.AnyAttribute("val")) ?? 1;
        }
        if (id is { } list && pattern is { } known) lists[list] = (known, restarts);
    }

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;
}
