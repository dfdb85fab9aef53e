using DocumentFormat.OpenXml.Packaging;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>The paragraph styles of a document: which are headings, which number their paragraphs.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;

    private readonly Dictionary<string, (ParagraphStyle Own, string? BasedOn)> styles = [];

    public static WordStyles Of(StyleDefinitionsPart? part)
    {
        WordStyles read = new();
        if (part is null) return read;
        using PartXml xml = PartXml.Open(part);
        while (xml.Read())
        {
            if (xml.IsStartOf("style", depth: 1)) read.Add(xml);
        }
        return read;
    }

    /// <summary>What a style says, with all it is based on.</summary>
    public ParagraphStyle Of(string? styleId)
    {
        ParagraphStyle sum = ParagraphStyle.None;
        for (int i = 0; i < LongestChain && styleId is not null && styles.TryGetValue(styleId, out var style); i++, styleId = style.BasedOn) sum = style.Own.With(sum);
        return sum;
    }

    private void Add(PartXml xml)
    {
        string? id = xml.AnyAttribute("styleId"), basedOn = null;
        ParagraphStyle own = ParagraphStyle.None;
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "basedOn") basedOn = xml.AnyAttribute("val");
            else if (element == "pPr") own = ParagraphStyle.Read(xml, out _);
            else if (element is "rPr" or "tblPr" or "tblStylePr") xml.Skip();
        }
        if (id is not null) styles[id] = (own with { StyleId = own.List is null ? null : id }, basedOn);
    }
}
