using System.Text;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Tells from the first bytes what a file is, whatever its name says; only a ZIP container goes on to be read.</summary>
internal static class FileSignature
{
    private const string SaveAs = "откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»";

    private static readonly (byte[] Start, string What)[] Known =
    [
        ("%PDF"u8.ToArray(), "Это PDF"), ([0x89, 0x50, 0x4E, 0x47], "Это картинка"), ([0xFF, 0xD8, 0xFF], "Это картинка"),
        ("GIF8"u8.ToArray(), "Это картинка"), ("RIFF"u8.ToArray(), "Это картинка"), ("BM"u8.ToArray(), "Это картинка"),
        ("Rar!"u8.ToArray(), "Это архив"), ([0x37, 0x7A, 0xBC, 0xAF], "Это архив"), ([0x1F, 0x8B], "Это архив"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "Это документ RTF"),
    ];

    /// <exception cref="UnreadableDocumentException">The bytes are not a ZIP container.</exception>
    public static void MustBeZip(ReadOnlySpan<byte> file)
    {
        if (file.Length == 0) throw new UnreadableDocumentException(DocumentFault.Empty, "Файл пустой: пришлите, пожалуйста, таблицу Excel (.xlsx).");
        if (file.StartsWith("PK\u0003\u0004"u8)) return;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) throw OfOldContainer(file);
        foreach ((byte[] start, string what) in Known)
        {
            if (file.StartsWith(start)) throw NotAWorkbook(what);
        }
        throw NotAWorkbook(OfText(file));
    }

    public static UnreadableDocumentException NotAWorkbook(string what) =>
        new(DocumentFault.NotAWorkbook, $"{what}, а нужна таблица Excel (.xlsx).");

    public static UnreadableDocumentException OtherFormat(string what) => new(DocumentFault.OtherFormat, $"{what}: {SaveAs}.");

    // The old container holds both .xls and workbooks closed by a password; the names of its streams tell them apart.
    private static UnreadableDocumentException OfOldContainer(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return new UnreadableDocumentException(DocumentFault.PasswordProtected, "Файл закрыт паролем: снимите защиту и пришлите его ещё раз.");
        if (file.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0) return NotAWorkbook("Это документ Word");
        return OtherFormat("Это старый формат Excel (.xls)");
    }

    private static string OfText(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> start = file[..Math.Min(file.Length, 1024)];
        if (start.Contains((byte)0)) return "Это файл другого вида";
        string text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith('<') ? "Это страница HTML или XML" : "Это текст (например, CSV)";
    }
}
