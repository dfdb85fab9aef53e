using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What a button or a message leads to when the task takes neither evidence nor requests any more.</summary>
internal static class ClosedTask
{
    public static Outcome LeadOn(OpenedTask task) => Outcome.GoTo(new TaskCard(task.Id), Why(task));

    public static Page Page(OpenedTask task) =>
        new Page($"{Why(task)}").Row(Button.To("Открыть задачу", new TaskCard(task.Id)), Button.To("Меню", new Home()));

    private static string Why(OpenedTask task) => task.Row.State switch
    {
        OccurrenceState.Submitted => "Подтверждение уже отправлено, оно у координатора.",
        OccurrenceState.Accepted => "Задача уже принята.",
        OccurrenceState.Withdrawn => "Задача отменена: подтверждать её не нужно.",
        _ when !task.IsRunning => "Этот план закрыт: подтверждения по нему больше не нужны.",
        _ => "Здесь уже всё изменилось: посмотрите, пожалуйста, задачу.",
    };
}
