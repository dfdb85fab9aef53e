namespace SchoolSupport.TelegramClient.Tests.Surface;

/// <summary>The types of a surface file, each with its members as they are written there.</summary>
internal static class SurfaceList
{
    public static Dictionary<string, HashSet<string>> Read(params string[] files)
    {
        var types = new Dictionary<string, HashSet<string>>();
        HashSet<string> members = [];
        foreach (var line in files.SelectMany(file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Surface", file))))
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith("  ", StringComparison.Ordinal)) members.Add(line.Trim());
            else types.Add(line, members = []);
        }
        return types;
    }
}
