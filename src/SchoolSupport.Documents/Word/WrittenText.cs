using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSupport.Documents.Word;

/// <summary>Texts of people as paragraphs: line breaks kept, and no sign that a document cannot hold.</summary>
internal static class WrittenText
{
    public static Paragraph Paragraph(string text, string? style = null)
    {
        Paragraph paragraph = new();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Run(text, isBold: false));
        return paragraph;
    }

    public static Run Run(string text, bool isBold)
    {
        Run run = new();
        if (isBold) run.Append(new RunProperties(new Bold()));
        foreach ((int index, string line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0) run.Append(new Break());
            run.Append(new Text(Storable(line)) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    // Half a surrogate pair becomes the sign for what cannot be read.
    private static string Storable(string line) =>
        string.Concat(line.EnumerateRunes().Where(rune => rune.Value is >= ' ' and not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString()));
}
