using System.Text;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>Reads paragraphs: their text, list label and weight.</summary>
internal sealed class WordParagraphs(PartXml xml, WordStyles styles, ListLabels labels)
{
    /// <summary>Reads the paragraph the reader stands on.</summary>
    /// <param name="readTextBox">Reads a text box within the paragraph, on which the reader then stands.</param>
    public WordParagraph Read(Action readTextBox)
    {
        StringBuilder text = new();
        ParagraphStyle style = ParagraphStyle.None;
        int bold = 0;
        RunLook look = default;
        foreach (string element in xml.ElementsWithin())
        {
            switch (element)
            {
                case "pPr": style = ReadProperties(); break;
                case "r": look = default; break;
                case "rPr": look = ReadLook(); break;
                case "txbxContent": readTextBox(); break;
                case "del" or "moveFrom" or "Fallback": xml.Skip(); break;
                default:
                    int length = text.Length;
                    if (!look.IsHidden) Append(text, element);
                    if (look.IsBold) bold += text.Length - length;
                    break;
            }
        }
        string plain = text.ToString().Trim();
        return new WordParagraph(plain, labels.Next(style), plain.Length > 0 && bold >= plain.Length, style.IsHeading);
    }

    private void Append(StringBuilder text, string element)
    {
        switch (element)
        {
            case "t": text.Append(ReadText()); break;
            case "br" or "cr": text.Append('\n'); break;
            case "tab" or "ptab": text.Append('\t'); break;
            case "noBreakHyphen": text.Append('-'); break;
        }
    }

    private string ReadText()
    {
        if (xml.IsEmptyElement) return "";
        StringBuilder text = new();
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) text.Append(xml.Value);
        return text.ToString();
    }

    private RunLook ReadLook()
    {
        RunLook look = default;
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "b") look = look with { IsBold = IsOn() };
            else if (element == "vanish") look = look with { IsHidden = IsOn() };
            else if (element == "rPrChange") xml.Skip();
        }
        return look;
    }

    private ParagraphStyle ReadProperties()
    {
        ParagraphStyle own = ParagraphStyle.Read(xml, out string? styleId);
        return styles.Of(styleId).With(own);
    }

    private bool IsOn() => xml.AnyAttribute("val") is not ("0" or "false" or "off");

    private readonly record struct RunLook(bool IsBold, bool IsHidden);
}
