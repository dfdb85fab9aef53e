using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>The program itself, started as an administrator starts it.</summary>
internal static class BotProgram
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "SchoolSupport.Bot.dll");

    /// <param name="settings">Handed over by the environment.</param>
    public static Process Start(IConfiguration settings, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        foreach (var (key, value) in settings.AsEnumerable())
            if (value is not null)
                start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }

    public static async Task<ProgramResult> Run(IConfiguration settings, string folder, params IEnumerable<string> arguments)
    {
        using var process = Start(settings, folder, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().InTime($"the program to end: {string.Join(' ', arguments)}");
        }
        catch (TimeoutException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{late.Message} It has said:\n{await output}\n{await errors}");
        }

        return new ProgramResult(process.ExitCode, await output, await errors);
    }
}

/// <summary>What a finished program said.</summary>
public sealed record ProgramResult(int ExitCode, string Output, string Errors);
