using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SchoolSupport.Storage;

/// <summary>One step of the schema: «0001_foundation.sql».</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = "migrations/";

    /// <summary>The steps this program knows, in order.</summary>
    public static IReadOnlyList<Migration> Embedded { get; } = Load(typeof(Migration).Assembly);

    /// <summary>Of the text with unix line ends: a checkout with others is the same migration.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    private static List<Migration> Load(Assembly assembly)
    {
        List<Migration> found = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(resource => Read(assembly, resource)).OrderBy(migration => migration.Number)];
        bool gapless = found.Select((migration, index) => migration.Number == index + 1).All(fits => fits);
        return gapless ? found : throw new InvalidOperationException("Migrations are numbered from 0001 without gaps.");
    }

    private static Migration Read(Assembly assembly, string resource)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        string name = Path.GetFileNameWithoutExtension(resource[Folder.Length..]);
        return new Migration(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
