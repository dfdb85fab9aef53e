using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>The preview of a draft: what was read, what is still to be asked, and the ways on.</summary>
internal sealed class DraftPages(PlanDraftStore drafts, ActivityStore activities, Doubts doubts, ResponsibleGroups groups, Editions editions)
{
    public async Task<Page> Of(RoadMapRow plan, Turn turn)
    {
        if (!PlanAccess.MayRun(turn, plan.MunicipalityId) || await drafts.Find(plan.Id) is not { } draft)
            return new Page($"<b>{plan.Short()}</b>\nКоординатор ещё готовит этот план.").Row(Button.To("‹ Дорожные карты", new PlanList()));
        if (draft.Kind == PlanDraftKind.Addition)
            return await Addition(plan, turn);

        var open = await doubts.Open(plan.Id);
        var unclear = open.Sum(one => one.Rows.Count);
        var (chosen, total) = await groups.Chosen(plan.Id);
        var count = (int)await activities.Count(plan.Id);
        var page = new Page(await Text(plan, draft, count, unclear, chosen, total));
        if (!draft.BoundsKnown)
            page = page.Row(Button.To("Указать, на какое время план", new AskBounds(plan.Id)));
        if (plan.ReplacesId is not null)
            page = page.Row(Button.To("Что изменилось", new EditionChanges(plan.Id)));
        return page
            .Row(open.Count > 0 ? Button.To($"Вопросы по срокам · {open.Count}", new NextDoubt(plan.Id)) : null)
            .Row(count > 0 ? Button.To(chosen < total ? $"Кто отвечает · выбрать {total - chosen}" : "Кто отвечает", new ResponsibleList(plan.Id)) : null)
            .Row(
                draft.WarningTexts.Count > 0 ? Button.To($"Замечания · {draft.WarningTexts.Count}", new PlanWarnings(plan.Id)) : null,
                count > 0 ? Button.To("Мероприятия", new ActivityList(plan.Id)) : null)
            .Row(Button.To("Название, приказ, даты", new PlanHead(plan.Id)), Button.To("Добавить мероприятие", new AddActivity(plan.Id)))
            .Row(count > 0 ? Button.To("Сохранить", new SavePlan(plan.Id)) : null, Button.To("Отменить", new DropDraft(plan.Id)))
            .Row(Button.To("‹ Дорожные карты", new PlanList()), Button.To("Меню", new Home()));
    }

    private async Task<Html> Text(RoadMapRow plan, PlanDraftRow draft, int count, int unclear, int chosen, int total) => Html.Lines(
        plan.ReplacesId is null ? (Html)$"<b>Проверьте дорожную карту</b>" : (Html)$"<b>Новая редакция плана: проверьте</b>",
        (Html)$"{plan.Short(300)}",
        plan.Order() is { } order ? (Html)$"{order}" : (Html)$"❓ Номер и дата приказа не найдены",
        draft.BoundsKnown ? (Html)$"На {PlanWords.Say(plan.Bounds())}" : (Html)$"❓ На какое время план, в документе не сказано",
        Html.Empty,
        (Html)$"Мероприятий: <b>{count}</b> · сроки понятны: <b>{count - unclear}</b> · вопросов: <b>{(await doubts.Open(plan.Id)).Count}</b>",
        total == 0 ? null : (Html)$"Кто отвечает: выбрано {chosen} из {total}",
        draft.WarningTexts.Count == 0 ? null : (Html)$"{Plural.Count(draft.WarningTexts.Count, "замечание", "замечания", "замечаний")} к документу",
        plan.ReplacesId is null ? null : await editions.Summary(plan));

    private async Task<Page> Addition(RoadMapRow draft, Turn turn) => await activities.OfRoadMap(draft.Id) is [var row, ..]
        ? await editions.AdditionPage(new PlanActivity(draft, row), turn)
        : new Page($"Здесь уже ничего нет.").Row(Button.To("‹ К плану", new PlanPage(draft.ReplacesId!.Value)));
}
