using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.MoreTime;

/// <summary>Why: then the coordinators are asked, once. Until they answer the due date stays.</summary>
internal sealed class ExplainMoreTimeReceiver(OpenedTasks tasks, ExtensionStore extensions, CoordinatorTaskNews news) : Receiver<ExplainMoreTime, OpenedTask>
{
    private const int MostSigns = 300;

    protected override async Task<OpenedTask?> Admit(ExplainMoreTime route, Turn turn) => await tasks.ToHold(route.Occurrence, turn);

    protected override async Task<Outcome> Receive(OpenedTask subject, ExplainMoreTime route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!MoreTimeDates.MayAsk(subject))
            return ClosedTask.LeadOn(subject);
        if (!MoreTimeDates.Fits(subject, route.Until))
            return Outcome.GoTo(new AskMoreTime(subject.Id), "Этот день больше не подходит: срок с тех пор другой.");
        var reason = SentText.OneLine(((TextIn)message).Text);
        if (reason.Length == 0 || CodePoints.Count(reason) > MostSigns)
            return Outcome.Show(Question(subject, route).After($"Одного-двух предложений хватит: до {MostSigns} знаков."));

        return await extensions.Ask(subject.Id, turn.Member.PersonId, reason, route.Until) switch
        {
            null => await Told(subject, route, reason, turn),
            TaskRefusal.AskedAlready => Outcome.GoTo(new TaskCard(subject.Id), "Просьба уже у координатора."),
            _ => ClosedTask.LeadOn((await tasks.ToHold(subject.Id, turn))!),
        };
    }

    protected override bool StillAsks(OpenedTask subject, ExplainMoreTime route) => MoreTimeDates.MayAsk(subject);

    protected override Asking Ask(OpenedTask subject, ExplainMoreTime route) => new(
        $"Напишите одно-два предложения: почему нужно больше времени?", "причину, почему нужно больше времени");

    protected override Task<Page> AskAgain(OpenedTask subject, ExplainMoreTime route, Turn turn) => Task.FromResult(
        MoreTimeDates.MayAsk(subject) && MoreTimeDates.Fits(subject, route.Until) ? Question(subject, route) : ClosedTask.Page(subject));

    private async Task<Outcome> Told(OpenedTask task, ExplainMoreTime route, string reason, Turn turn)
    {
        await news.MoreTimeAsked(task, reason, route.Until, turn);
        return Outcome.GoTo(new TaskCard(task.Id), "Просьба у координатора. Пока срок прежний.");
    }

    private static Page Question(OpenedTask task, ExplainMoreTime route) =>
        new Page($"<b>{TaskWords.Name(task.Row)}</b>\nВремя до {RussianDate.DayMonth(route.Until, task.Today)}. Почему столько? Одно-два предложения прочитает координатор.")
            .Row(Button.To("‹ Другой день", new AskMoreTime(task.Id)), Button.To("‹ К задаче", new TaskCard(task.Id)))
            .Expecting(AskMoreTimeReceiver.Slot, route);
}
