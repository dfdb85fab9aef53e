using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Cli;

/// <summary>What lies in the data folder beside the database and belongs into a backup as well, in a sentence.</summary>
internal sealed record DataFolderContents(IReadOnlyList<string> Folders, int Files, long Size)
{
    // The playground's state is nobody's work.
    private static readonly string[] Copied = ["files", "questionnaires"];

    public static DataFolderContents Of(string dataFolder)
    {
        List<string> folders = [.. Copied.Select(name => Path.GetFullPath(Path.Combine(dataFolder, name))).Where(Directory.Exists)];
        var files = folders.SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)).ToList();
        return new DataFolderContents(folders, files.Count, files.Sum(file => file.Length));
    }

    // The database first: a row is written after its file, so that no row of the copy lacks one.
    public override string ToString() => Files == 0
        ? "Присланных файлов пока нет: кроме базы, копировать нечего."
        : $"Файлы лежат отдельно ({Plural.Count(Files, "файл", "файла", "файлов")}, {FileSize.Of(Size)}): скопируйте после базы и {string.Join(" и ", Folders)}.";
}
