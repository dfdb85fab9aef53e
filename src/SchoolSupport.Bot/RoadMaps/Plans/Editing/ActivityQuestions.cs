using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A question about a row of a plan.</summary>
internal abstract class ActivityQuestion<TRoute>(PlanAccess access) : PlanQuestion<TRoute, PlanActivity>(access)
    where TRoute : ChatRoute
{
    private readonly PlanAccess access = access;

    protected abstract long IdOf(TRoute route);

    protected sealed override Task<PlanActivity?> Admit(TRoute route, Turn turn) => access.ActivityToRun(IdOf(route), turn);

    protected sealed override RoadMapRow PlanOf(PlanActivity subject) => subject.Plan;

    protected static Button Back(PlanActivity activity) => Button.To("‹ Назад", new EditActivity(activity.Row.Id));
}

internal sealed class AskActivityTitleReceiver(PlanAccess access, ActivityStore activities) : ActivityQuestion<AskActivityTitle>(access)
{
    protected override long IdOf(AskActivityTitle route) => route.Activity;

    protected override Asking Ask(PlanActivity subject, AskActivityTitle route) => new($"Напишите, пожалуйста, название мероприятия.", "название мероприятия");

    protected override Task<Page> Question(PlanActivity subject, AskActivityTitle route, Turn turn) =>
        Task.FromResult(new Page($"Сейчас: {subject.Row.Title}\nНапишите новое название.").Row(Back(subject)));

    protected override async Task<Outcome> Take(string text, PlanActivity subject, AskActivityTitle route, bool confirmed, Turn turn)
    {
        if (text.Length is 0 or > AddActivityReceiver.MostTitle)
            return await Again($"Название должно быть не длиннее {AddActivityReceiver.MostTitle} знаков.", subject, route, turn);
        await activities.SetTitle(subject.Row.Id, text);
        return Outcome.GoTo(new EditActivity(subject.Row.Id), "Название изменено.");
    }
}

internal sealed class AskResultReceiver(PlanAccess access, ActivityStore activities) : ActivityQuestion<AskResult>(access)
{
    protected override long IdOf(AskResult route) => route.Activity;

    protected override Asking Ask(PlanActivity subject, AskResult route) => new($"Напишите, пожалуйста, какой нужен результат: приказ, отчёт, семинар.", "результат мероприятия");

    protected override Task<Page> Question(PlanActivity subject, AskResult route, Turn turn) => Task.FromResult(
        new Page($"<b>{subject.Row.Named(150)}</b>\nКакой нужен результат? Напишите, например: приказ, отчёт, не менее 2 семинаров.").Row(Back(subject)));

    protected override async Task<Outcome> Take(string text, PlanActivity subject, AskResult route, bool confirmed, Turn turn)
    {
        if (text.Length is 0 or > AddActivityReceiver.MostTitle)
            return await Again($"Результат должен быть не длиннее {AddActivityReceiver.MostTitle} знаков.", subject, route, turn);
        await activities.SetResult(subject.Row.Id, text);
        return RequiredQuantity.Suggest(text) is { } asked && asked.Count != subject.Row.RequiredCount
            ? Outcome.Show(new Page($"Результат записан. «{asked.Phrase}»: ждать от каждого по {asked.Count}?")
                .Row(Button.To($"Да, по {asked.Count}", new SetCount(subject.Row.Id, asked.Count)), Button.To("Нет", new EditActivity(subject.Row.Id))))
            : Outcome.GoTo(new EditActivity(subject.Row.Id), "Результат записан.");
    }
}

internal sealed class AskCountReceiver(PlanAccess access) : ActivityQuestion<AskCount>(access)
{
    private const int Most = 99;

    protected override long IdOf(AskCount route) => route.Activity;

    protected override Asking Ask(PlanActivity subject, AskCount route) => new($"Напишите, пожалуйста, число от 1 до {Most}.", "сколько раз нужно");

    protected override Task<Page> Question(PlanActivity subject, AskCount route, Turn turn) => Task.FromResult(
        new Page($"<b>{subject.Row.Named(150)}</b>\nСколько нужно от каждого к каждому сроку? Сейчас: {subject.Row.RequiredCount}.")
            .Grid(4, Enumerable.Range(1, 4).Select(count => Button.To($"{count}", new SetCount(subject.Row.Id, count))))
            .Row(Back(subject)));

    protected override async Task<Outcome> Take(string text, PlanActivity subject, AskCount route, bool confirmed, Turn turn) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most
            ? Outcome.GoTo(new SetCount(subject.Row.Id, count))
            : await Again($"Нужно число от 1 до {Most}.", subject, route, turn);
}

internal sealed class SetCountCommand(PlanAccess access, ActivityStore activities, PlanEdits edits) : ActivityChange<SetCount>(access)
{
    protected override long ActivityOf(SetCount route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, SetCount route, Turn turn)
    {
        if (route.Count is < 1 or > 99)
            return Outcome.Refused;
        if (activity.Row.RequiredCount != route.Count)
        {
            await activities.SetRequiredCount(activity.Row.Id, route.Count);
            if (activity.Plan.State == RoadMapState.Active)
                await edits.Apply(activity.Row.Id, "Изменено количество", turn);
        }

        return Outcome.GoTo(new EditActivity(activity.Row.Id), route.Count == 1 ? "Достаточно одного раза." : $"Нужно не менее {route.Count}.");
    }
}

internal sealed class RemoveActivityReceiver(PlanAccess access, ActivityStore activities, PlanEdits edits) : ActivityQuestion<RemoveActivity>(access)
{
    private const int MostReason = 300;

    protected override long IdOf(RemoveActivity route) => route.Activity;

    protected override Asking Ask(PlanActivity subject, RemoveActivity route) => new($"Напишите, пожалуйста, причину одним предложением.", "причину, почему мероприятие убрано");

    protected override Task<Page> Question(PlanActivity subject, RemoveActivity route, Turn turn) => Task.FromResult(
        new Page($"Убрать из плана «{subject.Row.Named(150)}»?\nОткрытые задачи будут отозваны, присланное и принятое останется. Напишите причину, например: «исключено приказом № 12».")
            .Row(Button.To("Нет, оставить", new EditActivity(subject.Row.Id))));

    protected override async Task<Outcome> Take(string text, PlanActivity subject, RemoveActivity route, bool confirmed, Turn turn)
    {
        if (text.Length is 0 or > MostReason)
            return await Again($"Причина должна быть не длиннее {MostReason} знаков.", subject, route, turn);
        await activities.Remove(subject.Row.Id, text);
        if (subject.Plan.State == RoadMapState.Active)
            await edits.Apply(subject.Row.Id, text, turn);
        return Outcome.GoTo(new ActivityList(subject.Plan.Id), "Убрано из плана.");
    }
}
