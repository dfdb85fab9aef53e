using System.Text.RegularExpressions;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The due date that a sentence of an order names itself: «Провести диагностику в срок до 28.03.2025.»</summary>
internal static partial class InlineTerm
{
    private const string Date = @"(?:до|не\s+позднее)\s+(?:\d{1,2}\.\d{1,2}(?:\.\d{2,4})?|\d{1,2}\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+20\d\d)?)(?:\s*(?:года|г\.?))?";

    /// <summary>The deed without its term, and the term; null when the sentence names none at its beginning or end.</summary>
    public static (string Deed, string Term)? Of(string sentence)
    {
        string text = CellText.Unwrapped(sentence).Trim();
        Match match = EndPattern().Match(text) is { Success: true } end ? end : BeginningPattern().Match(text);
        if (!match.Success) return null;
        string deed = match.Groups["deed"].Value.Trim().TrimEnd(',', ';', '.');
        return deed.Length == 0 ? null : (Capital.Of(deed), match.Groups["term"].Value);
    }

    [GeneratedRegex($@"^(?<deed>.+?),?\s+\(?(?:в\s+срок\s*:?\s+)?(?<term>{Date})\)?[.;]?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex EndPattern();

    [GeneratedRegex($@"^(?:в\s+срок\s+)?(?<term>{Date}),?\s+(?<deed>\w.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex BeginningPattern();
}
