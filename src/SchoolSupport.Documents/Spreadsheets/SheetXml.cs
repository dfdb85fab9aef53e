using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Reads sheets and shared strings as a stream: their trees would take twenty times their size.</summary>
internal static class SheetXml
{
    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), Settings);

    /// <summary>
    /// Reads the element the reader stands on to its end: a stored value (<c>v</c>), and plain or rich text (<c>t</c>, also in runs)
    /// without its reading aids (<c>rPh</c>) and without the formula (<c>f</c>).
    /// </summary>
    public static (string Value, string Text) Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return ("", "");
        StringBuilder value = new(), text = new();
        string element = "";
        int depth = xml.Depth, aids = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element = xml.IsEmptyElement ? "" : xml.LocalName;
                if (element == "rPh") aids = Math.Min(aids, xml.Depth);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                element = "";
                if (xml.Depth == aids) aids = int.MaxValue;
            }
            else if (element == "v") value.Append(xml.Value);
            else if (element == "t" && xml.Depth < aids) text.Append(xml.Value);
        }
        return (value.ToString(), text.ToString());
    }
}
