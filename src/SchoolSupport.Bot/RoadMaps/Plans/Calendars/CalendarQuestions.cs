using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Asks the coordinator for something of the municipality's calendar.</summary>
internal abstract class CalendarQuestion<TRoute> : Receiver<TRoute, PlanMunicipality>
    where TRoute : ChatRoute
{
    protected abstract Task<Page> Question(PlanMunicipality subject, TRoute route, Turn turn);

    protected sealed override Task<PlanMunicipality?> Admit(TRoute route, Turn turn) => Task.FromResult(PlanAccess.Run(turn));

    protected sealed override async Task<Page> AskAgain(PlanMunicipality subject, TRoute route, Turn turn) =>
        (await Question(subject, route, turn)).Expecting(PlanSlots.Typed, route);

    protected async Task<Outcome> Again(Html why, PlanMunicipality subject, TRoute route, Turn turn) =>
        Outcome.Show((await AskAgain(subject, route, turn)).After(why));
}

internal sealed class AskTermDatesReceiver(CalendarStore calendars) : CalendarQuestion<AskTermDates>
{
    protected override Asking Ask(PlanMunicipality subject, AskTermDates route) =>
        new($"Напишите, пожалуйста, первый и последний день: 01.09.2026 – 23.10.2026.", "даты четверти");

    protected override async Task<Page> Question(PlanMunicipality subject, AskTermDates route, Turn turn)
    {
        var year = SchoolYears.Of(route.Year, turn.Today);
        var now = (await calendars.Of(subject.Id)).Terms(year).Terms.ElementAtOrDefault(route.Number - 1);
        return new Page($"<b>{route.Number} четверть, {year.ToString()}</b>\nСейчас: {DateWords(now)}\nНапишите первый и последний учебный день, например: 01.09.{year.FirstYear} – 23.10.{year.FirstYear}.")
            .Row(Button.To("‹ Календарь", new CalendarPage(year.FirstYear)));
    }

    protected override async Task<Outcome> Receive(PlanMunicipality subject, AskTermDates route, MessageIn message, bool confirmed, Turn turn)
    {
        var year = SchoolYears.Of(route.Year, turn.Today);
        if (TypedSpan.Read(((TextIn)message).Text, year.Days.First) is not { } span)
            return await Again($"Не понял даты. Напишите, например: 01.09.{year.FirstYear} – 23.10.{year.FirstYear}.", subject, route, turn);
        return TermDates.With((await calendars.Of(subject.Id)).Terms(year), route.Number, span, "проверка") is null
            ? await Again($"Так не выходит: четверти идут по порядку, не пересекаются и лежат внутри {year.ToString()} учебного года.", subject, route, turn)
            : Outcome.GoTo(new AskTermSource(year.FirstYear, route.Number, span.First, span.Last));
    }

    private static string DateWords(DateSpan span) => $"{RussianDate.DayMonthYear(span.First)} – {RussianDate.DayMonthYear(span.Last)}";
}

internal static class TermDates
{
    /// <summary>The year's terms with one of them changed; null when that cannot be.</summary>
    public static SchoolTerms? With(SchoolTerms terms, int number, DateSpan span, string source)
    {
        if (number < 1 || number > terms.Terms.Count || !terms.Year.Days.Contains(span))
            return null;
        var changed = terms.Terms.ToList();
        changed[number - 1] = span;
        return changed.Zip(changed.Skip(1)).Any(pair => pair.Second.First <= pair.First.Last)
            ? null
            : new SchoolTerms(terms.Year, changed, TermsStanding.Own, source);
    }
}

internal sealed class AskTermSourceReceiver(CalendarEdits edits) : CalendarQuestion<AskTermSource>
{
    protected override Asking Ask(PlanMunicipality subject, AskTermSource route) => new($"Напишите, пожалуйста, где это написано: «Приказ № 5 от 20.08.2026».", "источник дат четверти");

    protected override Task<Page> Question(PlanMunicipality subject, AskTermSource route, Turn turn) => Task.FromResult(
        new Page($"{route.Number} четверть: {RussianDate.DayMonthYear(route.From)} – {RussianDate.DayMonthYear(route.To)}\nГде это написано? Например: «Приказ № 5 от 20.08.2026».")
            .Row(Button.To("Без документа", new SetTermDates(route.Year, route.Number, route.From, route.To)), Button.To("Отмена", new CalendarPage(route.Year))));

    protected override async Task<Outcome> Receive(PlanMunicipality subject, AskTermSource route, MessageIn message, bool confirmed, Turn turn) =>
        CalendarEdits.SourceOf(((TextIn)message).Text) is { } source
            ? await edits.SetTerm(subject.Id, new SetTermDates(route.Year, route.Number, route.From, route.To), source, turn)
            : await Again($"Источник должен быть не длиннее {CalendarEdits.MostSource} знаков.", subject, route, turn);
}

internal sealed class AskDayReceiver(CalendarStore calendars) : CalendarQuestion<AskDay>
{
    protected override Asking Ask(PlanMunicipality subject, AskDay route) => new($"Напишите, пожалуйста, дату, например: 11 октября 2026.", "дату в календаре");

    protected override async Task<Page> Question(PlanMunicipality subject, AskDay route, Turn turn)
    {
        var calendar = (await calendars.Of(subject.Id)).Working;
        var year = SchoolYears.Of(route.Year, turn.Today).Days;
        return new Page($"Какой день в районе {(route.Working ? "рабочий, хотя по стране выходной" : "выходной, хотя по стране рабочий")}? Нажмите его или напишите дату, например: 11 октября 2026.")
            .Month(
                route.Month == default ? turn.Today : route.Month, year,
                // What is a working day already cannot become one.
                date => calendar.IsWorkingDay(date) == route.Working ? CalendarDay.Unavailable : CalendarDay.Free(new AskDaySource(date, route.Working)),
                month => route with { Month = month })
            .Row(Button.To("‹ Календарь", new CalendarPage(route.Year)));
    }

    protected override async Task<Outcome> Receive(PlanMunicipality subject, AskDay route, MessageIn message, bool confirmed, Turn turn)
    {
        // Without a year the day of the school year on the page is meant.
        var year = SchoolYears.Of(route.Year, turn.Today);
        return TypedDate.Read(((TextIn)message).Text, turn.Today < year.Days.First || turn.Today > year.Days.Last ? year.Days.First : turn.Today) is { Year: >= 2000 and <= 2100 } date
            ? Outcome.GoTo(new AskDaySource(date, route.Working))
            : await Again($"Не понял дату. Напишите, например: 11 октября 2026.", subject, route, turn);
    }
}

internal sealed class AskDaySourceReceiver(CalendarEdits edits) : CalendarQuestion<AskDaySource>
{
    protected override Asking Ask(PlanMunicipality subject, AskDaySource route) => new($"Напишите, пожалуйста, где это написано: «Указ от 10.09.2026».", "источник дня в календаре");

    protected override Task<Page> Question(PlanMunicipality subject, AskDaySource route, Turn turn) => Task.FromResult(
        new Page($"{RussianDate.DayMonthYear(route.Date)}, {RussianDate.ShortWeekday(route.Date)} — {(route.Working ? "рабочий день" : "выходной")}.\nГде это написано? Например: «Указ от 10.09.2026».")
            .Row(Button.To("Без документа", new SetDay(route.Date, route.Working)), Button.To("Отмена", new CalendarPage(SchoolYear.Of(route.Date).FirstYear))));

    protected override async Task<Outcome> Receive(PlanMunicipality subject, AskDaySource route, MessageIn message, bool confirmed, Turn turn) =>
        CalendarEdits.SourceOf(((TextIn)message).Text) is { } source
            ? await edits.SetDay(subject.Id, new SetDay(route.Date, route.Working), source, turn)
            : await Again($"Источник должен быть не длиннее {CalendarEdits.MostSource} знаков.", subject, route, turn);
}
