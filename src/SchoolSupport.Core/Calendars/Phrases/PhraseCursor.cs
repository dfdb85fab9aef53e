namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Walks along the tokens of a phrase. A reader that does not find its thing returns null and leaves the cursor where it was.</summary>
internal sealed class PhraseCursor(string text)
{
    private static readonly Token Nothing = new(TokenKind.Close, "", 0, 0);

    private readonly List<Token> tokens = Tokenizer.Tokens(text);

    /// <summary>The index of the token that stands next.</summary>
    public int Position { get; private set; }

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => Position >= tokens.Count;

    /// <summary>Words that were taken for others, one letter away.</summary>
    public IReadOnlyList<Token> Misspelt => tokens.FindAll(token => token.IsDoubtful);

    /// <summary>The token that stands next; a closing bracket at the end.</summary>
    public Token Current => Ahead(0);

    /// <summary>The kind of the token that stands next.</summary>
    public TokenKind Kind => Current.Kind;

    /// <summary>Whether what follows can begin another thing: a sign between things, or the end.</summary>
    public bool IsAtBreak => Kind is TokenKind.Comma or TokenKind.Open or TokenKind.Close;

    /// <summary>A token further on.</summary>
    public Token Ahead(int count) => Position + count < tokens.Count ? tokens[Position + count] : Nothing;

    /// <summary>Whether the next tokens are of these kinds.</summary>
    public bool Sees(params ReadOnlySpan<TokenKind> kinds)
    {
        for (var index = 0; index < kinds.Length; index++)
        {
            if (Position + index >= tokens.Count || tokens[Position + index].Kind != kinds[index]) return false;
        }
        return true;
    }

    /// <summary>Steps over the next token and returns it.</summary>
    public Token Step()
    {
        var token = Current;
        Position = Math.Min(Position + 1, tokens.Count);
        return token;
    }

    /// <summary>Steps over the next tokens when they are of these kinds, all of them.</summary>
    public bool Take(params ReadOnlySpan<TokenKind> kinds)
    {
        if (!Sees(kinds)) return false;
        Position += kinds.Length;
        return true;
    }

    /// <summary>Steps over tokens as long as they are of one of these kinds; tells whether there were any.</summary>
    public bool Skip(params ReadOnlySpan<TokenKind> kinds)
    {
        var from = Position;
        while (!IsAtEnd && kinds.Contains(Kind)) Position++;
        return Position > from;
    }

    /// <summary>What the reader finds; the cursor goes back when it finds nothing.</summary>
    public T? Try<T>(Func<PhraseCursor, T?> read)
        where T : class
    {
        var from = Position;
        var found = read(this);
        if (found is null) Position = from;
        return found;
    }

    /// <summary>Whether the reader would find its thing here; the cursor stays.</summary>
    public bool Finds<T>(Func<PhraseCursor, T?> read)
        where T : class
    {
        var from = Position;
        var found = read(this) is not null;
        Position = from;
        return found;
    }

    /// <summary>The words from a token to the cursor, as written.</summary>
    public string TextFrom(int position)
    {
        if (position >= Position) return "";
        var (from, to) = (tokens[position].From, tokens[Position - 1].To);
        // A word keeps the quotation mark or the full stop of an abbreviation that belongs to it.
        if (to < text.Length && text[to] == '.' && tokens[Position - 1] is { Kind: TokenKind.Year, Text: "г" or "гг" }) to++;
        if (to < text.Length && text[to] == '»' && text.AsSpan(from, to - from).Count('«') > text.AsSpan(from, to - from).Count('»')) to++;
        if (from > 0 && text[from - 1] == '«' && text.AsSpan(from, to - from).Count('»') > text.AsSpan(from, to - from).Count('«')) from--;
        return text[from..to];
    }
}
