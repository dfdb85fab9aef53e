namespace SchoolSupport.Documents.RoadMaps;

/// <summary>Texts of many lines that must fit into one cell.</summary>
internal static class CellText
{
    // Excel takes 32,767; some room is left for its own escapes.
    private const int Most = 30_000;
    private const string Rest = "… остальное — в архиве подтверждений";

    /// <summary>The text, or its first whole lines and a note that there is more.</summary>
    public static string Fitting(string text)
    {
        if (text.Length <= Most) return text;
        int end = text.LastIndexOf('\n', Most - Rest.Length);
        return text[..(end > 0 ? end : Most - Rest.Length)].TrimEnd('\n') + "\n" + Rest;
    }
}
