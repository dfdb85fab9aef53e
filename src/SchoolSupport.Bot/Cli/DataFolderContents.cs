using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Cli;

/// <summary>What lies in the data folder beside the database and belongs into a backup as well, in a sentence.</summary>
internal sealed record DataFolderContents(string Folder, int Files, long Size)
{
    public static DataFolderContents Of(string dataFolder)
    {
        DirectoryInfo folder = new(Path.GetFullPath(Path.Combine(dataFolder, "files")));
        FileInfo[] files = folder.Exists ? folder.GetFiles("*", SearchOption.AllDirectories) : [];
        return new DataFolderContents(folder.FullName, files.Length, files.Sum(file => file.Length));
    }

    // The database first: a row is written after its file, so that no row of the copy lacks one.
    public override string ToString() => Files == 0
        ? "Присланных файлов пока нет: кроме базы, копировать нечего."
        : $"Файлы лежат отдельно ({Counted.Files(Files)}, {FileSize.Of(Size)}): скопируйте после базы и {Folder}.";
}
