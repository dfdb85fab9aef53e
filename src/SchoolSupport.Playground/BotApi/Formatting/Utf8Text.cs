using System.Text;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>A UTF-8 text to read byte by byte: errors name byte offsets, and beyond the end there is always a zero.</summary>
internal readonly struct Utf8Text(string text)
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    public int Length => bytes.Length;

    public byte this[int index] => index < bytes.Length ? bytes[index] : (byte)0;

    public string Slice(int start, int end) => Encoding.UTF8.GetString(bytes.AsSpan(start..end));

    /// <summary>The start followed to the first byte that is white space, a zero or one of <paramref name="stops"/>.</summary>
    public int EndOfWord(int start, ReadOnlySpan<byte> stops)
    {
        while (!IsSpace(this[start]) && !stops.Contains(this[start]))
            start++;
        return start;
    }

    public int SkipSpace(int start)
    {
        while (this[start] != 0 && IsSpace(this[start]))
            start++;
        return start;
    }

    // A zero ends every text, so it counts as space, as in Telegram's own parser.
    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or 11;
}
