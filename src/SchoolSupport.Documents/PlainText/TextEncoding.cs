using System.Text;

namespace SchoolSupport.Documents.PlainText;

/// <summary>Tells the encoding of a Russian text by its bytes: UTF-8, UTF-16 or Windows-1251.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null when the bytes are none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (LooksLikeUtf16(bytes, highByteAt: 1)) return Encoding.Unicode.GetString(bytes);
        if (LooksLikeUtf16(bytes, highByteAt: 0)) return Encoding.BigEndianUnicode.GetString(bytes);
        if (bytes.Contains((byte)0)) return null;
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(bytes);
        }
    }

    // In UTF-16 every high byte of a Russian text is 0x04, or 0x00 for spaces, digits and Latin letters.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int highByteAt)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, 2048)];
        int high = 0, zero = 0;
        for (int i = highByteAt; i < start.Length; i += 2)
        {
            if (start[i] is 0x04 or 0x00 or 0x20) high++;
            if (start[i] == 0) zero++;
        }
        return zero > 0 && high * 10 >= start.Length / 2 * 9;
    }
}
