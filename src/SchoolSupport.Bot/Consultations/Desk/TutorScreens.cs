using SchoolSupport.Bot.Consultations.Hours;
using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>The tutors in office; a coordinator appoints others.</summary>
internal sealed class TutorsDeskScreen(TutorStore tutors) : Screen<TutorsDesk, OwnMunicipality>
{
    private const int PerPage = 10;

    protected override Task<OwnMunicipality?> Admit(TutorsDesk route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, TutorsDesk route, Turn turn)
    {
        await tutors.AddMissing(subject.Id);
        var part = Parts.Of(await tutors.OfMunicipality(subject.Id), route.Part, PerPage);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Тьюторы</b>",
            part.Items.Count == 0 ? (Html)$"Тьюторов пока нет. Пригласите первого: он укажет предметы и часы сам." : null,
            .. part.Numbered().Select(line => (Html)$"{line.Number}. {ConsultationWords.TutorLine(line.Item)}{(line.Item.PausedAt is null ? "" : " · ⏸ пауза")}{(line.Item.SubjectNames is null ? " · предметы не указаны" : "")}"),
        ]))
            .Grid(1, part.Numbered().Select(line => Button.To($"{line.Number}. {ConsultationWords.Tutor(line.Item.Name)}", new TutorCard(line.Item.Id))))
            .Row(part.Turns(to => new TutorsDesk(to)))
            .Row(turn.RunMunicipality() is { } run ? Button.To("Назначить тьютора", new InviteByName(InvitedRole.Tutor, run)) : null, Button.To("‹ Консультации", new ConsultationDesk()));
    }
}

/// <summary>Loads tutors through the visitor's rights.</summary>
internal sealed class SeenTutors(TutorStore tutors)
{
    public async Task<TutorRow?> ToSee(long id, Turn turn) => await tutors.Find(id) is { } tutor && tutor.MunicipalityId == turn.SeenMunicipality() ? tutor : null;

    public async Task<TutorRow?> ToRun(long id, Turn turn) => await tutors.Find(id) is { } tutor && tutor.MunicipalityId == turn.RunMunicipality() ? tutor : null;
}

/// <summary>A tutor for the department: when, on what, how busy.</summary>
internal sealed class TutorCardScreen(SeenTutors seen, HoursStore hours, BookingListStore bookings) : Screen<TutorCard, TutorRow>
{
    private const int MostShown = 5;

    protected override Task<TutorRow?> Admit(TutorCard route, Turn turn) => seen.ToSee(route.Tutor, turn);

    protected override async Task<Page> Show(TutorRow subject, TutorCard route, Turn turn)
    {
        var zone = new TimeZoneName(subject.TimeZone);
        var weekly = await hours.Weekly(subject.Id);
        var next = await bookings.OfTutor(subject.Id, 0, MostShown);
        var page = new Page(Html.Lines(
        [
            (Html)$"<b>{ConsultationWords.Tutor(subject.Name)}</b>{(subject.EndedAt is null ? "" : " · больше не консультирует")}",
            (Html)$"{subject.SubjectNames ?? "Предметы не указаны"} · {HoursWords.Line(subject.Terms)}",
            subject.PausedAt is null ? null : (Html)$"⏸ Пауза: новые записи не принимаются.",
            weekly.Count == 0 ? (Html)$"Часов на каждую неделю нет." : null,
            .. HoursWords.WeekLines(weekly),
            next.Bookings.Count == 0 ? (Html)$"\nБлижайших записей нет." : (Html)$"\n<b>Ближайшие записи</b>",
            .. next.Bookings.Select(one => (Html)$"{ConsultationWords.Begin(one.StartsAt, zone)} · {TeacherWords.Name(one)}, {one.SchoolName}"),
            next.HasMore ? (Html)$"и другие" : null,
        ]));
        if (subject.EndedAt is null && turn.RunMunicipality() is not null)
            page = page
                .Row(Button.To("Предметы", new TutorSubjects(subject.Id)), subject.PausedAt is null ? Button.To("Пауза", new PauseTutor(subject.Id, On: true)) : Button.To("Снять паузу", new PauseTutor(subject.Id, On: false)))
                .Row(Button.To("Снять с роли тьютора", new AskToEndRole(subject.Id)));
        return page.Row(Button.To("‹ Тьюторы", new TutorsDesk()), Button.To("Консультации", new ConsultationDesk()));
    }
}

internal sealed class PauseTutorCommand(SeenTutors seen, TutorStore tutors) : Command<PauseTutor, TutorRow>
{
    protected override Task<TutorRow?> Admit(PauseTutor route, Turn turn) => seen.ToRun(route.Tutor, turn);

    protected override async Task<Outcome> Run(TutorRow subject, PauseTutor route, Turn turn)
    {
        if (route.On)
            await tutors.Pause(subject.Id);
        else
            await tutors.Resume(subject.Id);
        return Outcome.GoTo(new TutorCard(subject.Id), route.On ? "Новые записи закрыты, прежние в силе." : "Запись снова открыта.");
    }
}

/// <summary>Which subjects a tutor consults on, set by the coordinator.</summary>
internal sealed class TutorSubjectsScreen(SeenTutors seen, SubjectTicks ticks) : Screen<TutorSubjects, TutorRow>
{
    protected override Task<TutorRow?> Admit(TutorSubjects route, Turn turn) => seen.ToRun(route.Tutor, turn);

    protected override async Task<Page> Show(TutorRow subject, TutorSubjects route, Turn turn) =>
        (await ticks.Page(
            $"<b>{ConsultationWords.Tutor(subject.Name)}</b>\nОтметьте предметы.", subject, route.Part,
            part => route with { Part = part }, (one, on, part) => new TickTutorSubject(subject.Id, one, on, part)))
            .Row(Button.To("Готово", new TutorCard(subject.Id)));
}

internal sealed class TickTutorSubjectCommand(SeenTutors seen, SubjectTicks ticks) : Command<TickTutorSubject, TutorRow>
{
    protected override Task<TutorRow?> Admit(TickTutorSubject route, Turn turn) => seen.ToRun(route.Tutor, turn);

    protected override async Task<Outcome> Run(TutorRow subject, TickTutorSubject route, Turn turn)
    {
        await ticks.Tick(subject, route.Subject, route.On);
        return Outcome.GoTo(new TutorSubjects(subject.Id, route.Part));
    }
}
