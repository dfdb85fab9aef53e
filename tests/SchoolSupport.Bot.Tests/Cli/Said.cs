using System.CommandLine;

namespace SchoolSupport.Bot.Tests.Cli;

/// <summary>What a command said when it was run.</summary>
internal sealed record Said(int Code, string Output, string Errors)
{
    public static async Task<Said> By(Command command, params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var root = new RootCommand { command };
        var code = await root.Parse([command.Name, .. words]).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        return new Said(code, output.ToString(), errors.ToString());
    }
}
