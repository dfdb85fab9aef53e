using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>The three things without which nobody can book: subjects, a place, hours.</summary>
internal static class FirstSteps
{
    public static IReadOnlyList<FirstStep> Missing(TutorRow tutor, bool hasHours) =>
    [
        .. tutor.SubjectNames is null ? [new FirstStep("Предметы", "по каким вы консультируете", new MySubjects())] : Array.Empty<FirstStep>(),
        .. tutor.Place.Length == 0 ? [new FirstStep("Где встречаемся", "онлайн по ссылке, очно или по телефону", new ChooseFormat())] : Array.Empty<FirstStep>(),
        .. hasHours ? Array.Empty<FirstStep>() : [new FirstStep("Часы", "выберите день недели ниже или напишите: «пн 15:00–17:00»", null)],
    ];

    public static Page Page(TutorRow tutor, IReadOnlyList<FirstStep> missing) => new Page(Html.Lines(
    [
        (Html)$"<b>Моё расписание</b>",
        (Html)$"Чтобы учителя могли записываться к вам, осталось указать:",
        .. missing.Select((step, index) => (Html)$"{index + 1}. <b>{step.Title}</b>: {step.Hint}"),
        tutor.SubjectNames is { } subjects ? (Html)$"\nПредметы: {subjects}." : null,
    ]))
        .Grid(1, missing.Where(step => step.Route is not null).Select(step => Button.To(step.Title, step.Route!)));
}

/// <param name="Route">Null: it is done on the page itself.</param>
internal sealed record FirstStep(string Title, string Hint, ChatRoute? Route);
