using System.CommandLine;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Cli;

/// <summary>Reads terms of plans from standard input, a line each, and prints what they mean. Needs no database.</summary>
internal sealed class PlanTermsCommand : Command
{
    private readonly Func<TextReader> input;
    private readonly PlanContextOptions context = new();
    private readonly Option<bool> json = new("--json") { Description = "ответ в JSON, объект на строку: text, kind, start, due, questions и другие" };

    public PlanTermsCommand(Func<TextReader> input)
        : base("terms", "понять сроки: фразы со стандартного ввода, по одной на строку")
    {
        this.input = input;
        foreach (var option in context.All.Append(json))
            Add(option);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        try
        {
            var known = context.Read(parsed);
            var output = parsed.InvocationConfiguration.Output;
            using var lines = input();
            while (await lines.ReadLineAsync(stop) is { } line)
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var deadline = DeadlinePhrase.Read(line.Trim(), known);
                await output.WriteLineAsync(parsed.GetValue(json) ? ReadableJson.Line(PrintedTerm.Of(deadline)) : Readable(deadline));
            }
            if (!parsed.GetValue(json) && known.Span is { } span)
                await Tell(known.Calendar.Notes(span), parsed.InvocationConfiguration.Error);
            return 0;
        }
        catch (CommandLineException wrong)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    /// <summary>What is not settled about the calendar behind the answers.</summary>
    private static async Task Tell(IReadOnlyList<string> notes, TextWriter error)
    {
        foreach (var note in notes)
            await error.WriteLineAsync(note);
    }

    private static string Readable(Deadline deadline)
    {
        var questions = deadline.Questions.Select(question =>
            $"{Environment.NewLine}    ? {question.Text}{string.Concat(question.Options.Select(option => $" [{option.Label}]"))}");
        return $"{deadline.Phrase} → {DeadlineWords.Of(deadline)}{string.Concat(questions)}";
    }
}
