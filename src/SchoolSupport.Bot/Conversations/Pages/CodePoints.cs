using System.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>Lengths as Telegram counts them: in Unicode code points, not in UTF-16 units.</summary>
public static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
            if (char.IsLowSurrogate(unit))
                count--;
        return count;
    }

    /// <summary>The text itself, or its beginning with «…» when it is longer than <paramref name="most"/> code points.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most || Count(text) <= most)
            return text;

        var shortened = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(most - 1))
            shortened.Append(rune.ToString());
        return shortened.ToString().TrimEnd() + "…";
    }
}
