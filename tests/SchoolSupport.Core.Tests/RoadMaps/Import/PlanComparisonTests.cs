using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class PlanComparisonTests
{
    private static readonly IReadOnlyList<ImportedActivity> Plan =
    [
        Activity("1", "Проведение методического дня для педагогов", "сентябрь 2022"),
        Activity("2", "Организация сетевого проекта для учителей физики", "октябрь 2022"),
        Activity("3", "Мониторинг школьного чтения в основной школе", "в течение года"),
        Activity("4", "Подготовка сборника практик наставничества", "до 1 июня 2023"),
    ];

    private static ImportedActivity Activity(string? number, string title, string? term, string? section = null) =>
        new() { Number = number, Title = title, Term = term, Section = section, Source = new SourcePosition("текст", 1) };

    private static PlanComparison<ImportedActivity> Compare(IReadOnlyList<ImportedActivity> before, IReadOnlyList<ImportedActivity> after) =>
        PlanComparison.Between(before, activity => activity, after);

    [Fact]
    public void The_same_order_changes_nothing()
    {
        PlanComparison<ImportedActivity> same = Compare(Plan, Plan);
        Assert.Equal((4, 0, 0, 0), (same.Unchanged.Count(), same.Changed.Count(), same.Added.Count, same.Removed.Count));
    }

    [Fact]
    public void A_new_row_is_added_and_renumbering_alone_removes_nothing()
    {
        ImportedActivity added = Activity("1", "Издание приказа о рабочей группе", "август 2022");
        PlanComparison<ImportedActivity> changed = Compare(Plan, [added, .. Plan.Select((activity, i) => activity with { Number = $"{i + 2}" })]);
        Assert.Equal([added], changed.Added);
        Assert.Empty(changed.Removed);
        Assert.All(changed.Matches, match => Assert.True(match.IsMovedOnly));
        Assert.Equal(Plan.Select(activity => activity.Title), changed.Matches.Select(match => match.Before.Title));
    }

    [Fact]
    public void A_changed_term_is_told_with_both_wordings()
    {
        PlanComparison<ImportedActivity> changed = Compare(Plan, [.. Plan.Select((activity, i) => i == 1 ? activity with { Term = "ноябрь 2022" } : activity)]);
        FieldDifference difference = Assert.Single(Assert.Single(changed.Changed).Differences);
        Assert.Equal(new FieldDifference(ActivityField.Term, "октябрь 2022", "ноябрь 2022"), difference);
    }

    [Fact]
    public void A_title_reworded_under_its_number_is_a_change()
    {
        PlanComparison<ImportedActivity> changed = Compare(Plan, [.. Plan.Select((activity, i) => i == 3 ? activity with { Title = "Подготовка и издание сборника лучших практик" } : activity)]);
        Assert.Equal(ActivityField.Title, Assert.Single(Assert.Single(changed.Changed).Differences).Field);
        Assert.Empty(changed.Added);
    }

    [Fact]
    public void A_row_replaced_by_another_under_its_number_is_removed_and_added()
    {
        PlanComparison<ImportedActivity> changed = Compare(Plan, [.. Plan.Take(3), Activity("4", "Открытие летнего лагеря", "июнь 2023")]);
        Assert.Equal("Подготовка сборника практик наставничества", Assert.Single(changed.Removed).Title);
        Assert.Equal("Открытие летнего лагеря", Assert.Single(changed.Added).Title);
    }

    [Fact]
    public void Rows_of_one_title_are_matched_by_number_section_and_term()
    {
        ImportedActivity[] meetings = [Activity("1", "Совещание директоров", "сентябрь", "I"), Activity("1", "Совещание директоров", "май", "II"), Activity("2", "Совещание директоров", "март", "II")];
        PlanComparison<ImportedActivity> same = Compare(meetings, [.. meetings.Reverse()]);
        Assert.Equal(3, same.Unchanged.Count());
    }

    [Fact]
    public void Spaces_and_line_ends_are_no_change()
    {
        PlanComparison<ImportedActivity> same = Compare(Plan, [.. Plan.Select(activity => activity with { Title = activity.Title.Replace(" ", "\n") })]);
        Assert.Empty(same.Changed);
    }

    [Fact]
    public void Every_row_is_matched_added_or_removed_exactly_once() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Zip(Gen.SubListOf(Plan.ToArray()), Gen.SubListOf(Plan.ToArray())).ToArbitrary(),
        pair =>
        {
            (ImportedActivity[] before, ImportedActivity[] after) = ([.. pair.Item1], [.. pair.Item2]);
            PlanComparison<ImportedActivity> compared = Compare(before, after);
            return before.Length == compared.Matches.Count + compared.Removed.Count && after.Length == compared.Matches.Count + compared.Added.Count
                && compared.Removed.All(activity => !after.Contains(activity)) && compared.Added.All(activity => !before.Contains(activity));
        }));
}
