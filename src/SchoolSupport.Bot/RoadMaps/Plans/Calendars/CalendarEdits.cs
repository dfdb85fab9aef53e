using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Changes the municipality's calendar. Dates of running tasks follow when the coordinator has them counted anew.</summary>
internal sealed class CalendarEdits(CalendarStore calendars)
{
    public const int MostSource = 200;

    public static string? SourceOf(string text) => text.Trim() is { Length: > 0 and <= MostSource } source ? source : null;

    public static string WithoutDocument(Turn turn) => $"со слов координатора, {RussianDate.Digits(turn.Today)}";

    public async Task<Outcome> SetTerm(long municipality, SetTermDates route, string source, Turn turn)
    {
        var year = SchoolYears.Of(route.Year, turn.Today);
        var now = (await calendars.Of(municipality)).Terms(year);
        if (route.To < route.From || TermDates.With(now, route.Number, new DateSpan(route.From, route.To), source) is not { } changed)
            return Outcome.GoTo(new CalendarPage(year.FirstYear), "Так не выходит: посмотрите даты ещё раз.");
        await calendars.SetTerms(municipality, changed, turn.Member.PersonId);
        return Outcome.GoTo(new CalendarPage(year.FirstYear), "Записано. Если план уже идёт, нажмите «Пересчитать сроки задач».");
    }

    public async Task<Outcome> SetDay(long municipality, SetDay route, string source, Turn turn)
    {
        await calendars.SetDay(municipality, new CalendarChange(route.Date, route.Working, source), turn.Member.PersonId);
        return Outcome.GoTo(new CalendarPage(SchoolYear.Of(route.Date).FirstYear), "Записано. Если план уже идёт, нажмите «Пересчитать сроки задач».");
    }
}

internal abstract class CalendarCommand<TRoute> : Command<TRoute, PlanMunicipality>
    where TRoute : ChatRoute
{
    protected sealed override Task<PlanMunicipality?> Admit(TRoute route, Turn turn) => Task.FromResult(PlanAccess.Run(turn));
}

internal sealed class SetTermDatesCommand(CalendarEdits edits) : CalendarCommand<SetTermDates>
{
    protected override Task<Outcome> Run(PlanMunicipality subject, SetTermDates route, Turn turn) =>
        edits.SetTerm(subject.Id, route, CalendarEdits.WithoutDocument(turn), turn);
}

internal sealed class ResetTermsCommand(CalendarStore calendars) : CalendarCommand<ResetTerms>
{
    protected override async Task<Outcome> Run(PlanMunicipality subject, ResetTerms route, Turn turn)
    {
        var year = SchoolYears.Of(route.Year, turn.Today);
        await calendars.RemoveTerms(subject.Id, year);
        return Outcome.GoTo(new CalendarPage(year.FirstYear), "Четверти снова прежние.");
    }
}

internal sealed class SetDayCommand(CalendarEdits edits) : CalendarCommand<SetDay>
{
    protected override async Task<Outcome> Run(PlanMunicipality subject, SetDay route, Turn turn) => route.Date.Year is >= 2000 and <= 2100
        ? await edits.SetDay(subject.Id, route, CalendarEdits.WithoutDocument(turn), turn)
        : Outcome.Refused;
}

internal sealed class RemoveDayCommand(CalendarStore calendars) : CalendarCommand<RemoveDay>
{
    protected override async Task<Outcome> Run(PlanMunicipality subject, RemoveDay route, Turn turn)
    {
        await calendars.RemoveDay(subject.Id, route.Date);
        return Outcome.GoTo(new CalendarPage(route.Date.Year is >= 2000 and <= 2100 ? SchoolYear.Of(route.Date).FirstYear : 0), "День снова такой же, как во всей стране.");
    }
}

internal sealed class RecountPlansCommand(WorkQueue work) : CalendarCommand<RecountPlans>
{
    protected override async Task<Outcome> Run(PlanMunicipality subject, RecountPlans route, Turn turn)
    {
        await work.AddUnlessOpen(RecountPlansWork.WorkKind, RecountPlansWork.PayloadOf(subject.Id), turn.Visitor.ChatId);
        return Outcome.Say("Пересчитываю. Когда закончу, напишу.");
    }
}
