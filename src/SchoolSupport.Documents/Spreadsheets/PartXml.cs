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
