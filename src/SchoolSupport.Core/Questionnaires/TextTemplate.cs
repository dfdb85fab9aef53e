namespace SchoolSupport.Core.Questionnaires;

/// <summary>A text of a form with <c>${name}</c> in it. Rendered by an interview, which knows the values.</summary>
public sealed class TextTemplate
{
    private readonly IReadOnlyList<Part> _parts;

    internal TextTemplate(string source, IReadOnlyList<Part> parts)
    {
        Source = source;
        _parts = parts;
    }

    /// <summary>A text that says nothing.</summary>
    public static TextTemplate Empty { get; } = new("", []);

    /// <summary>The text as its author wrote it.</summary>
    public string Source { get; }

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Source.Length == 0;

    /// <summary>The items whose values stand in the text.</summary>
    internal IEnumerable<int> References => _parts.Where(part => part.Item >= 0).Select(part => part.Item);

    /// <summary>The text with the values in their places; «…» stands for a value that is not known.</summary>
    /// <param name="valueOf">The shown value of an item by its index; null when there is none.</param>
    internal string Render(Func<int, string?> valueOf) =>
        _parts is [{ Item: < 0 } only] ? only.Text : string.Concat(_parts.Select((Part part) => Show(part, valueOf) ?? "…"));

    /// <summary>The text without the sentences that speak of unknown values: a hint «Не больше … (всего учителей).» helps nobody.</summary>
    /// <inheritdoc cref="Render"/>
    internal string RenderKnown(Func<int, string?> valueOf)
    {
        var known = Sentences().Select(sentence => sentence.Select(part => Show(part, valueOf)).ToArray())
            .Where(sentence => !sentence.Contains(null));
        return string.Concat(known.Select(sentence => string.Concat(sentence))).Trim();
    }

    private static string? Show(Part part, Func<int, string?> valueOf) => part.Item < 0 ? part.Text : valueOf(part.Item);

    private IEnumerable<IReadOnlyList<Part>> Sentences()
    {
        var sentence = new List<Part>();
        foreach (var part in _parts)
        {
            if (part.Item >= 0)
            {
                sentence.Add(part);
                continue;
            }

            var start = 0;
            for (var end = EndOfSentence(part.Text, 0); end > 0; end = EndOfSentence(part.Text, end))
            {
                sentence.Add(Part.Literal(part.Text[start..end]));
                yield return sentence;
                sentence = [];
                start = end;
            }

            if (start < part.Text.Length) sentence.Add(Part.Literal(part.Text[start..]));
        }

        if (sentence.Count > 0) yield return sentence;
    }

    /// <summary>Where the next sentence begins; 0 when none does. A sentence ends with a sign and a space, or with a line.</summary>
    private static int EndOfSentence(string text, int from)
    {
        for (var at = from; at < text.Length - 1; at++)
        {
            if (text[at] == '\n') return at + 1;
            if (text[at] is '.' or '!' or '?' && text[at + 1] is ' ') return at + 2;
        }

        return 0;
    }

    /// <summary>A piece of a template: a literal text, or the value of an item.</summary>
    internal readonly record struct Part(string Text, int Item)
    {
        public static Part Literal(string text) => new(text, -1);

        public static Part Value(string name, int item) => new(name, item);
    }
}
