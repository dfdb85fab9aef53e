using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>Takes a task from the plan, also one on review; its evidence is kept, and whoever had it is told.</summary>
internal sealed class Withdrawing(OccurrenceStore tasks, ExpectationStore expectations, TaskNews news)
{
    public async Task<Outcome> Withdraw(OpenedTask task, string reason, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, WithdrawTaskReceiver.Slot);
        if (await tasks.Withdraw(task.Id, turn.Member.PersonId, reason) is { } refusal)
            return Outcome.GoTo(new TaskCard(task.Id), refusal == TaskRefusal.AlreadyAccepted ? "Задача уже принята: снять её нельзя." : "Задача уже снята.");

        await news.Withdrawn((await tasks.Find(task.Id))!, reason, turn);
        return Outcome.GoTo(new TaskCard(task.Id), "Снято, школа узнала.");
    }
}

internal sealed class WithdrawTaskReceiver(OpenedTasks tasks, Withdrawing withdrawing) : Receiver<WithdrawTask, OpenedTask>
{
    public const string Slot = "task withdrawal";

    protected override Task<OpenedTask?> Admit(WithdrawTask route, Turn turn) => tasks.ToRun(route.Occurrence, turn);

    protected override async Task<Outcome> Receive(OpenedTask subject, WithdrawTask route, MessageIn message, bool confirmed, Turn turn) =>
        GivenReason.Read(message) is { } reason
            ? await withdrawing.Withdraw(subject, reason, turn)
            : Outcome.Show((await AskAgain(subject, route, turn)).After(GivenReason.TooLong));

    protected override Asking Ask(OpenedTask subject, WithdrawTask route) =>
        new($"Напишите причину одним предложением.", $"причину, почему снята задача «{TaskWords.Name(subject.Row, 40)}»");

    protected override Task<Page> AskAgain(OpenedTask subject, WithdrawTask route, Turn turn)
    {
        var back = Button.To("‹ К задаче", new TaskCard(subject.Id));
        return Task.FromResult(subject.Row.State.Refuses(OccurrenceStep.Withdraw) is null
            ? new Page($"Снять с плана «{TaskWords.Name(subject.Row)}», {TaskWords.Holder(subject.Row)}? Присланное останется. Почему снимаете?")
                .Grid(1, Enum.GetValues<WithdrawalReason>().Select(reason => Button.To(reason.Label(), new WithdrawBecause(subject.Id, reason))))
                .Row(back)
                .Expecting(Slot, new WithdrawTask(subject.Id))
            : new Page($"Эту задачу уже не снять: она принята или снята.").Row(back));
    }
}

internal sealed class WithdrawBecauseCommand(OpenedTasks tasks, Withdrawing withdrawing) : Command<WithdrawBecause, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(WithdrawBecause route, Turn turn) => tasks.ToRun(route.Occurrence, turn);

    protected override Task<Outcome> Run(OpenedTask subject, WithdrawBecause route, Turn turn) => withdrawing.Withdraw(subject, route.Reason.Label(), turn);
}
