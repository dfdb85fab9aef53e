namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>The ``` of both Markdown modes.</summary>
internal static class CodeFence
{
    public static bool IsAt(Utf8Text text, int position) =>
        text[position] == '`' && text[position + 1] == '`' && text[position + 2] == '`';

    /// <summary>Reads the fence with its language and one line break; gives where the code begins.</summary>
    public static (string? Language, int End) ReadStart(Utf8Text text, int begin)
    {
        var start = begin + 3;
        var end = text.EndOfWord(start, "`"u8);
        string? language = null;
        if (end != start && end < text.Length && text[end] != '`')
        {
            language = text.Slice(start, end);
            start = end;
        }
        if (text[start] is not ((byte)'\n' or (byte)'\r'))
            return (language, start);
        var isPair = text[start + 1] is (byte)'\n' or (byte)'\r' && text[start + 1] != text[start];
        return (language, start + (isPair ? 2 : 1));
    }
}
