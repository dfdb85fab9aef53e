using System.Text;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Tells from the first bytes what a file is, whatever its name says.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, FileKind Kind)[] Known =
    [
        ("PK\u0003\u0004"u8.ToArray(), FileKind.Container),
        ("%PDF"u8.ToArray(), FileKind.Pdf), ([0x89, 0x50, 0x4E, 0x47], FileKind.Picture), ([0xFF, 0xD8, 0xFF], FileKind.Picture),
        ("GIF8"u8.ToArray(), FileKind.Picture), ("RIFF"u8.ToArray(), FileKind.Picture), ("BM"u8.ToArray(), FileKind.Picture),
        ("Rar!"u8.ToArray(), FileKind.Archive), ([0x37, 0x7A, 0xBC, 0xAF], FileKind.Archive), ([0x1F, 0x8B], FileKind.Archive),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], FileKind.Rtf),
    ];

    /// <summary>What the file is; a ZIP container has to be looked into to know more.</summary>
    public static FileKind KindOf(ReadOnlySpan<byte> file)
    {
        if (file.Length == 0) return FileKind.Empty;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OfOldContainer(file);
        foreach ((byte[] start, FileKind kind) in Known)
        {
            if (file.StartsWith(start)) return kind;
        }
        return OfText(file);
    }

    // The old container holds .xls, .doc and whatever is closed by a password; the names of its streams tell them apart.
    private static FileKind OfOldContainer(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0) return FileKind.Encrypted;
        return file.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? FileKind.OldDocument : FileKind.OldWorkbook;
    }

    private static FileKind OfText(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> start = file[..Math.Min(file.Length, 1024)];
        // Two bytes a character: every second one of Latin letters, digits and spaces is zero.
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return FileKind.Text;
        if (start.Contains((byte)0)) return FileKind.Unknown;
        string text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith('<') ? FileKind.Markup : FileKind.Text;
    }
}
