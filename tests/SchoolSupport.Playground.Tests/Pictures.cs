using System.Buffers.Binary;

namespace SchoolSupport.Playground.Tests;

/// <summary>Pictures, most of them only the head of a file: all that dimensions are read from.</summary>
public static class Pictures
{
    /// <summary>A whole PNG, of one pixel.</summary>
    public static byte[] OnePixel { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Png(int width, int height)
    {
        byte[] head = [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(20), height);
        return head;
    }
}
