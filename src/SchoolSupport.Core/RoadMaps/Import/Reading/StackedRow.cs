using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A row into whose cells a clerk has put several activities, one below another: «1¶2¶3», «Разбор¶Семинар¶Отчёт», «май¶июнь¶август».</summary>
internal static class StackedRow
{
    /// <summary>A row for each activity; the row itself when it holds one, or when its lines do not match.</summary>
    public static IReadOnlyList<DocumentRow> Split(PlanLayout layout, DocumentRow row)
    {
        if (layout.Of(ColumnRole.Number).Select(i => layout.Columns[i].Start).ToList() is not [var number] || row.Cells.FirstOrDefault(cell => cell.Column == number) is not { IsContinued: false } numbers) return [row];
        string[] counted = numbers.Text.Split('\n');
        if (counted.Length < 2 || !FollowOneAnother(counted)) return [row];
        bool matches = row.Cells.All(cell => Lines(cell) is var lines && (lines.Length == counted.Length || !IsTitle(layout, cell)));
        return matches ? [.. counted.Index().Select(item => row with { Cells = [.. row.Cells.Select(cell => Lines(cell) is var lines && lines.Length == counted.Length ? cell with { Text = lines[item.Index] } : cell)] })] : [row];
    }

    private static string[] Lines(DocumentCell cell) => cell.Text.Split('\n');

    private static bool IsTitle(PlanLayout layout, DocumentCell cell) => layout.Of(ColumnRole.Title).Any(i => layout.Columns[i].Start == cell.Column);

    private static bool FollowOneAnother(string[] counted)
    {
        List<ActivityNumber?> numbers = [.. counted.Select(ActivityNumber.Read)];
        return numbers.Zip(numbers.Skip(1)).All(pair => pair is ({ Form: NumberForm.Arabic } first, { } second) && second.IsNextTo(first));
    }
}
