using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>What a tutor consults on, of the municipality's list.</summary>
internal sealed class MySubjectsScreen(ActingTutors acting, SubjectStore subjects, TutorStore tutors) : Screen<MySubjects, TutorRow>
{
    private const int PerPage = 20;

    protected override Task<TutorRow?> Admit(MySubjects route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, MySubjects route, Turn turn)
    {
        var offered = await subjects.Offered(subject.MunicipalityId);
        var own = (await tutors.Subjects(subject.Id)).Select(one => one.Id).ToHashSet();
        var pages = Math.Max(1, (offered.Count + PerPage - 1) / PerPage);
        var part = Math.Clamp(route.Part, 0, pages - 1);
        return new Page($"<b>Предметы</b>\nОтметьте, по каким вы консультируете. Если нужного нет, его добавит координатор.")
            .Grid(2, offered.Skip(part * PerPage).Take(PerPage).Select(one => Button.To(
                (own.Contains(one.Id) ? "✓ " : "") + one.Name, new TickSubject(one.Id, !own.Contains(one.Id), part))))
            .Row(
                part > 0 ? Button.To("‹ Раньше", new MySubjects(part - 1)) : null,
                part + 1 < pages ? Button.To("Дальше ›", new MySubjects(part + 1)) : null)
            .Row(Button.To("Готово", new MyHours()));
    }
}

internal sealed class TickSubjectCommand(ActingTutors acting, TutorStore tutors) : Command<TickSubject, TutorRow>
{
    protected override Task<TutorRow?> Admit(TickSubject route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, TickSubject route, Turn turn)
    {
        if (route.On)
            await tutors.AddSubject(subject.Id, route.Subject);
        else
            await tutors.RemoveSubject(subject.Id, route.Subject);
        return Outcome.GoTo(new MySubjects(route.Part));
    }
}
