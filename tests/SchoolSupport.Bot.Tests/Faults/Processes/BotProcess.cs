using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Processes;

/// <summary>A bot in a process of its own that somebody listens to.</summary>
internal sealed class BotProcess : IDisposable
{
    private const int Terminate = 15;
    private readonly Process process;

    private BotProcess(Process process) => (this.process, Said) = (process, SpokenLines.Of(process));

    public SpokenLines Said { get; }

    public int Id => process.Id;

    public bool IsAlive => !process.HasExited;

    /// <summary>Starts a bot; it is at work when the task completes.</summary>
    public static async Task<BotProcess> Start(IConfiguration settings, string folder, params (string Key, string Value)[] more)
    {
        var bot = Begin(settings, folder, more);
        await bot.Said.Contain("is at work");
        return bot;
    }

    /// <summary>Starts a bot that may never get to work.</summary>
    public static BotProcess Begin(IConfiguration settings, string folder, params (string Key, string Value)[] more) => new(BotProgram.Start(
        new ConfigurationBuilder().AddConfiguration(settings)
            .AddInMemoryCollection(more.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(),
        folder));

    /// <summary>Waits for its end.</summary>
    public async Task<int> Ends()
    {
        await process.WaitForExitAsync().InTime("the bot to end", soFar: Said.ToString);
        return process.ExitCode;
    }

    /// <summary>Asks it to stop, as an administrator does, and waits until it has.</summary>
    public async Task Stop()
    {
        Assert.Equal(0, Signal(process.Id, Terminate));
        Assert.True(await Ends() == 0, $"{process.ExitCode}: {Said}");
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
