using System.Buffers.Binary;

namespace SchoolSupport.Playground.Tests;

/// <summary>Heads of picture files: all that dimensions are read from.</summary>
public static class Pictures
{
    public static byte[] Png(int width, int height)
    {
        byte[] head = [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(20), height);
        return head;
    }
}
