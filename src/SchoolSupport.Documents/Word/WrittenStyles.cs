using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSupport.Documents.Word;

/// <summary>The looks of written documents: the type that offices use, headings bold.</summary>
internal static class WrittenStyles
{
    public const string Heading = "Heading1";

    private const string Font = "Times New Roman";

    // Half points.
    private const string TextSize = "24", HeadingSize = "28";

    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = TextSize },
                new Languages { Val = "ru-RU" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(
            new StyleName { Val = "heading 1" },
            new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new FontSize { Val = HeadingSize }))
        {
            Type = StyleValues.Paragraph,
            StyleId = Heading,
        });
}
