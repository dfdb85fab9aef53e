using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Changes the head of a draft, and reads again the terms that rest on it.</summary>
internal sealed class PlanHeads(RoadMapStore plans, PlanDraftStore drafts, TermReading terms)
{
    public async Task Set(RoadMapRow plan, RoadMapHead head)
    {
        await plans.SetHead(plan.Id, head);
        await terms.ReadAgain((await plans.Find(plan.Id))!);
    }

    public async Task SetBounds(RoadMapRow plan, DateSpan bounds)
    {
        await drafts.ConfirmBounds(plan.Id);
        await Set(plan, HeadOf(plan) with { StartsOn = bounds.First, EndsOn = bounds.Last });
    }

    public static RoadMapHead HeadOf(RoadMapRow plan) => new(plan.Title, plan.OrderNumber, plan.OrderOn, plan.StartsOn, plan.EndsOn, plan.DayOffRule);

    public static Page OnlyDrafts(RoadMapRow plan) => new Page($"План уже сохранён: его название, приказ и даты меняет новая редакция.")
        .Row(Button.To("‹ К плану", new PlanPage(plan.Id)));
}

internal sealed class PlanHeadScreen(PlanAccess access, PlanDraftStore drafts) : Screen<PlanHead, RoadMapRow>
{
    protected override Task<RoadMapRow?> Admit(PlanHead route, Turn turn) => access.ToRun(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, PlanHead route, Turn turn)
    {
        if (await drafts.Find(subject.Id) is not { } draft)
            return PlanHeads.OnlyDrafts(subject);
        return new Page(Html.Lines(
            (Html)$"<b>Название:</b> {subject.Title}",
            (Html)$"<b>Приказ:</b> {subject.Order() ?? "неизвестен"}",
            (Html)$"<b>Время действия:</b> {(draft.BoundsKnown ? PlanWords.Say(subject.Bounds()) : "не указано")}",
            (Html)$"<b>Срок в выходной:</b> {subject.DayOffRule.Say()}"))
            .Row(Button.To("Изменить название", new AskTitle(subject.Id)), Button.To("Изменить приказ", new AskOrder(subject.Id)))
            .Row(Button.To("Изменить время", new AskBounds(subject.Id)), Button.To("Срок в выходной", new AskDayOff(subject.Id)))
            .Row(Button.To("‹ К проверке", new PlanPage(subject.Id)));
    }
}
