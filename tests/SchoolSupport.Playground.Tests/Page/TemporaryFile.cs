namespace SchoolSupport.Playground.Tests.Page;

/// <summary>A file of a given name, in a folder of its own, gone afterwards.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("playground-page-");

    public TemporaryFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(folder.FullName, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
