using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>parse_mode MarkdownV2, with Telegram's errors and byte offsets.</summary>
internal sealed class MarkdownV2
{
    private const string Quote = "BlockQuote";

    private static readonly byte[] Reserved = [.. "_*[]()~`>#+-=|{}.!"u8];

    private readonly Utf8Text source;
    private readonly TextOutput output = new();
    private readonly Stack<Opened> open = new();
    private bool atLineStart = true;

    private MarkdownV2(string text) => source = new Utf8Text(text);

    private sealed record Opened(string Name, int Begin, int Offset)
    {
        public string? Language { get; init; }

        public bool IsCode => Name is "Code" or "Pre" or "PreCode";
    }

    /// <exception cref="MarkupException">Markup Telegram refuses.</exception>
    public static FormattedText Parse(string text) => new MarkdownV2(text).Parse();

    private FormattedText Parse()
    {
        for (var i = 0; i < source.Length;)
            i = ReadNext(i);
        if (open.TryPeek(out var last) && last.Name == Quote)
            CloseQuote("blockquote");
        if (open.TryPeek(out var unclosed))
            throw new MarkupException($"Can't find end of {unclosed.Name} entity at byte offset {unclosed.Begin}");
        return output.Finished();
    }

    private int ReadNext(int i)
    {
        var isCode = open.TryPeek(out var inner) && inner.IsCode;
        if (source[i] == '\\' && source[i + 1] is > 0 and <= 126)
        {
            atLineStart = false;
            output.Append(source[i + 1]);
            return i + 2;
        }
        if (isCode ? source[i] != '`' : Array.IndexOf(Reserved, source[i]) < 0)
            return ReadPlain(i, inner);
        return inner is not null && Ends(inner, i) ? Close(i) : Open(i);
    }

    private int ReadPlain(int i, Opened? inner)
    {
        var isBreak = source[i] is (byte)'\n' or (byte)'\r';
        atLineStart = isBreak;
        // A quotation goes on as long as its lines begin with >.
        var goesOn = source[i + 1] == '>';
        var isInQuote = source[i] == '\n' && inner?.Name == Quote;
        if (isInQuote && !goesOn)
            CloseQuote("blockquote");
        output.Append(source[i]);
        return isInQuote && goesOn ? i + 2 : i + 1;
    }

    private bool Ends(Opened inner, int i) => inner.Name switch
    {
        "Bold" => source[i] == '*',
        "Italic" => source[i] == '_' && source[i + 1] != '_',
        "Underline" => source[i] == '_' && source[i + 1] == '_',
        "Strikethrough" => source[i] == '~',
        "Spoiler" => source[i] == '|' && source[i + 1] == '|',
        "Code" => source[i] == '`',
        "Pre" or "PreCode" => CodeFence.IsAt(source, i),
        "TextUrl" or "CustomEmoji" => source[i] == ']',
        _ => IsExpandableEnd(i),
    };

    // «||» at the very end of a quotation says that it folds.
    private bool IsExpandableEnd(int i) =>
        source[i] == '|' && source[i + 1] == '|' && (i + 2 >= source.Length || (source[i + 2] == '\n' && source[i + 3] != '>'));

    private int Open(int i)
    {
        var (name, next, language) = (char)source[i] switch
        {
            '_' when source[i + 1] == '_' => ("Underline", i + 2, null),
            '_' => ("Italic", i + 1, null),
            '*' => ("Bold", i + 1, null),
            '~' => ("Strikethrough", i + 1, null),
            '|' when source[i + 1] == '|' => ("Spoiler", i + 2, null),
            '[' => ("TextUrl", i + 1, null),
            '!' when source[i + 1] == '[' => ("CustomEmoji", i + 2, null),
            '`' when CodeFence.IsAt(source, i) => Fence(i),
            '`' => ("Code", i + 1, null),
            '>' when atLineStart && open.All(entity => entity.Name != Quote) => (Quote, i + 1, null),
            var character => throw new MarkupException($"Character '{character}' is reserved and must be escaped with the preceding '\\'"),
        };
        open.Push(new Opened(name, i, output.Length) { Language = language });
        return next;
    }

    private (string Name, int Next, string? Language) Fence(int i)
    {
        var (language, next) = CodeFence.ReadStart(source, i);
        return (language is null ? "Pre" : "PreCode", next, language);
    }

    private int Close(int i)
    {
        var closed = open.Peek();
        if (closed.Name == Quote)
        {
            CloseQuote("expandable_blockquote");
            return i + 2;
        }
        var length = output.Length - closed.Offset;
        var (entity, next) = closed.Name switch
        {
            "Bold" => (new TextEntity("bold", closed.Offset, length), i + 1),
            "Italic" => (new TextEntity("italic", closed.Offset, length), i + 1),
            "Underline" => (new TextEntity("underline", closed.Offset, length), i + 2),
            "Strikethrough" => (new TextEntity("strikethrough", closed.Offset, length), i + 1),
            "Spoiler" => (new TextEntity("spoiler", closed.Offset, length), i + 2),
            "Code" => (new TextEntity("code", closed.Offset, length), i + 1),
            "TextUrl" => Link(i, closed.Offset, length),
            "CustomEmoji" => CustomEmoji(i, closed.Offset, length),
            _ => (new TextEntity("pre", closed.Offset, length) { Language = closed.Language }, i + 3),
        };
        if (entity is not null && length > 0)
            output.Entities.Add(entity);
        open.Pop();
        return next;
    }

    private void CloseQuote(string type)
    {
        var quote = open.Pop();
        if (output.Length > quote.Offset)
            output.Entities.Add(new TextEntity(type, quote.Offset, output.Length - quote.Offset));
    }

    private (TextEntity? Entity, int Next) Link(int i, int offset, int length)
    {
        if (source[i + 1] != '(')
            return (LinkTarget.Entity(output.From(offset), offset, length), i + 1);
        var (url, next) = ReadUrl(i + 2);
        return (LinkTarget.Entity(url, offset, length), next);
    }

    private (TextEntity? Entity, int Next) CustomEmoji(int i, int offset, int length)
    {
        if (source[i + 1] != '(')
            throw new MarkupException("The entity must contain a tg://emoji or tg://time URL");
        var (url, next) = ReadUrl(i + 2);
        return (EmojiTarget.Entity(url, offset, length), next);
    }

    private (string Url, int Next) ReadUrl(int begin)
    {
        var url = new TextOutput();
        var i = begin;
        while (i < source.Length && source[i] != ')')
        {
            if (source[i] == '\\' && source[i + 1] is > 0 and <= 126)
                i++;
            url.Append(source[i++]);
        }
        if (i >= source.Length)
            throw new MarkupException($"Can't find end of a URL at byte offset {begin}");
        return (url.From(0), i + 1);
    }
}
