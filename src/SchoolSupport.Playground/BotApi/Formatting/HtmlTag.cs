namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>A start tag of HTML mode with its attributes; names in lower case as Telegram reads them.</summary>
internal sealed class HtmlTag
{
    private static readonly HashSet<string> Supported =
    [
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code",
        "blockquote",
    ];

    private readonly Dictionary<string, string> attributes = [];

    private HtmlTag(string name, int begin)
    {
        Name = name;
        Begin = begin;
    }

    public string Name { get; }

    /// <summary>The byte offset of its &lt;.</summary>
    public int Begin { get; }

    /// <summary>The attribute's value, empty when it is absent or has none.</summary>
    public string this[string attribute] => attributes.GetValueOrDefault(attribute, "");

    public bool Has(string attribute) => attributes.ContainsKey(attribute);

    /// <summary>Reads the tag whose &lt; is at <paramref name="begin"/>; also gives the offset of its &gt;.</summary>
    public static (HtmlTag Tag, int End) Read(Utf8Text text, int begin)
    {
        var end = text.EndOfWord(begin + 1, ">"u8);
        if (text[end] == 0)
            throw new MarkupException($"Unclosed start tag at byte offset {begin}");
        var name = text.Slice(begin + 1, end).ToLowerInvariant();
        if (!Supported.Contains(name))
            throw new MarkupException($"Unsupported start tag \"{name}\" at byte offset {begin}");
        var tag = new HtmlTag(name, begin);
        while (text[end] != '>')
            end = tag.ReadAttribute(text, end);
        if (name == "span" && tag["class"] != "tg-spoiler")
            throw new MarkupException($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}");
        return (tag, end);
    }

    private int ReadAttribute(Utf8Text text, int position)
    {
        position = text.SkipSpace(position);
        if (text[position] == '>')
            return position;
        var end = text.EndOfWord(position, "=>/\"'"u8);
        var name = text.Slice(position, end).ToLowerInvariant();
        if (name.Length == 0)
            throw new MarkupException($"Empty attribute name in the tag \"{Name}\" at byte offset {Begin}");
        position = text.SkipSpace(end);
        if (text[position] == '=')
            position = text.SkipSpace(position + 1);
        else if (text[position] != 0)
        {
            attributes.TryAdd(name, "");
            return position;
        }
        if (text[position] == 0)
            throw new MarkupException($"Unclosed start tag \"{Name}\" at byte offset {Begin}");
        (var value, position) = ReadValue(text, position);
        if (text[position] == 0)
            throw new MarkupException($"Unclosed start tag at byte offset {Begin}");
        attributes[name] = value;
        return position;
    }

    private static (string Value, int End) ReadValue(Utf8Text text, int position)
    {
        if (text[position] is (byte)'"' or (byte)'\'')
            return ReadQuoted(text, position);
        var end = position;
        while (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'.' or (byte)'-')
            end++;
        if (!Utf8Text.IsSpace(text[end]) && text[end] != '>')
            throw new MarkupException($"Unexpected end of name token at byte offset {position}");
        return (text.Slice(position, end).ToLowerInvariant(), end);
    }

    private static (string Value, int End) ReadQuoted(Utf8Text text, int position)
    {
        var quote = text[position++];
        var value = new TextOutput();
        while (text[position] != quote && text[position] != 0)
        {
            if (CharacterReference.Read(text, position) is { } reference)
            {
                value.AppendCode(reference.Code);
                position = reference.End;
            }
            else
            {
                value.Append(text[position++]);
            }
        }
        return (value.From(0), text[position] == quote ? position + 1 : position);
    }
}
