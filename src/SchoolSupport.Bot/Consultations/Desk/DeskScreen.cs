using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>Consultations of a municipality at a glance, and what can be done about them.</summary>
internal sealed class DeskScreen(ConsultationReportStore reports, OutcomeStore outcomes) : Screen<ConsultationDesk, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(ConsultationDesk route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, ConsultationDesk route, Turn turn)
    {
        var month = DeskWords.FirstOf(route.Month, turn);
        var tally = await reports.Total(subject.Id, DeskWords.Range(month, turn));
        var waiting = (await reports.Demand(subject.Id)).Sum(demand => demand.Waiting);
        var unmarked = (await outcomes.UnmarkedOfMunicipality(subject.Id, turn.Now)).Count;
        var page = new Page(Html.Lines(
            (Html)$"<b>Консультации</b> · {DeskWords.Month(month)}",
            (Html)$"{Capital.Of(DeskWords.Line(tally))}.",
            waiting > 0 ? (Html)$"В листе ожидания: {waiting}" : null,
            unmarked > 0 ? (Html)$"Тьюторы не отметили, как прошло: {unmarked}" : null))
            .Row(Button.To("‹ " + RussianDate.Month(month.AddMonths(-1)), new ConsultationDesk(month.AddMonths(-1))), Button.To(RussianDate.Month(month.AddMonths(1)) + " ›", new ConsultationDesk(month.AddMonths(1))))
            .Row(Button.To("По тьюторам", new ConsultationLoad(LoadBy.Tutor, month)), Button.To("По предметам", new ConsultationLoad(LoadBy.Subject, month)))
            .Row(Button.To("По школам", new ConsultationLoad(LoadBy.School, month)), Button.To("По месяцам", new ConsultationLoad(LoadBy.Month, month)))
            .Row(
                waiting > 0 ? Button.To($"Ждут · {waiting}", new WaitingDesk()) : null,
                unmarked > 0 ? Button.To($"Не отмечено · {unmarked}", new UnmarkedDesk()) : null)
            .Row(
                tally.Rated > 0 ? Button.To($"Оценки · {tally.Rated}", new RatingsDesk(month)) : null,
                tally.TeacherAbsent > 0 ? Button.To($"Не пришли · {tally.TeacherAbsent}", new AbsentDesk(month)) : null)
            .Row(Button.To("Excel за месяц", new ExportConsultations(month, Year: false)), Button.To("Excel за год", new ExportConsultations(month, Year: true)));
        return (turn.RunMunicipality() is null
            ? page.Row(Button.To("Тьюторы", new TutorsDesk()))
            : page
                .Row(Button.To("Тьюторы", new TutorsDesk()), Button.To("Предметы", new SubjectsDesk()), Button.To("Лимиты", new LimitsDesk()))
                .Row(Button.To("Записать учителя", new BookForWhom()), Button.To("Отменить день", new ChooseDayOff())))
            .Row(Button.To("Меню", new Home()));
    }
}

/// <summary>The load by tutor, subject, school or month.</summary>
internal sealed class LoadScreen(ConsultationReportStore reports) : Screen<ConsultationLoad, OwnMunicipality>
{
    private const int PerPage = 12;
    private const int Months = 12;

    protected override Task<OwnMunicipality?> Admit(ConsultationLoad route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, ConsultationLoad route, Turn turn)
    {
        var month = DeskWords.FirstOf(route.Month, turn);
        var part = Parts.Of(await Lines(subject.Id, route.By, month, turn), route.Part, PerPage);
        var page = new Page(Html.Lines(
        [
            (Html)$"<b>{Title(route.By)}</b>{(route.By == LoadBy.Month ? "" : $" · {DeskWords.Month(month)}")}",
            part.Items.Count == 0 ? (Html)$"Пока ничего нет." : null,
            .. part.Items.Select(line => (Html)$"<b>{line.Name}</b>: {DeskWords.Line(line.Tally)}"),
        ]))
            .Row(part.Turns(to => route with { Part = to }));
        if (route.By == LoadBy.Tutor)
            page = page.Grid(2, part.Items.Where(line => line.Tally.Id is not null).Select(line => Button.To(line.Name, new TutorCard(line.Tally.Id!.Value))));
        return page.Row(Button.To("‹ Консультации", new ConsultationDesk(month)));
    }

    private async Task<IReadOnlyList<(string Name, ConsultationTally Tally)>> Lines(long municipality, LoadBy by, DateOnly month, Turn turn)
    {
        var range = DeskWords.Range(month, turn);
        return by switch
        {
            LoadBy.Tutor => [.. (await reports.ByTutor(municipality, range)).Select(tally => (ConsultationWords.Tutor(tally.Name), tally))],
            LoadBy.Subject => [.. (await reports.BySubject(municipality, range)).Select(tally => (tally.Name ?? "без предмета", tally))],
            LoadBy.School => [.. (await reports.BySchool(municipality, range)).Where(tally => tally.Booked + tally.Cancelled > 0).Select(tally => (tally.Name!, tally))],
            _ =>
            [
                .. (await reports.ByMonth(municipality, new Core.Calendars.DateSpan(month.AddMonths(1 - Months), month), DeskWords.Zone(turn)))
                    .Where(one => one.Tally.Booked + one.Tally.Cancelled > 0).Select(one => (DeskWords.Month(one.Month), one.Tally)),
            ],
        };
    }

    private static string Title(LoadBy by) => by switch
    {
        LoadBy.Tutor => "По тьюторам",
        LoadBy.Subject => "По предметам",
        LoadBy.School => "По школам",
        _ => "По месяцам",
    };
}
