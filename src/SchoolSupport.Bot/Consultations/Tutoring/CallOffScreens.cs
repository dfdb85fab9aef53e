using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>Calls consultations off, with apologies to everybody in them.</summary>
internal sealed class CallingOff(CallOffStore store, HoursStore hours, ClosedTimeStore closed, TutorNews news, WaitingOffers offers)
{
    /// <summary>Closes its time besides: else teachers, and those in line, would take it again. The tutor may open it.</summary>
    public async Task<Outcome> One(TutorConsultation consultation, string reason, Turn turn)
    {
        var first = consultation.First;
        var time = await closed.Close(consultation.Tutor.Id, new TimeRange(first.StartsAt, first.EndsAt));
        await Tell(store.Consultation(first.ConsultationId, turn.Member.PersonId, reason), consultation.Tutor, reason);
        return Outcome.GoTo(new ClosedTime(time), "Отменено, учителям написал.");
    }

    /// <summary>The same of a whole day.</summary>
    public async Task<int> Day(TutorRow tutor, DateOnly day, string reason, Turn turn)
    {
        var time = TimeRange.OfDays(DateSpan.Day(day), new TimeZoneName(tutor.TimeZone));
        var from = time.From > turn.Now ? time.From : turn.Now;
        if (from >= time.Until)
            return 0;
        await hours.AddAbsence(tutor.Id, DateSpan.Day(day), reason, turn.Member.PersonId);
        return await Tell(store.Range(tutor.Id, from, time.Until, turn.Member.PersonId, reason), tutor, reason);
    }

    public static string DayAnswer(int count) =>
        count == 0 ? "На этот день записей уже нет, новые закрыты." : $"Отменено: {count}. Учителям написал, новые записи на этот день закрыты.";

    public static string Words(TutorReason reason) => reason == TutorReason.Ill ? "болезнь тьютора" : "срочное дело";

    private async Task<int> Tell(Task<IReadOnlyList<BookingRow>> ending, TutorRow tutor, string reason)
    {
        var told = (await ending).Where(booking => booking.State == BookingState.Booked).ToList();
        foreach (var booking in told)
            await news.CalledOff(booking, reason);
        await offers.Make(tutor.MunicipalityId);
        return told.Count;
    }
}

internal sealed class AskToCallOffReceiver(TutorConsultations consultations, CallingOff calling) : Receiver<AskToCallOff, TutorConsultation>
{
    internal const string Slot = "tutor call off";

    protected override Task<TutorConsultation?> Admit(AskToCallOff route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override async Task<Outcome> Receive(TutorConsultation subject, AskToCallOff route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!subject.IsToCome(turn))
            return Outcome.Show(TutorConsultation.Gone);
        if (Reasons.Read(message) is not { } reason)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Reasons.HowTo));
        return await calling.One(subject, reason, turn);
    }

    protected override bool StillAsks(TutorConsultation subject, AskToCallOff route) => !subject.IsGone;

    protected override Asking Ask(TutorConsultation subject, AskToCallOff route) => new($"Напишите коротко, почему отменяете: учитель это увидит.", "причину отмены");

    protected override Task<Page> AskAgain(TutorConsultation subject, AskToCallOff route, Turn turn) => Task.FromResult(
        subject.IsToCome(turn)
            ? new Page($"<b>{ConsultationWords.ForTutor(subject.First)}</b>\nОтменить? Записано: {subject.Bookings.Count}. Каждому я напишу с извинениями и предложу другое время, а это время закрою для записи. Выберите причину или напишите свою.")
                .Row(Button.To("Болезнь", new CallOff(route.Consultation, TutorReason.Ill)), Button.To("Срочное дело", new CallOff(route.Consultation, TutorReason.Urgent)))
                .Row(Button.To("‹ Не отменять", new ConsultationCard(route.Consultation)))
                .Expecting(Slot, route)
            : subject.IsGone ? TutorConsultation.Gone : BookingPages.Of(subject.First, turn));
}

internal sealed class CallOffCommand(TutorConsultations consultations, CallingOff calling) : Command<CallOff, TutorConsultation>
{
    protected override Task<TutorConsultation?> Admit(CallOff route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override async Task<Outcome> Run(TutorConsultation subject, CallOff route, Turn turn)
    {
        return subject.IsToCome(turn) ? await calling.One(subject, CallingOff.Words(route.Reason), turn) : Outcome.Show(TutorConsultation.Gone);
    }
}

internal sealed class AskToCallOffDayReceiver(ActingTutors acting, CallingOff calling, BookingListStore bookings) : Receiver<AskToCallOffDay, TutorRow>
{
    protected override Task<TutorRow?> Admit(AskToCallOffDay route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Receive(TutorRow subject, AskToCallOffDay route, MessageIn message, bool confirmed, Turn turn)
    {
        if (Reasons.Read(message) is not { } reason)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Reasons.HowTo));
        var count = await calling.Day(subject, route.Day, reason, turn);
        return Outcome.GoTo(new MyConsultations(), CallingOff.DayAnswer(count));
    }

    protected override Asking Ask(TutorRow subject, AskToCallOffDay route) => new($"Напишите коротко, почему отменяете день.", "причину отмены дня");

    protected override async Task<Page> AskAgain(TutorRow subject, AskToCallOffDay route, Turn turn)
    {
        var zone = new TimeZoneName(subject.TimeZone);
        var time = TimeRange.OfDays(DateSpan.Day(route.Day), zone);
        var there = (await bookings.OfTutorBetween(subject.Id, time.From, time.Until)).Where(booking => booking.StartsAt > turn.Now).ToList();
        var back = Button.To("‹ Не отменять", new MyConsultations());
        return there.Count == 0
            ? new Page($"На {RussianDate.DayMonth(route.Day)} записей уже нет.").Row(back)
            : new Page(Html.Lines(
            [
                (Html)$"Отменить весь день <b>{RussianDate.WeekdayDayMonth(route.Day)}</b>?",
                .. there.Select(booking => (Html)$"{ConsultationWords.Span(booking.StartsAt, booking.EndsAt, zone)} · {TeacherWords.Name(booking)}"),
                (Html)$"Каждому я напишу с извинениями и предложу другое время, а новые записи на этот день закрою. Выберите причину или напишите свою.",
            ]))
                .Row(Button.To("Болезнь", new CallOffDay(route.Day, TutorReason.Ill)), Button.To("Срочное дело", new CallOffDay(route.Day, TutorReason.Urgent)))
                .Row(back)
                .Expecting(AskToCallOffReceiver.Slot, route);
    }
}

internal sealed class CallOffDayCommand(ActingTutors acting, CallingOff calling) : Command<CallOffDay, TutorRow>
{
    protected override Task<TutorRow?> Admit(CallOffDay route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, CallOffDay route, Turn turn)
    {
        var count = await calling.Day(subject, route.Day, CallingOff.Words(route.Reason), turn);
        return Outcome.GoTo(new MyConsultations(), CallingOff.DayAnswer(count));
    }
}
