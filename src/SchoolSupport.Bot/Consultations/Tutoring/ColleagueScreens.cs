using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>Colleagues of the same municipality who consult on the subject and are free then.</summary>
internal sealed class GiveConsultationScreen(TutorConsultations consultations, TutorStore tutors, BusyStore busy, NoticeStore notices) : Screen<GiveConsultation, TutorConsultation>
{
    private const int MostOffered = 10;

    protected override Task<TutorConsultation?> Admit(GiveConsultation route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override async Task<Page> Show(TutorConsultation subject, GiveConsultation route, Turn turn)
    {
        if (!subject.IsToCome(turn))
            return subject.IsGone ? TutorConsultation.Gone : BookingPages.Of(subject.First, turn);
        var first = subject.First;
        var others = (await tutors.Open(first.MunicipalityId, first.SubjectId)).Where(tutor => tutor.PersonId != first.TutorPersonId).ToList();
        var taken = await busy.Of(others, new TimeRange(first.StartsAt, first.BusyUntil));
        var free = others.Where(tutor => !taken[tutor.Id].Overlaps(first.Slot)).Take(MostOffered).ToList();
        var answers = await Answers(route.Consultation, free);
        var fresh = free.Where(tutor => !answers.ContainsKey(tutor.Id)).ToList();
        var waiting = free.Where(tutor => answers.TryGetValue(tutor.Id, out var declined) && !declined).Select(tutor => ConsultationWords.Tutor(tutor.Name)).ToList();
        var asked = waiting.Count > 0 ? (Html)$"Спросил, жду ответа: {string.Join(", ", waiting)}." : null;
        var back = Button.To("‹ Назад", new ConsultationCard(route.Consultation));
        if (fresh.Count == 0)
            return new Page(Html.Lines(asked, (Html)$"{(free.Count == 0 ? "В" : "Больше в")} это время никто из коллег по этому предмету не свободен. Можно перенести или отменить консультацию."))
                .Row(Button.To("Перенести", new MoveConsultation(route.Consultation)), Button.To("Отменить", new AskToCallOff(route.Consultation))).Row(back);
        return new Page(Html.Lines(
                (Html)$"<b>{ConsultationWords.ForTutor(first)}</b>", asked, (Html)$"Кому передать? Коллега получит просьбу и ответит. Пока не согласится, консультация ваша."))
            .Grid(1, fresh.Select(tutor => Button.To(ConsultationWords.TutorLine(tutor), new AskColleague(route.Consultation, tutor.Id))))
            .Row(back);
    }

    // Those who were asked, and whether they have said no.
    private async Task<Dictionary<long, bool>> Answers(long consultation, List<TutorRow> colleagues)
    {
        var said = await notices.Done(colleagues.SelectMany(colleague => new[]
        {
            AskColleagueCommand.KeyOf(consultation, colleague.Id), AskColleagueCommand.DeclinedKeyOf(consultation, colleague.Id),
        }));
        return colleagues.Where(colleague => said.Contains(AskColleagueCommand.KeyOf(consultation, colleague.Id)))
            .ToDictionary(colleague => colleague.Id, colleague => said.Contains(AskColleagueCommand.DeclinedKeyOf(consultation, colleague.Id)));
    }
}

internal sealed class AskColleagueCommand(TutorConsultations consultations, TutorStore tutors, NoticeStore notices, Outgoing outgoing) : Command<AskColleague, TutorConsultation>
{
    /// <summary>That a colleague was asked: only who was asked can take it over.</summary>
    public static string KeyOf(long consultation, long tutor) => $"consultation/{consultation}/asked/{tutor}";

    /// <summary>That the colleague cannot.</summary>
    public static string DeclinedKeyOf(long consultation, long tutor) => KeyOf(consultation, tutor) + "/no";

    protected override Task<TutorConsultation?> Admit(AskColleague route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override async Task<Outcome> Run(TutorConsultation subject, AskColleague route, Turn turn)
    {
        if (!subject.IsToCome(turn))
            return Outcome.Show(TutorConsultation.Gone);
        if (await tutors.Find(route.Tutor) is not { IsOpen: true } colleague || colleague.MunicipalityId != subject.Tutor.MunicipalityId)
            return Outcome.GoTo(new GiveConsultation(route.Consultation), "Этот коллега сейчас не принимает записи.");
        var back = new ConsultationCard(route.Consultation);
        if (!await notices.TryAdd(KeyOf(route.Consultation, route.Tutor), "asked"))
            return Outcome.GoTo(back, "Просьба у коллеги, ответа пока нет.");
        await outgoing.Tell(colleague.PersonId, Request(subject, colleague));
        return Outcome.GoTo(back, $"Спросил: {ConsultationWords.Tutor(colleague.Name)}. Как ответит, напишу.");
    }

    private static Page Request(TutorConsultation asked, TutorRow colleague)
    {
        var zone = new TimeZoneName(colleague.TimeZone);
        var first = asked.First;
        return new Page(Html.Lines(
        [
            (Html)$"{ConsultationWords.Tutor(asked.Tutor.Name)} просит вас провести консультацию вместо себя:",
            (Html)$"<b>{ConsultationWords.When(first.StartsAt, first.EndsAt, zone)}</b> ({ZoneWords.Of(zone, first.StartsAt)})",
            .. asked.Bookings.Select(booking => (Html)$"{TeacherWords.Name(booking)}, {booking.SchoolName}. {TeacherWords.Topic(booking)}"),
        ]))
            .Row(Button.To("Возьму", new AnswerColleague(first.ConsultationId, Yes: true)), Button.To("Не могу", new AnswerColleague(first.ConsultationId, Yes: false)));
    }
}

/// <summary>The colleague's answer; the first answer counts.</summary>
internal sealed class AnswerColleagueCommand(
    ActingTutors acting, BookingListStore bookings, TakeOverStore takeOver, NoticeStore notices, TutorNews news, Outgoing outgoing) : Command<AnswerColleague, TutorRow>
{
    protected override async Task<TutorRow?> Admit(AnswerColleague route, Turn turn) =>
        await acting.Of(turn) is { } tutor && await notices.Has(AskColleagueCommand.KeyOf(route.Consultation, tutor.Id)) ? tutor : null;

    protected override async Task<Outcome> Run(TutorRow subject, AnswerColleague route, Turn turn)
    {
        var before = await bookings.OfConsultation(route.Consultation);
        if (before.Count == 0 || before[0].StartsAt <= turn.Now)
            return Outcome.Show(new Page($"Эту консультацию уже перенесли или отменили, ничего делать не нужно. Спасибо!").Row(Button.To("Меню", new Home())));
        if (before[0].TutorId == subject.Id)
            return Outcome.GoTo(new ConsultationCard(route.Consultation));
        return route.Yes ? await Take(subject, before, turn) : await Decline(subject, before);
    }

    private async Task<Outcome> Take(TutorRow colleague, IReadOnlyList<BookingRow> before, Turn turn)
    {
        var consultation = before[0].ConsultationId;
        if (await takeOver.TakeOver(consultation, colleague.Id, turn.Member.PersonId, null) is { } obstacle)
            return Outcome.Show(new Page(obstacle == BookingObstacle.SlotTaken
                ? (Html)$"В это время у вас уже есть другая консультация или занято, взять эту не получится."
                : $"Взять эту консультацию уже нельзя.").Row(Button.To("Меню", new Home())));
        foreach (var booking in await bookings.OfConsultation(consultation))
            await news.GivenAway(booking, before[0].TutorName);
        await outgoing.Tell(before[0].TutorPersonId, new Page(
            $"{ConsultationWords.Tutor(colleague.Name)} берёт вашу консультацию <b>{ConsultationWords.ForTutor(before[0])}</b>. Учителям я написал.")
            .Row(Button.To("Мои консультации", new MyConsultations())));
        return Outcome.GoTo(new ConsultationCard(consultation), "Спасибо! Теперь это ваша консультация.");
    }

    private async Task<Outcome> Decline(TutorRow colleague, IReadOnlyList<BookingRow> before)
    {
        if (await notices.TryAdd(AskColleagueCommand.DeclinedKeyOf(before[0].ConsultationId, colleague.Id), "told"))
            await outgoing.Tell(before[0].TutorPersonId, new Page(
                $"{ConsultationWords.Tutor(colleague.Name)} не может взять консультацию <b>{ConsultationWords.ForTutor(before[0])}</b>. Она пока ваша.")
                .Row(Button.To("Другой коллега", new GiveConsultation(before[0].ConsultationId)), Button.To("Открыть", new ConsultationCard(before[0].ConsultationId))));
        return Outcome.Show(new Page($"Понял, передал коллеге, что вы не можете.").Row(Button.To("Меню", new Home())));
    }
}
