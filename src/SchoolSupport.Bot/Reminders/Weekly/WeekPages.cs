using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Groups;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>«Сводка за неделю», all of it.</summary>
[RouteCode("d.week")]
public sealed record WeekSummary(int Page = 0) : ChatRoute;

internal static class WeekPages
{
    private const int MostInGroup = 40;
    private const int MostInDigest = 8;
    private const int PerPage = 30;

    /// <summary>For the department's group: nothing to press, and nothing about persons.</summary>
    public static Page InGroup(WeeklySummary summary, string municipality)
    {
        var rest = summary.Schools.Count - MostInGroup;
        return new Page(Html.Lines(
        [
            (Html)$"<b>Сводка за неделю</b> · {municipality} · {RussianDate.DayMonthWeekday(summary.WeekOn)}",
            WeekText.Totals(summary),
            Html.Empty,
            .. WeekTable.Of(summary.Schools.Take(MostInGroup)),
            rest > 0 ? (Html)$"и ещё {Counted.Schools(rest)}" : null,
            WeekText.Legend(summary),
        ]));
    }

    /// <summary>Below other parts of a morning's message.</summary>
    public static Page InDigest(WeeklySummary summary)
    {
        var rest = summary.Schools.Count - MostInDigest;
        return new Page(Html.Lines(
        [
            (Html)$"<b>Сводка за неделю</b> · {RussianDate.DayMonthWeekday(summary.WeekOn)}",
            WeekText.Totals(summary),
            .. WeekTable.Of(summary.Schools.Take(MostInDigest)),
            rest > 0 ? (Html)$"и ещё {Counted.Schools(rest)}" : null,
        ]))
            .Row(Button.To("Вся сводка", new WeekSummary()));
    }

    /// <summary>For whoever sees the municipality.</summary>
    /// <param name="runs">Whether the reader coordinates it.</param>
    public static Page Whole(WeeklySummary summary, int index, bool runs)
    {
        var part = Parts.Of(summary.Schools, index, PerPage);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Сводка за неделю</b> · {RussianDate.DayMonthWeekday(summary.WeekOn)}",
            WeekText.Totals(summary),
            Html.Empty,
            .. WeekTable.Of(part.Items),
            WeekText.Legend(summary),
        ]))
            .Row(part.Turns(page => new WeekSummary(page)))
            .Row(Button.To("Школы", new SchoolsBoard()), summary.All.Overdue > 0 ? Button.To($"⚠ Просрочено · {summary.All.Overdue}", new OverdueBoard()) : null)
            .Row(runs ? Button.To("Группа отдела", new DepartmentGroup()) : null, Button.To("Меню", new Home()));
    }
}
