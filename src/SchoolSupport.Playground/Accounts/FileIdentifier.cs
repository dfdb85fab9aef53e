using System.Buffers.Binary;
using System.Buffers.Text;

namespace SchoolSupport.Playground.Accounts;

/// <summary>The outside of file identifiers: base64url whose last byte is the format's version, as Telegram's are.</summary>
internal static class FileIdentifier
{
    private const byte Version = 4;

    // The first bytes give Telegram's identifiers their familiar beginnings: BQAC for documents, AgAC for photos.
    private static readonly Dictionary<string, byte> KindCodes = new()
    {
        ["photo"] = 2, ["voice"] = 3, ["video"] = 4, ["document"] = 5, ["sticker"] = 8, ["audio"] = 9, ["animation"] = 10, ["video_note"] = 13,
    };

    public static string Make(string kind, long number)
    {
        Span<byte> bytes = stackalloc byte[18];
        bytes[0] = KindCodes[kind];
        bytes[1] = 0;
        bytes[2] = 2;
        Random.Shared.NextBytes(bytes[3..9]);
        BinaryPrimitives.WriteInt64BigEndian(bytes[9..17], number);
        bytes[17] = Version;
        return Base64Url.EncodeToString(bytes);
    }

    public static string MakeUnique(long number)
    {
        Span<byte> bytes = stackalloc byte[11];
        bytes[0] = 0x02;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..9], number);
        bytes[9] = 0x23;
        bytes[10] = 0x72;
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>What is wrong with the outside of an identifier; null when it can be one.</summary>
    public static string? Defect(string fileId)
    {
        var text = fileId.TrimEnd('=');
        if (text.Length % 4 == 1)
            return "Wrong padding length";
        if (text.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')))
            return "Wrong character in the string";
        if (!Base64Url.IsValid(text))
            return "Wrong padding length";
        return Base64Url.DecodeFromChars(text) is [.., Version] ? null : "Wrong last symbol";
    }
}
