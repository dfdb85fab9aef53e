using System.Text;

namespace SchoolSupport.Core.Schools;

/// <summary>Text reduced to what Russian readers hold equal: lower case, ё as е, one space between words, no marks around them.</summary>
public static class SearchKey
{
    /// <summary>The key of a text: words of letters and digits, lower case, ё as е, joined by single spaces. Empty for a text without words.</summary>
    public static string Of(string text) => string.Join(' ', Words(text));

    /// <summary>The words of a text in the form of <see cref="Of"/>; a number written against a word or № is a word of its own.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = [];
        StringBuilder word = new();
        foreach (char c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (!char.IsLetterOrDigit(c)) Finish(word, words);
            else
            {
                if (word.Length > 0 && !char.IsDigit(word[^1]) && char.IsDigit(c)) Finish(word, words);
                word.Append(c == 'ё' ? 'е' : c);
            }
        }
        Finish(word, words);
        return words;
    }

    private static void Finish(StringBuilder word, List<string> words)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
