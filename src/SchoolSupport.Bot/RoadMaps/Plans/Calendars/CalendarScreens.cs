using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class CalendarPageScreen(CalendarStore calendars) : Screen<CalendarPage, PlanMunicipality>
{
    protected override Task<PlanMunicipality?> Admit(CalendarPage route, Turn turn) => Task.FromResult(PlanAccess.Seen(turn));

    protected override async Task<Page> Show(PlanMunicipality subject, CalendarPage route, Turn turn)
    {
        var year = SchoolYears.Of(route.Year, turn.Today);
        var terms = (await calendars.Of(subject.Id)).Terms(year);
        var days = (await calendars.Days(subject.Id)).Where(day => year.Days.Contains(day.Date)).ToList();
        var page = new Page(Html.Lines([
            (Html)$"<b>Учебный календарь {year.ToString()}</b>",
            Standing(terms),
            .. terms.Terms.Select((days, i) => (Html)$"{i + 1}. {RussianDate.DayMonthYear(days.First)} – {RussianDate.DayMonthYear(days.Last)}"),
            Html.Empty,
            days.Count == 0 ? (Html)$"Своих выходных и рабочих дней нет: действуют праздники по закону и переносы." : $"Свои дни района: {days.Count}",
            .. days.Take(8).Select(Line)]));
        return (subject.MayRun ? WithChanges(page, year, terms, days.Count) : page)
            .Row(Year(year.FirstYear - 1), Year(year.FirstYear + 1))
            .Row(Button.To("‹ Дорожные карты", new PlanList()), Button.To("Меню", new Home()));
    }

    private static Page WithChanges(Page page, SchoolYear year, SchoolTerms terms, int days) => page
        .Grid(4, terms.Terms.Select((_, i) => Button.To($"{Roman(i + 1)} четверть", new AskTermDates(year.FirstYear, i + 1))))
        .Row(Button.To("Добавить выходной", new AskDay(year.FirstYear, Working: false)), Button.To("Добавить рабочий день", new AskDay(year.FirstYear, Working: true)))
        .Row(
            days > 0 ? Button.To("Убрать день", new OwnDays(year.FirstYear)) : null,
            terms.Standing == TermsStanding.Own ? Button.To("Вернуть прежние четверти", new ResetTerms(year.FirstYear)) : null)
        .Row(Button.To("Пересчитать сроки задач", new RecountPlans()));

    private static Html Standing(SchoolTerms terms) => terms.Standing switch
    {
        TermsStanding.Own => $"Четверти района. Источник: {terms.Source}.",
        TermsStanding.Recommended => $"{terms.Source}. Если в районе иначе, поправьте.",
        _ => (Html)$"❓ Это предложение: даты четвертей на этот год я не знаю. Поправьте их, пожалуйста, по приказу.",
    };

    private static Html Line(CalendarChange day) => $"• {RussianDate.DayMonthWeekday(day.Date)} — {(day.IsWorking ? "рабочий день" : "выходной")} ({day.Source})";

    private static Button Year(int first) => Button.To($"{new SchoolYear(first)}", new CalendarPage(first));

    private static string Roman(int number) => number switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", _ => $"{number}" };
}

internal static class SchoolYears
{
    /// <summary>The year of a button, or the present one; a forged one far away is the present one too.</summary>
    public static SchoolYear Of(int first, DateOnly today) => first is >= 2000 and <= 2100 ? new SchoolYear(first) : SchoolYear.Of(today);
}

internal sealed class OwnDaysScreen(CalendarStore calendars) : Screen<OwnDays, PlanMunicipality>
{
    private const int PerPage = 8;

    protected override Task<PlanMunicipality?> Admit(OwnDays route, Turn turn) => Task.FromResult(PlanAccess.Run(turn));

    protected override async Task<Page> Show(PlanMunicipality subject, OwnDays route, Turn turn)
    {
        var year = SchoolYears.Of(route.Year, turn.Today);
        var part = Parts.Of([.. (await calendars.Days(subject.Id)).Where(day => year.Days.Contains(day.Date))], route.Page, PerPage);
        return new Page(part.Items.Count == 0 ? (Html)$"Своих дней в этом году нет." : $"Какой день убрать? Он станет таким же, как во всей стране.")
            .Grid(1, part.Items.Select(day => Button.To($"{RussianDate.DayMonthWeekday(day.Date)} · {(day.IsWorking ? "рабочий" : "выходной")}", new RemoveDay(day.Date))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("‹ Календарь", new CalendarPage(year.FirstYear)));
    }
}
