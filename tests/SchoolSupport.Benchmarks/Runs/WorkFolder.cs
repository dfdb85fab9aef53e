namespace SchoolSupport.Benchmarks.Runs;

/// <summary>A folder beside the program, on the same disk, for one run; gone afterwards. (A temporary folder may lie in memory.)</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, $"run-{System.IO.Path.GetRandomFileName()}");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
