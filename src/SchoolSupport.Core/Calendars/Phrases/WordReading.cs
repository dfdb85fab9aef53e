using System.Text;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Finds out what a word is: look-alike Latin letters, Roman numbers, words torn apart by a line break or a space.</summary>
internal static class WordReading
{
    private const string Latin = "acehkmoptxybu";
    private const string Russian = "асенкмортхуви";

    // «сен тябрь» is one word, «к 1» is not.
    private const int ShortestJoined = 5;

    /// <summary>The token of the letters from <paramref name="from"/> to <paramref name="end"/>, which moves on when torn parts are joined.</summary>
    public static Token Token(string text, ref int end, int from)
    {
        var written = text[from..end].Replace('|', 'I');
        if (NumberSigns.Roman(written) is { } roman && !written.Any(char.IsLower))
            return new Token(TokenKind.Number, written, from, end, roman, IsOrdinal: true);
        var word = Normal(written);
        if (Joined(text, end, word) is { } joined) (word, end) = joined;
        var meaning = Lexicon.Find(word);
        return new Token(meaning.Kind, word, from, end, meaning.Value, 0, meaning.IsOrdinal, meaning.IsDoubtful);
    }

    /// <summary>Lower case, ё as е, and Russian letters where a word mixes alphabets or is Russian in Latin disguise.</summary>
    public static string Normal(string written)
    {
        var word = written.ToLowerInvariant().Replace('ё', 'е');
        if (!word.Any(char.IsAsciiLetter)) return word;
        StringBuilder russian = new(word.Length);
        foreach (var letter in word) russian.Append(Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Russian[index] : letter);
        var mapped = russian.ToString();
        return Lexicon.Knows(mapped) || word.Any(letter => letter is >= 'а' and <= 'я') ? mapped : word;
    }

    /// <summary>A known word made of this one and those after a hyphen or space, when either of them is nothing by itself.</summary>
    private static (string Word, int End)? Joined(string text, int end, string word)
    {
        var (whole, single) = (word, word.Length == 1);
        for (var position = end; NextWord(text, position) is { } next; position = next.End)
        {
            whole += next.Word;
            if (whole.Length >= ShortestJoined && Lexicon.Knows(whole) && (single || !Lexicon.Knows(word) || !Lexicon.Knows(next.Word))) return (whole, next.End);
            if (!single || next.Word.Length > 1) return null;
        }
        return null;
    }

    private static (string Word, int End)? NextWord(string text, int position)
    {
        var from = position;
        if (from < text.Length && text[from] == '-') from++;
        while (from < text.Length && text[from] == ' ') from++;
        var end = from;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return from == position || end == from ? null : (Normal(text[from..end]), end);
    }
}
