namespace SchoolSupport.Documents.Word;

/// <summary>A piece of a document to be written.</summary>
public abstract record WrittenBlock
{
    private WrittenBlock()
    {
    }

    /// <summary>A heading: the first of a document is its title.</summary>
    public static WrittenBlock Heading(string text) => new HeadingBlock(text);

    /// <summary>A paragraph; line breaks as «\n».</summary>
    public static WrittenBlock Text(string text) => new TextBlock(text);

    /// <summary>A table whose header stands on every page it runs over.</summary>
    /// <exception cref="ArgumentException">No column, or a row has not as many cells as the header.</exception>
    public static WrittenBlock Table(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header.Count == 0) throw new ArgumentException("A table needs a column.", nameof(header));
        return new TableBlock(header, Checked(rows, header.Count));
    }

    /// <summary>What is called how: names in bold, each with its value beside it.</summary>
    public static WrittenBlock Facts(params IReadOnlyList<(string Name, string Value)> facts) =>
        new FactsBlock([.. facts.Select(fact => (IReadOnlyList<string>)[fact.Name, fact.Value])]);

    private static IReadOnlyList<IReadOnlyList<string>> Checked(IReadOnlyList<IReadOnlyList<string>> rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.FirstOrDefault(row => row.Count != columns) is { } odd
            ? throw new ArgumentException($"A row has {odd.Count} cells for {columns} columns.", nameof(rows))
            : rows;
    }

    internal sealed record HeadingBlock(string Line) : WrittenBlock;

    internal sealed record TextBlock(string Lines) : WrittenBlock;

    internal sealed record TableBlock(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : WrittenBlock;

    internal sealed record FactsBlock(IReadOnlyList<IReadOnlyList<string>> Rows) : WrittenBlock;
}
