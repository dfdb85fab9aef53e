using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>«Условия»: what holds for all times of a tutor.</summary>
internal sealed class MyTermsScreen(ActingTutors acting) : Screen<MyTerms, TutorRow>
{
    protected override Task<TutorRow?> Admit(MyTerms route, Turn turn) => acting.Of(turn);

    protected override Task<Page> Show(TutorRow subject, MyTerms route, Turn turn)
    {
        var terms = subject.Terms;
        return Task.FromResult(new Page(Html.Lines(
        [
            (Html)$"<b>Условия</b>",
            (Html)$"Предметы: {subject.SubjectNames ?? "не выбраны"}",
            ConsultationWords.Place(new MeetingPlace(terms.Format, terms.Place)),
            .. Enum.GetValues<TermKind>().Select(kind => (Html)$"{HoursWords.Title(kind)}: {HoursWords.Value(kind, TermValues.Of(terms, kind))}"),
            (Html)$"\nУже сделанные записи остаются на прежних условиях.",
        ]))
            .Row(Button.To("Предметы", new MySubjects()), Button.To("Где встречаемся", new ChooseFormat()))
            .Grid(2, Enum.GetValues<TermKind>().Select(kind => Button.To(TermValues.Short(kind), new ChooseTerm(kind))))
            .Row(Button.To("‹ Моё расписание", new MyHours())));
    }
}

/// <summary>One of the terms: a usual value by a button, another typed.</summary>
internal sealed class ChooseTermReceiver(ActingTutors acting, HoursChanges changes) : Receiver<ChooseTerm, TutorRow>
{
    private const string Slot = "tutor term";

    protected override Task<TutorRow?> Admit(ChooseTerm route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Receive(TutorRow subject, ChooseTerm route, MessageIn message, bool confirmed, Turn turn) =>
        TermValues.Typed(route.Kind, ((TextIn)message).Text) is { } value
            ? await TermValues.Set(changes, subject, route.Kind, value, turn)
            : Outcome.Show((await AskAgain(subject, route, turn)).After($"Нужно число {HoursWords.Unit(route.Kind)}."));

    protected override Asking Ask(TutorRow subject, ChooseTerm route) => new($"Напишите число {HoursWords.Unit(route.Kind)}.", HoursWords.Title(route.Kind).ToLowerInvariant());

    protected override Task<Page> AskAgain(TutorRow subject, ChooseTerm route, Turn turn)
    {
        var now = TermValues.Of(subject.Terms, route.Kind);
        return Task.FromResult(new Page($"<b>{HoursWords.Title(route.Kind)}</b>\nСейчас: {HoursWords.Value(route.Kind, now)}. Выберите или напишите число {HoursWords.Unit(route.Kind)}.")
            .Grid(3, TermValues.Usual(route.Kind).Select(value => Button.Choice(
                HoursWords.ShortValue(route.Kind, value), value == now, new SetTerm(route.Kind, value))))
            .Row(Button.To("‹ Условия", new MyTerms()))
            .Expecting(Slot, route));
    }
}

internal sealed class SetTermCommand(ActingTutors acting, HoursChanges changes) : Command<SetTerm, TutorRow>
{
    protected override Task<TutorRow?> Admit(SetTerm route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, SetTerm route, Turn turn) =>
        TermValues.IsPossible(route.Kind, route.Value) ? await TermValues.Set(changes, subject, route.Kind, route.Value, turn) : Outcome.Refused;
}

internal sealed class PauseCommand(ActingTutors acting, TutorStore tutors) : Command<PauseHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(PauseHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, PauseHours route, Turn turn)
    {
        if (route.On)
            await tutors.Pause(subject.Id);
        else
            await tutors.Resume(subject.Id);
        return Outcome.GoTo(new MyHours(), route.On ? "Пауза: новые записи закрыты, прежние в силе." : "Запись снова открыта.");
    }
}
