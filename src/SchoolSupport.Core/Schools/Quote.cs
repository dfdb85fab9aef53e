namespace SchoolSupport.Core.Schools;

/// <summary>What a person wrote, short enough to be shown back within a sentence.</summary>
internal static class Quote
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        string clean = PlainText.Clean(text);
        return clean.Length <= Longest ? clean : clean[..Longest].TrimEnd() + "…";
    }
}
