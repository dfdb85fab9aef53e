namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Cuts a cleaned phrase into words and signs.</summary>
internal sealed class Tokenizer
{
    private const string Unseen = "«»“”„\"'`*.:!?…’‘";

    private readonly string text;
    private readonly List<Token> tokens = [];
    private int position;

    private Tokenizer(string text) => this.text = text;

    /// <summary>The tokens of a phrase cleaned by <see cref="PhraseText.Clean"/>.</summary>
    public static List<Token> Tokens(string text)
    {
        Tokenizer tokenizer = new(text);
        while (tokenizer.position < text.Length) tokenizer.Next();
        TokenRepair.Mend(tokenizer.tokens);
        return tokenizer.tokens;
    }

    private void Next()
    {
        var sign = text[position];
        if (char.IsLetterOrDigit(sign) || sign == '|')
        {
            Run();
            return;
        }
        TokenKind? kind = sign switch
        {
            '-' => TokenKind.Dash,
            ',' or ';' => TokenKind.Comma,
            '/' or '\\' => TokenKind.Slash,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            '.' when IsBetweenNumbers() => TokenKind.Dot,
            _ when char.IsWhiteSpace(sign) || Unseen.Contains(sign, StringComparison.Ordinal) => null,
            _ => TokenKind.Word,
        };
        if (kind is { } known) tokens.Add(new Token(known, sign.ToString(), position, position + 1));
        position++;
    }

    private void Run()
    {
        var end = position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '|')) end++;
        if (WordBefore(end) is { } word) end = word;
        var run = text[position..end].Replace('|', 'I');
        var digits = NumberSigns.Length(run);
        if (digits > 0) Number(run, digits);
        else
        {
            tokens.Add(WordReading.Token(text, ref end, position));
            position = end;
        }
    }

    /// <summary>Where a known word ends that a number is written against: «октябрь2021»; null when none is.</summary>
    private int? WordBefore(int end)
    {
        var letters = text.AsSpan(position, end - position).IndexOfAnyInRange('0', '9');
        return letters > 0 && Lexicon.Knows(WordReading.Normal(text.Substring(position, letters))) ? position + letters : null;
    }

    private void Number(string run, int digits)
    {
        var (from, value) = (position, NumberSigns.Value(run.AsSpan(0, digits)));
        position += digits;
        if (value is null) tokens.Add(new Token(TokenKind.Word, run[..digits], from, position));
        else if (IsClock()) Clock(from);
        else
        {
            var ending = Ending(run, digits);
            position += ending.Length;
            var isOrdinal = NumberSigns.IsOrdinalEnding(ending.TrimStart('-'));
            tokens.Add(new Token(TokenKind.Number, run[..digits], from, position, value.Value, digits, isOrdinal));
        }
    }

    /// <summary>«-го» or «го» right behind a number, with the dash; empty when nothing of the kind follows.</summary>
    private string Ending(string run, int digits)
    {
        if (digits < run.Length) return NumberSigns.IsEnding(run[digits..].ToLowerInvariant()) ? run[digits..] : "";
        if (position >= text.Length || text[position] != '-') return "";
        var end = position + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return NumberSigns.IsEnding(text[(position + 1)..end].ToLowerInvariant()) ? text[position..end] : "";
    }

    private bool IsClock() => position + 2 < text.Length && text[position] == ':' && char.IsAsciiDigit(text[position + 1]);

    private void Clock(int from)
    {
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] == ':')) position++;
        tokens.Add(new Token(TokenKind.Clock, text[from..position], from, position));
    }

    private bool IsBetweenNumbers()
    {
        if (tokens.Count == 0 || tokens[^1].Kind != TokenKind.Number || tokens[^1].Digits == 0) return false;
        var next = position + 1;
        while (next < text.Length && text[next] == ' ') next++;
        return next < text.Length && NumberSigns.Length(text.AsSpan(next, Math.Min(4, text.Length - next))) > 0;
    }
}
