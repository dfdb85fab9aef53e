using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>
/// Reads the XML of a part as a stream, since trees take many times the size of their text, and at a bounded cost: the framework's
/// reader alone would gather a million attributes or names before anybody could object.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private readonly MeteredStream source;
    private readonly XmlReader reader;

    private PartXml(Stream content, DtdProcessing documentType)
    {
        source = new MeteredStream(content);
        reader = XmlReader.Create(source, new XmlReaderSettings
        {
            DtdProcessing = documentType,
            XmlResolver = null,
            MaxCharactersFromEntities = 1,
            NameTable = new BoundedNames(),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    public XmlNodeType NodeType => reader.NodeType;

    public string LocalName => reader.LocalName;

    public int Depth => reader.Depth;

    public bool IsEmptyElement => reader.IsEmptyElement;

    public string Value => reader.Value;

    public static PartXml Open(OpenXmlPart part) => new(part.GetStream(FileMode.Open, FileAccess.Read), DtdProcessing.Prohibit);

    /// <summary>For looking only: a document type is shown as a node, never fetched or expanded.</summary>
    public static PartXml OpenToInspect(Stream content) => new(content, DtdProcessing.Parse);

    /// <summary>Goes on to the next node, if there is one.</summary>
    /// <exception cref="InvalidDataException">The node is larger than any workbook's.</exception>
    public bool Read()
    {
        source.BeginNode();
        return reader.Read();
    }

    public bool IsStartOf(string name, int depth) =>
        reader.NodeType == XmlNodeType.Element && reader.Depth == depth && reader.LocalName == name;

    public string? Attribute(string name) => reader.GetAttribute(name);

    /// <summary>The value of an attribute whatever prefix its namespace has.</summary>
    public string? AnyAttribute(string localName)
    {
        string? value = null;
        while (value is null && reader.MoveToNextAttribute())
        {
            if (reader.LocalName == localName) value = reader.Value;
        }
        reader.MoveToElement();
        return value;
    }

    /// <summary>
    /// Goes through the element the reader stands on, from one element within it to the next at whatever depth, and gives their names.
    /// Whoever reads or skips an element himself goes on behind it.
    /// </summary>
    public IEnumerable<string> ElementsWithin()
    {
        if (reader.IsEmptyElement) yield break;
        int depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element) yield return reader.LocalName;
        }
    }

    /// <summary>Goes to the end of the element the reader stands on.</summary>
    public void Skip()
    {
        if (reader.IsEmptyElement) return;
        int depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
        }
    }

    public void Dispose() => reader.Dispose();

    private sealed class BoundedNames : NameTable
    {
        private const int Most = 10_000;

        private int count;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string added) => ++count <= Most ? added : throw new InvalidDataException("Too many names.");
    }
}
