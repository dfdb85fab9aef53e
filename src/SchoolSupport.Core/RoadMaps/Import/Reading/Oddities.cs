namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Gathers warnings while a document is read.</summary>
internal sealed class Oddities
{
    private const int LongestQuote = 70;

    private readonly List<ImportWarning> warnings = [];

    public IReadOnlyList<ImportWarning> All => warnings;

    public void Add(ImportWarningKind kind, string text, SourcePosition? source = null) => warnings.Add(new ImportWarning(kind, text, source));

    /// <summary>A text short enough for a sentence, in quotation marks.</summary>
    public static string Quote(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return $"«{(line.Length <= LongestQuote ? line : line[..LongestQuote].TrimEnd() + "…")}»";
    }
}
