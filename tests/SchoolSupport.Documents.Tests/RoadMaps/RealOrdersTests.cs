using System.Text.Json;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.RoadMaps;

/// <summary>
/// Real orders, which cannot stand in this repository: every file of the folder named by <c>SCHOOLSUPPORT_ORDERS</c> is read and what
/// was found is printed. Only what a file NAME.expected.json beside NAME.docx says is asserted: <c>activities</c> (how many),
/// <c>numbers</c> (in order, null for none), <c>sections</c> (each once, in order), <c>order</c>, <c>warnings</c> (kinds that must be told).
/// </summary>
public class RealOrdersTests(ITestOutputHelper output)
{
    private const string Variable = "SCHOOLSUPPORT_ORDERS";

    private static readonly string[] Extensions = [".docx", ".xlsx", ".txt"];

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Real_orders_give_what_is_expected_of_them()
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(folder is null, $"No folder of real orders is named by {Variable}.");
        string[] files = [.. Directory.EnumerateFiles(folder).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        Assert.All(files, Check);
    }

    private void Check(string file)
    {
        using FileStream content = File.OpenRead(file);
        ImportedPlan plan = PlanReader.Read(RoadMapFile.Read(content));
        string[] sections = [.. plan.Activities.Select(activity => activity.Section).OfType<string>().Distinct()];
        output.WriteLine($"{Path.GetFileName(file)}: found {plan.Activities.Count} activities in {sections.Length} sections, {plan.Warnings.Count} warnings, order {plan.Order?.Number} of {plan.Order?.Date:dd.MM.yyyy}");
        foreach (ImportWarning warning in plan.Warnings) output.WriteLine($"    {warning.Kind}: {warning.Text}");
        string sidecar = Path.ChangeExtension(file, ".expected.json");
        if (!File.Exists(sidecar))
        {
            output.WriteLine("    expected: nothing is known, nothing is asserted");
            return;
        }
        Expected expected = JsonSerializer.Deserialize<Expected>(File.ReadAllText(sidecar), Reading)!;
        output.WriteLine($"    expected: {expected.Activities} activities");
        Assert.Equal(expected.Activities ?? plan.Activities.Count, plan.Activities.Count);
        Assert.Equal(expected.Numbers ?? [.. plan.Activities.Select(activity => activity.Number)], plan.Activities.Select(activity => activity.Number));
        Assert.Equal(expected.Sections ?? sections, sections);
        Assert.Equal(expected.Order ?? plan.Order?.Number, plan.Order?.Number);
        Assert.Subset(plan.Warnings.Select(warning => warning.Kind.ToString()).ToHashSet(), (expected.Warnings ?? []).ToHashSet());
    }

    private sealed record Expected(int? Activities, string?[]? Numbers, string[]? Sections, string? Order, string[]? Warnings);
}
