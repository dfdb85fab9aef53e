using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>What a number stands for, by its cell's format: Excel keeps dates as numbers of days.</summary>
internal enum NumberMeaning
{
    Number,
    Date,

    /// <summary>A date shown without its day: «сен.21».</summary>
    Month,

    /// <summary>A date shown without its year, which then nobody has typed: «15.сен».</summary>
    DayOfMonth,
    DateAndTime,
    Time,
}

/// <summary>Tells by a cell's style whether its number is a date.</summary>
internal sealed partial class DateFormats
{
    private readonly List<NumberMeaning> byStyle;

    private DateFormats(List<NumberMeaning> byStyle) => this.byStyle = byStyle;

    public static DateFormats Of(WorkbookStylesPart? styles)
    {
        Dictionary<uint, string> codes = [];
        List<NumberMeaning> byStyle = [];
        if (styles is null) return new DateFormats(byStyle);
        using PartXml xml = PartXml.Open(styles);
        string section = "";
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 1) section = xml.LocalName;
            else if (section == "numFmts" && xml.IsStartOf("numFmt", depth: 2)) codes[FormatId(xml)] = xml.Attribute("formatCode") ?? "";
            else if (section == "cellXfs" && xml.IsStartOf("xf", depth: 2)) byStyle.Add(MeaningOf(FormatId(xml), codes));
        }
        return new DateFormats(byStyle);
    }

    /// <param name="style">The index that a cell gives, as written; the first when null.</param>
    public NumberMeaning Of(string? style)
    {
        int index = style is null ? 0 : int.Parse(style, NumberStyles.None, CultureInfo.InvariantCulture);
        return index < byStyle.Count ? byStyle[index] : NumberMeaning.Number;
    }

    private static uint FormatId(PartXml xml) => uint.Parse(xml.Attribute("numFmtId") ?? "0", NumberStyles.None, CultureInfo.InvariantCulture);

    private static NumberMeaning MeaningOf(uint id, Dictionary<uint, string> codes) => codes.TryGetValue(id, out string? code)
        ? MeaningOf(code)
        : id switch
        {
            // ECMA-376, 18.8.30: the built-in formats, with those of East Asian installations.
            16 => NumberMeaning.DayOfMonth,
            17 => NumberMeaning.Month,
            14 or 15 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => NumberMeaning.Date,
            22 => NumberMeaning.DateAndTime,
            (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 47 or 55 or 56 => NumberMeaning.Time,
            _ => NumberMeaning.Number,
        };

    private static NumberMeaning MeaningOf(string code)
    {
        string positive = code.Split(';')[0];
        if (ElapsedPattern().IsMatch(positive)) return NumberMeaning.Number;
        string letters = LiteralPattern().Replace(positive, "").ToLowerInvariant();
        if (letters.Contains("general", StringComparison.Ordinal)) return NumberMeaning.Number;
        bool time = letters.AsSpan().ContainsAny('h', 's');
        bool date = letters.AsSpan().ContainsAny('y', 'd') || (letters.Contains('m', StringComparison.Ordinal) && !time);
        return (date, time) switch
        {
            (true, true) => NumberMeaning.DateAndTime,
            (true, false) => OfDate(letters),
            (false, true) => NumberMeaning.Time,
            _ => NumberMeaning.Number,
        };
    }

    private static NumberMeaning OfDate(string letters) => (letters.Contains('d', StringComparison.Ordinal), letters.Contains('y', StringComparison.Ordinal)) switch
    {
        (false, true) when letters.Contains('m', StringComparison.Ordinal) => NumberMeaning.Month,
        (true, false) when letters.Contains('m', StringComparison.Ordinal) => NumberMeaning.DayOfMonth,
        _ => NumberMeaning.Date,
    };

    // Durations: [h]:mm counts hours beyond a day.
    [GeneratedRegex(@"\[(?:h+|m+|s+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex ElapsedPattern();

    // Quoted text, escaped characters, conditions, colours and locales in brackets, padding.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].")]
    private static partial Regex LiteralPattern();
}
