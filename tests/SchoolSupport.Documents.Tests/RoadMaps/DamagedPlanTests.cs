using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Tests.RoadMaps.Generator;

namespace SchoolSupport.Documents.Tests.RoadMaps;

/// <summary>Two hundred made-up plans, each damaged in several of the ways in which real ones are, in every format.</summary>
public class DamagedPlanTests
{
    private const int Plans = 200;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Plans)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_row_is_found_once_under_its_number_and_section_and_none_is_invented(int seed)
    {
        GeneratedPlan plan = DamagedPlan(seed);
        foreach ((string format, Func<GeneratedPlan, byte[]> write) in PlanWriters.All)
        {
            ImportedPlan read = PlanReader.Read(RoadMapFile.Read(new MemoryStream(write(plan))));
            string[] found = [.. read.Activities.Select(activity => Tell(activity.Number, activity.Section, activity.Title, activity.Term, activity.Responsible))];
            bool hasResponsible = plan.ColumnOf(ColumnRole.Responsible) >= 0;
            string[] expected = [.. plan.Expected.Select(row => Tell(row.Number, row.Section, row.Title, row.Term, hasResponsible ? row.Responsible : null))];
            Assert.True(expected.SequenceEqual(found), Difference(seed, format, plan, expected, found, read));
        }
    }

    [Fact]
    public void Every_way_of_damage_is_tried_on_many_plans()
    {
        List<string> tried = [.. Enumerable.Range(1, Plans).SelectMany(seed => DamagedPlan(seed).Damages)];
        Assert.All(Damages.All, damage => Assert.True(tried.Count(name => name == damage.Name) >= 20, $"{damage.Name}: {tried.Count(name => name == damage.Name)}"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_odd_is_told(int seed)
    {
        GeneratedPlan plan = DamagedPlan(seed);
        ImportedPlan read = PlanReader.Read(RoadMapFile.Read(new MemoryStream(PlanWriters.All[0].Write(plan))));
        bool Warns(ImportWarningKind kind) => read.Warnings.Any(warning => warning.Kind == kind);
        Assert.Equal((seed, plan.Damages.Contains("page pasted twice with small differences")), (seed, Warns(ImportWarningKind.Duplicate)));
        Assert.Equal((seed, plan.Damages.Contains("no responsible column")), (seed, Warns(ImportWarningKind.NoResponsibleColumn)));
        Assert.Equal((seed, plan.Damages.Contains("split row")), (seed, Warns(ImportWarningKind.RowJoined)));
        if (plan.Expected.Exists(row => row.Number is null)) Assert.True(Warns(ImportWarningKind.NumberMissing), $"seed {seed}");
    }

    private static GeneratedPlan DamagedPlan(int seed)
    {
        Random random = new(seed);
        PlanGenerator generator = new(random);
        GeneratedPlan plan = generator.Make();
        int wanted = random.Next(2, 9);
        HashSet<Damage> chosen = [.. Damages.All.OrderBy(_ => random.Next()).Take(wanted)];
        foreach (Damage damage in Damages.All.Where(chosen.Contains))
        {
            if (damage.Apply(plan, generator, random)) plan.Damages.Add(damage.Name);
        }
        plan.Lines.Insert(0, plan.Header());
        return plan;
    }

    private static string Tell(string? number, string? section, string title, string? term, string? responsible) => $"{number} | {section} | {title} | {term} | {responsible}";

    private static string Difference(int seed, string format, GeneratedPlan plan, string[] expected, string[] found, ImportedPlan read) => $"""
        Seed {seed}, {format}. Damages: {string.Join(", ", plan.Damages)}.
        Missing: {string.Join("\n         ", expected.Except(found))}
        Extra:   {string.Join("\n         ", found.Except(expected))}
        Warned:  {string.Join("\n         ", read.Warnings.Select(warning => warning.Text))}
        """;
}
