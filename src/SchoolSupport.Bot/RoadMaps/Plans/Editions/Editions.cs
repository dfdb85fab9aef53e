using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Pages about new editions of running plans, and about activities that are to be added to them.</summary>
internal sealed class Editions(
    RoadMapStore plans, ActivityStore activities, ActivityFacts facts, PlanAudienceStore audiences, TaskAudience audience, MovedNews news, Outgoing outgoing)
{
    public async Task<EditionComparison> Compare(RoadMapRow draft) =>
        EditionComparison.Of(await activities.OfRoadMap(draft.ReplacesId!.Value), await activities.OfRoadMap(draft.Id));

    public async Task<Html> Summary(RoadMapRow draft)
    {
        var compared = await Compare(draft);
        return $"Новых: <b>{compared.Added.Count}</b> · изменилось: <b>{compared.Changed.Count}</b> · убрано: <b>{compared.Removed.Count}</b>";
    }

    /// <summary>What saving a new edition means.</summary>
    public async Task<Page> Ask(RoadMapRow draft, Turn turn)
    {
        var compared = await Compare(draft);
        return new Page(Html.Lines(
            (Html)$"<b>Сохранить новую редакцию?</b>",
            await Summary(draft),
            compared.Added.Count == 0 ? null : (Html)$"По новым мероприятиям появятся задачи.",
            compared.Changed.Count == 0 ? null : (Html)$"У изменённых открытые задачи получат новые слова и сроки.",
            compared.Removed.Count == 0 ? null : (Html)$"Открытые задачи убранных мероприятий будут отозваны с причиной «{ReasonOf(draft)}».",
            (Html)$"Всё, что прислано и принято, останется."))
            .Row(Button.To("Посмотреть изменения", new EditionChanges(draft.Id)))
            .Row(Button.To("Да, сохранить", new SavePlan(draft.Id, Sure: true)), Button.To("Ещё проверю", new PlanPage(draft.Id)));
    }

    /// <summary>An activity that is put together for a running plan.</summary>
    public async Task<Page> AdditionPage(PlanActivity activity, Turn turn) =>
        EditActivityScreen.WithChanges(new Page($"<b>Новое мероприятие</b>\n{await facts.Tell(activity, turn)}"), activity.Row)
            .Row(Button.To("Добавить в план", new FinishAddition(activity.Plan.Id)), Button.To("Отменить", new DropDraft(activity.Plan.Id)))
            .Row(Button.To("‹ К плану", new PlanPage(activity.Plan.ReplacesId!.Value)));

    /// <summary>The last step of saving a new edition: the draft goes, and everybody who has tasks is told once.</summary>
    /// <param name="moved">Open tasks whose dates the edition changed.</param>
    public async Task<Page> Finish(RoadMapRow draft, EditionComparison compared, IReadOnlyList<MovedTask> moved, long? message, Turn turn)
    {
        var running = (await plans.Find(draft.ReplacesId!.Value))!;
        if (!await plans.Discard(draft.Id))
            return new Page($"Эта редакция уже сохранена.").Row(Button.To("Открыть план", new PlanPage(running.Id)), Button.To("Меню", new Home()));
        if (message is { } row)
            await outgoing.Replace(turn.Visitor.Chat, row, SavingPages.Done(running));
        var movedOf = await news.ByHolder(moved);
        foreach (var who in await audiences.Of(running.Id, turn.Today))
        {
            var page = SavingPages.Edited(running, who, movedOf.GetValueOrDefault(who.Holder, []), turn.Today);
            foreach (var person in (await audience.PeopleOf(who.Holder)).Where(person => person != turn.Member.PersonId))
                await outgoing.Tell(person, page, OutboxPriority.Bulk);
        }

        return new Page($"✓ Новая редакция действует: <b>{running.Short()}</b>\nНовых: {compared.Added.Count} · изменилось: {compared.Changed.Count} · убрано: {compared.Removed.Count}. Школы узнали.")
            .Row(Button.To("Открыть план", new PlanPage(running.Id)), Button.To("Меню", new Home()));
    }

    /// <summary>Why tasks of rows that are gone are withdrawn.</summary>
    public static string ReasonOf(RoadMapRow draft) => draft.OrderNumber is { } number ? $"Нет в новой редакции, приказ № {number}" : "Нет в новой редакции приказа";
}
