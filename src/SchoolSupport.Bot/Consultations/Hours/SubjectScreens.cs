using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>What a tutor consults on, of the municipality's list.</summary>
internal sealed class MySubjectsScreen(ActingTutors acting, SubjectTicks ticks) : Screen<MySubjects, TutorRow>
{
    protected override Task<TutorRow?> Admit(MySubjects route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, MySubjects route, Turn turn) =>
        (await ticks.Page(
            $"<b>Предметы</b>\nОтметьте, по каким вы консультируете. Если нужного нет, его добавит координатор.", subject, route.Part,
            part => new MySubjects(part), (one, on, part) => new TickSubject(one, on, part)))
            .Row(Button.To("Готово", new MyHours()));
}

internal sealed class TickSubjectCommand(ActingTutors acting, SubjectTicks ticks) : Command<TickSubject, TutorRow>
{
    protected override Task<TutorRow?> Admit(TickSubject route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, TickSubject route, Turn turn)
    {
        await ticks.Tick(subject, route.Subject, route.On);
        return Outcome.GoTo(new MySubjects(route.Part));
    }
}
