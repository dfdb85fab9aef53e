using System.Diagnostics;
using System.Runtime.CompilerServices;
using Xunit;

namespace SchoolSupport.Testing;

/// <summary>A disk of its own, so small that it can be filled to the last byte. Tests that need one are marked with <see cref="SmallDiskFactAttribute"/>.</summary>
public sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<string?> Obstacle = new(Try);

    private readonly string ballast;

    private SmallDisk(string folder) => (Folder, ballast) = (folder, Path.Combine(folder, "ballast"));

    public string Folder { get; }

    public static bool IsAvailable => Obstacle.Value is null;

    internal static string? ReasonToSkip => Obstacle.Value;

    public static SmallDisk Make(int kilobytes)
    {
        string folder = Directory.CreateTempSubdirectory("school-disk-").FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder);
        return new SmallDisk(folder);
    }

    public void Fill()
    {
        using FileStream file = new(ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (int piece = 65536; piece > 0; piece /= 2)
        {
            try
            {
                while (true) file.Write(new byte[piece]);
            }
            catch (IOException)
            {
                // A smaller piece may still fit.
            }
        }
    }

    public void Free() => File.Delete(ballast);

    public void ForbidWriting() => Run("mount", "-o", "remount,ro", Folder);

    public void Dispose()
    {
        Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return "A disk is mounted by the administrator of a Linux machine only.";
        try
        {
            using SmallDisk disk = Make(kilobytes: 64);
            return null;
        }
        catch (InvalidOperationException refused)
        {
            return $"No disk can be mounted here: {refused.Message}";
        }
    }

    private static void Run(string program, params string[] words)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', words)}: {errors}");
    }
}

/// <summary>A test with a <see cref="SmallDisk"/>, skipped where none can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) =>
        Skip = SmallDisk.ReasonToSkip;
}
