using System.Globalization;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A part of a plan's rows: its name, its key in buttons, and how many there are.</summary>
internal sealed record CutPart(string Name, long Key, int Count);

/// <summary>Picks out rows of a plan.</summary>
internal sealed class ActivityCuts(ActivityStore activities)
{
    private const string Dateless = "9999-12";
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>The parts of a plan, in its order.</summary>
    public async Task<IReadOnlyList<CutPart>> Parts(long plan, ActivityCut cut)
    {
        if (cut == ActivityCut.Month)
            return [.. (await activities.Months(plan)).Select(month => new CutPart(NameOf(month.Month), DayOf(month.Month).DayNumber, (int)month.Activities))];
        var rows = await activities.Index(plan);
        return cut == ActivityCut.Section
            ? [.. rows.GroupBy(row => row.Section).Select(part => new CutPart(part.Key ?? "Без раздела", part.First().Position, part.Count()))]
            : [.. rows.GroupBy(row => KeyOf(row.Responsible)).Select(part => new CutPart(part.First().Responsible ?? "Не указаны", part.First().Id, part.Count()))];
    }

    /// <summary>The ids of the rows of a part, in the plan's order.</summary>
    public async Task<IReadOnlyList<long>> Ids(ActivityList list)
    {
        if (list.Cut == ActivityCut.Month)
            return list.Key is >= 0 and <= int.MaxValue && list.Key <= DateOnly.MaxValue.DayNumber
                ? await activities.InMonth(list.Plan, DateOnly.FromDayNumber((int)list.Key))
                : [];
        var rows = await activities.Index(list.Plan);
        return [.. rows.Where(Fits(list, rows)).Select(row => row.Id)];
    }

    public async Task<string?> Title(ActivityList list) =>
        list.Cut == ActivityCut.All ? null : (await Parts(list.Plan, list.Cut)).FirstOrDefault(part => part.Key == list.Key)?.Name;

    /// <summary>Words that mean the same people.</summary>
    public static string KeyOf(string? responsible) => SearchKey.Of(responsible ?? "");

    private static Func<ActivityIndexRow, bool> Fits(ActivityList list, IReadOnlyList<ActivityIndexRow> rows)
    {
        if (list.Cut == ActivityCut.All)
            return _ => true;
        var named = rows.FirstOrDefault(row => (list.Cut == ActivityCut.Section ? row.Position : row.Id) == list.Key);
        if (named is null)
            return _ => false;
        var key = KeyOf(named.Responsible);
        return list.Cut == ActivityCut.Section ? row => row.Section == named.Section : row => KeyOf(row.Responsible) == key;
    }

    private static DateOnly DayOf(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string NameOf(string month) => month == Dateless ? "Без даты" : DayOf(month).ToString("MMMM yyyy", Russian);
}
