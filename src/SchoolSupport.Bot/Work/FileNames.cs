using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Work;

/// <summary>Names of made files that every system takes.</summary>
internal static class FileNames
{
    private const int MostSigns = 80;

    /// <summary>The words without the signs that file systems refuse, shortened, with the extension.</summary>
    public static string Of(string words, string extension)
    {
        var allowed = string.Concat(words.Split(['\\', '/', ':', '*', '?', '"', '<', '>', '|', '\n', '\r', '\t']));
        return $"{CodePoints.Shorten(allowed, MostSigns).Trim(' ', '.')}.{extension}";
    }
}
