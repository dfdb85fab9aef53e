using System.Globalization;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>What matters of a paragraph's properties, its own or its style's.</summary>
/// <param name="List">The list it belongs to; 0 takes it out of its style's list, null says nothing.</param>
/// <param name="Level">The level in the list, from 0; null says nothing.</param>
/// <param name="IsHeading">Whether it is a heading of the outline.</param>
/// <param name="StyleId">The style's name; null without one.</param>
internal sealed record ParagraphStyle(int? List, int? Level, bool IsHeading, string? StyleId)
{
    public static readonly ParagraphStyle None = new(null, null, false, null);

    /// <summary>Reads the properties (<c>pPr</c>) the reader stands on.</summary>
    public static ParagraphStyle Read(PartXml xml, out string? styleId)
    {
        int? list = null, level = null;
        bool isHeading = false;
        styleId = null;
        foreach (string element in xml.ElementsWithin())
        {
            switch (element)
            {
                case "pStyle": styleId = xml.AnyAttribute("val"); break;
                case "numId": list = Number(xml); break;
                case "ilvl": level = Number(xml); break;
                case "outlineLvl": isHeading = Number(xml) is >= 0 and < 9; break;
                case "rPr" or "pPrChange": xml.Skip(); break;
            }
        }
        return new ParagraphStyle(list, level, isHeading, styleId);
    }

    /// <summary>This style with what a paragraph or a style based on it says itself.</summary>
    public ParagraphStyle With(ParagraphStyle own) => new(own.List ?? List, own.Level ?? Level, own.IsHeading || IsHeading, own.StyleId ?? StyleId);

    private static int? Number(PartXml xml) => int.TryParse(xml.AnyAttribute("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;
}
