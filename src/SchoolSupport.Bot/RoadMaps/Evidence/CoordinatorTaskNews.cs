using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Tells the coordinators of the municipality what a school or person did about a task, except the one who did it.</summary>
public sealed class CoordinatorTaskNews(MembershipStore memberships, ExtensionStore extensions, Outgoing outgoing)
{
    public Task Submitted(OpenedSubmission sent, Turn turn) => Tell(
        sent.Task, turn, $"<b>{Who(sent.Task, turn)}</b>: «{TaskWords.Name(sent.Task.Row)}». {SentPage.Sentence(sent)} {sent.Tally.ToString()}.",
        Button.To("Проверить", new ReviewSubmission(sent.Id)));

    /// <param name="wanted">The date asked for; null: only more time.</param>
    public async Task MoreTimeAsked(OpenedTask task, string reason, DateOnly? wanted, Turn turn)
    {
        var until = wanted is { } date ? $" до {RussianDate.DayMonth(date, task.Today)}" : string.Empty;
        var due = task.Row.DueOn is { } on ? $" (срок {RussianDate.DayMonth(on, task.Today)})" : string.Empty;
        await Tell(
            task, turn, $"<b>{Who(task, turn)}</b> просит больше времени{until}{due}: «{TaskWords.Name(task.Row)}».\nПричина: «{reason}»",
            await extensions.Open(task.Id) is { } asked ? Button.To("Ответить", new ReviewExtension(asked.Id)) : Button.To("Открыть задачу", new TaskCard(task.Id)));
    }

    private static string Who(OpenedTask task, Turn turn) => task.Row.Joint ? turn.Member.Acting.SchoolName ?? turn.Member.Name : TaskWords.Holder(task.Row);

    private async Task Tell(OpenedTask task, Turn turn, Html news, Button decide)
    {
        foreach (var coordinator in await memberships.CoordinatorsOf(task.Row.MunicipalityId))
            if (coordinator != turn.Member.PersonId)
                await outgoing.Tell(coordinator, new Page(news).Row(decide, Button.To("Меню", new Home())));
    }
}
