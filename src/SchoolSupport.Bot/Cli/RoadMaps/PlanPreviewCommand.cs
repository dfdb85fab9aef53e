using System.CommandLine;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Bot.Cli;

/// <summary>Reads a road map from a file and prints what was understood and what is odd. Saves nothing, needs no database.</summary>
internal sealed class PlanPreviewCommand : Command
{
    private readonly Argument<FileInfo> file = new("FILE") { Description = "приказ или план: DOCX, XLSX или текст" };
    private readonly PlanContextOptions context = new();
    private readonly Option<bool> json = new("--json") { Description = "ответ в JSON: title, order, bounds, schools, activities, duplicates, warnings" };

    public PlanPreviewCommand()
        : base("preview", "прочитать дорожную карту из файла и показать, ничего не сохраняя")
    {
        Add(file);
        foreach (var option in context.All.Append(json))
            Add(option);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        try
        {
            var given = context.Read(parsed);
            var plan = Read(parsed.GetRequiredValue(file), stop);
            var known = Known(plan, given);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                await output.WriteLineAsync(ReadableJson.Write(PrintedPlan.Of(plan, known)));
            else
                await new PlanPreviewText(output, known).Write(plan);
            return 0;
        }
        catch (Exception wrong) when (wrong is CommandLineException or UnreadableDocumentException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private static ImportedPlan Read(FileInfo file, CancellationToken stop)
    {
        if (!file.Exists)
            throw new CommandLineException($"Файла {file} нет.");
        using var content = file.OpenRead();
        return PlanReader.Read(RoadMapFile.Read(content, cancellation: stop));
    }

    // What is said on the command line counts before what the document says; another school year replaces the document's bounds.
    private static DeadlineContext Known(ImportedPlan plan, DeadlineContext given)
    {
        var said = plan.TermContext(given.Calendar);
        var otherYear = given.Year is { } year && said.Bounds is { } bounds && bounds.Common(year.Days) is null;
        return said with
        {
            OrderDate = given.OrderDate ?? said.OrderDate,
            Year = given.Year ?? said.Year,
            Bounds = given.Bounds ?? (otherYear || (given.Year is not null && said.Year is not null) ? null : said.Bounds),
        };
    }
}
