using System.Runtime.CompilerServices;

namespace SchoolSupport.Bot.Tests;

/// <summary>
/// Approved texts beside the tests. A missing or changed one fails and leaves a <c>.received.txt</c> to compare and,
/// when the change is meant, to take its place.
/// </summary>
internal static class Approved
{
    public static void Holds(string file, string received, [CallerFilePath] string test = "")
    {
        var path = PathOf(file, test);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        var text = received.ReplaceLineEndings("\n").TrimEnd() + "\n";
        Report(path, text, approved == text);
    }

    /// <summary>Each line received stands in the file. Lines are added to it, never changed or removed.</summary>
    public static void Contain(string file, IEnumerable<string> received, [CallerFilePath] string test = "")
    {
        var path = PathOf(file, test);
        var approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        var all = approved.Concat(received.Except(approved)).ToList();
        Report(path, string.Join('\n', all) + "\n", all.Count == approved.Length);
    }

    public static IReadOnlyList<string> Lines(string file, [CallerFilePath] string test = "") => File.ReadAllLines(PathOf(file, test));

    private static void Report(string path, string received, bool holds)
    {
        var receivedPath = path.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (holds)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(receivedPath, received);
        Assert.Fail($"{Path.GetFileName(path)} is not what was approved; see {Path.GetFileName(receivedPath)} beside it:\n{received}");
    }

    private static string PathOf(string file, string test) => Path.Combine(Path.GetDirectoryName(test)!, file);
}
