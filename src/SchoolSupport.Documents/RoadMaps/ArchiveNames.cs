using System.Globalization;
using System.Text;

namespace SchoolSupport.Documents.RoadMaps;

/// <summary>Names of files and folders that every system takes, whatever somebody has called a school, an activity or a file.</summary>
public static class ArchiveNames
{
    // With folders above them, paths stay below the 260 characters that Windows takes.
    private const int LongestFolder = 60;
    private const int LongestFile = 80;
    private const string Refused = "<>:\"/\\|?*";

    // On Windows these are devices, whatever extension follows.
    private static readonly HashSet<string> Devices = new(
        [
            "CON", "PRN", "AUX", "NUL",
            .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"COM{i.ToString(CultureInfo.InvariantCulture)}", $"LPT{i.ToString(CultureInfo.InvariantCulture)}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A folder's name.</summary>
    public static string Folder(string name) => Cut(Clean(name, "Без названия"), LongestFolder);

    /// <summary>A file's name; of a long one the middle is left out, its extension stays.</summary>
    public static string File(string name)
    {
        string clean = Clean(name, "файл");
        string extension = ExtensionOf(clean);
        return Cut(clean[..^extension.Length].TrimEnd(' ', '.'), LongestFile - extension.Length) + extension;
    }

    /// <summary>The name itself, or with a number before its extension when it is taken; noted as taken from now on.</summary>
    /// <param name="name">A file's name or path.</param>
    /// <param name="taken">Compares without regard to case, as file systems do.</param>
    public static string Unique(string name, ISet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(taken);
        string extension = ExtensionOf(name);
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++) unique = string.Create(CultureInfo.InvariantCulture, $"{name[..^extension.Length]} ({i}){extension}");
        return unique;
    }

    private static string Clean(string name, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder clean = new();
        foreach (Rune rune in name.EnumerateRunes())
        {
            // Format signs are left out too: some turn the letters after them around, so that «gpj.exe» reads as a picture.
            bool fits = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            clean.Append(fits && !Refused.Contains(rune.ToString(), StringComparison.Ordinal) && rune != Rune.ReplacementChar ? rune.ToString() : " ");
        }
        string words = string.Join(' ', clean.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.');
        if (words.Length == 0) return otherwise;
        return Devices.Contains(words.Split('.')[0].TrimEnd()) ? "_" + words : words;
    }

    private static string ExtensionOf(string name)
    {
        string extension = Path.GetExtension(name);
        return extension.Length is > 1 and <= 10 && extension.Length < name.Length ? extension : "";
    }

    private static string Cut(string name, int most)
    {
        if (name.Length <= most) return name;
        int end = char.IsHighSurrogate(name[most - 2]) ? most - 2 : most - 1;
        return name[..end].TrimEnd(' ', '.') + "…";
    }
}
