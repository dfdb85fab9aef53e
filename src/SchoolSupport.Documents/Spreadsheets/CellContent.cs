using System.Text;
using System.Xml;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>What a cell or a shared string holds.</summary>
/// <param name="Value">The stored value (<c>v</c>).</param>
/// <param name="Text">Plain or rich text (<c>t</c>, also in runs), without its reading aids (<c>rPh</c>).</param>
internal readonly record struct CellContent(string Value, string Text)
{
    /// <summary>Reads the element the reader stands on to its end; the formula (<c>f</c>) is left out.</summary>
    public static CellContent Read(PartXml xml)
    {
        if (xml.IsEmptyElement) return new CellContent("", "");
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
        return new CellContent(value.ToString(), text.ToString());
    }
}
