using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>One death: at the nth pass of a named point, or (with no point) after so many messages of the bot.</summary>
internal sealed record Death(string? Point, int Count);

/// <summary>A bot in a process of its own, which dies as told.</summary>
internal sealed class MortalBot : IDisposable
{
    private const int Kill9 = 9;
    private static readonly string Hook = Path.Combine(AppContext.BaseDirectory, "SchoolSupport.KillHook.dll");
    private readonly Process process;
    private readonly Death? death;
    private readonly Task<string> errors;

    private MortalBot(Process process, Death? death)
    {
        (this.process, this.death) = (process, death);
        // Nobody may let the pipes fill up: the bot would stand still.
        _ = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public Task End => process.WaitForExitAsync();

    public Task<string> Errors => errors;

    /// <summary>Whether it ended by the signal that nobody can refuse, and not by an end of its own.</summary>
    public bool WasKilled => process.ExitCode == 128 + Kill9;

    public static MortalBot Start(IConfiguration settings, string folder, Death? death)
    {
        var fate = death?.Point is not { } point ? settings : new ConfigurationBuilder().AddConfiguration(settings).AddInMemoryCollection(
        [
            new("DOTNET_STARTUP_HOOKS", Hook), new("KILL_POINT", point), new("KILL_PASS", $"{death.Count}"),
        ]).Build();
        return new MortalBot(BotProgram.Start(fate, folder), death);
    }

    /// <summary>Waits until it has died as it was told.</summary>
    public async Task Dies()
    {
        await End.InTime($"the bot to pass «{death!.Point}» {death.Count} times");
        Assert.True(WasKilled, $"The bot ended by itself before «{death.Point}»: {await errors}");
    }

    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync().InTime("a killed bot to be gone");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
