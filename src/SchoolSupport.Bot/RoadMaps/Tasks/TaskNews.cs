using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>
/// Tells whoever has a task what a coordinator decided about it: the directors of its schools and the persons it was given to, except the
/// one who decided. Call it in the transaction of the decision, with the task read after it.
/// </summary>
public sealed class TaskNews(TaskAudience audience, Outgoing outgoing)
{
    public Task Accepted(OccurrenceRow task, Turn turn) => ToHolders(task, turn, $"✓ Координатор принял: «{TaskWords.Name(task)}». Спасибо!");

    /// <summary>The coordinator has put in the evidence from the school's words.</summary>
    public Task ConfirmedOnBehalf(OccurrenceRow task, Turn turn) => ToHolders(
        task, turn, $"✓ Координатор отметил выполнение с ваших слов: «{TaskWords.Name(task)}». Если это не так, сообщите ему.");

    /// <param name="reason">In the coordinator's words.</param>
    public Task Returned(OccurrenceRow task, string reason, Turn turn) => ToHolders(
        task, turn, $"Координатор вернул «{TaskWords.Name(task)}»: «{reason}»{NewDate(task, turn)}\nДополните, пожалуйста, и отправьте снова.");

    public Task ExtensionGranted(OccurrenceRow task, Turn turn) => ToHolders(
        task, turn, $"Больше времени дали: «{TaskWords.Name(task)}».{NewDate(task, turn)}");

    public Task ExtensionRefused(OccurrenceRow task, string reason, Turn turn) => ToHolders(
        task, turn, $"Срок прежний: «{TaskWords.Name(task)}». Координатор ответил: «{reason}»{NewDate(task, turn)}");

    public Task Moved(OccurrenceRow task, string? reason, Turn turn) => ToHolders(
        task, turn, $"Другой срок у задачи «{TaskWords.Name(task)}».{NewDate(task, turn)}{Why(reason)}");

    public Task Withdrawn(OccurrenceRow task, string reason, Turn turn) => ToHolders(
        task, turn, $"Задача отменена, делать её не нужно: «{TaskWords.Name(task)}».{Why(reason)}");

    public Task Restored(OccurrenceRow task, Turn turn) => ToHolders(task, turn, $"Задача снова в плане: «{TaskWords.Name(task)}».{NewDate(task, turn)}");

    /// <summary>Both are told: who had it, and who has it now.</summary>
    /// <param name="before">The task as it was.</param>
    /// <param name="after">The task as it is.</param>
    public async Task Reassigned(OccurrenceRow before, OccurrenceRow after, string? reason, Turn turn)
    {
        await Tell(
            await audience.PeopleOf(before), turn,
            new Page($"Задача «{TaskWords.Name(before)}» передана: теперь отвечает {TaskWords.Holder(after)}.{Why(reason)}").Row(Menu));
        await ToHolders(after, turn, $"У вас новая задача: «{TaskWords.Name(after)}».{NewDate(after, turn)}{Why(reason)}");
    }

    /// <summary>Tells the directors and persons who have a task, with a button to its card.</summary>
    /// <returns>How many chats that reached; 0 when nobody has come in yet.</returns>
    public async Task<int> ToHolders(OccurrenceRow task, Turn turn, Html news) =>
        await Tell(await audience.PeopleOf(task), turn, new Page(news).Row(Button.To("Открыть задачу", new TaskCard(task.Id)), Menu));

    private static Button Menu => Button.To("Меню", new Home());

    private static Html? NewDate(OccurrenceRow task, Turn turn) => task.DueOn is { } due ? (Html)$"\nСрок: <b>{TaskWords.Date(due, turn.Today)}</b>." : null;

    private static Html? Why(string? reason) => string.IsNullOrEmpty(reason) ? null : (Html)$"\nПричина: «{reason}»";

    private async Task<int> Tell(IEnumerable<long> people, Turn turn, Page page)
    {
        var reached = 0;
        foreach (var person in people.Where(person => person != turn.Member.PersonId))
            reached += await outgoing.Tell(person, page);
        return reached;
    }
}
