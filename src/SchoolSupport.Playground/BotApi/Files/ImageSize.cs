using System.Buffers.Binary;

namespace SchoolSupport.Playground.BotApi.Files;

/// <summary>Reads format and dimensions from the head of a picture.</summary>
internal static class ImageSize
{
    /// <summary>The format's file extension, width and height in pixels; null when it is no picture Telegram takes as a photo.</summary>
    public static (string Format, int Width, int Height)? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length >= 24 && content[0] == 0x89 && content[1..4].SequenceEqual("PNG"u8))
            return ("png", BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]));
        if (content.Length >= 10 && content.StartsWith("GIF8"u8))
            return ("gif", BinaryPrimitives.ReadUInt16LittleEndian(content[6..]), BinaryPrimitives.ReadUInt16LittleEndian(content[8..]));
        if (content.Length >= 4 && content[0] == 0xff && content[1] == 0xd8)
            return Jpeg(content);
        if (content.Length >= 30 && content.StartsWith("RIFF"u8) && content[8..12].SequenceEqual("WEBP"u8))
            return WebP(content);
        return null;
    }

    // Walks the segments to the one that begins the frame.
    private static (string Format, int Width, int Height)? Jpeg(ReadOnlySpan<byte> content)
    {
        var position = 2;
        while (position + 9 < content.Length && content[position] == 0xff)
        {
            var marker = content[position + 1];
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(content[(position + 5)..]);
                return ("jpg", BinaryPrimitives.ReadUInt16BigEndian(content[(position + 7)..]), height);
            }
            position += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(position + 2)..]);
        }
        return null;
    }

    private static (string Format, int Width, int Height)? WebP(ReadOnlySpan<byte> content)
    {
        if (content[12..16].SequenceEqual("VP8X"u8))
        {
            var width = content[24] | (content[25] << 8) | (content[26] << 16);
            return ("webp", width + 1, (content[27] | (content[28] << 8) | (content[29] << 16)) + 1);
        }
        if (content[12..16].SequenceEqual("VP8 "u8))
        {
            var width = BinaryPrimitives.ReadUInt16LittleEndian(content[26..]) & 0x3fff;
            return ("webp", width, BinaryPrimitives.ReadUInt16LittleEndian(content[28..]) & 0x3fff);
        }
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[21..]);
        return ("webp", (int)(bits & 0x3fff) + 1, (int)((bits >> 14) & 0x3fff) + 1);
    }
}
