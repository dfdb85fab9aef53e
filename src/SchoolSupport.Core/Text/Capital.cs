namespace SchoolSupport.Core.Text;

/// <summary>The beginning of a sentence.</summary>
public static class Capital
{
    /// <summary>The words with a capital first letter: «вебинар» is «Вебинар».</summary>
    /// <param name="words">At least one character.</param>
    public static string Of(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
