using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A question about the head of a draft.</summary>
internal abstract class HeadQuestion<TRoute>(PlanAccess access) : PlanQuestion<TRoute, RoadMapRow>(access)
    where TRoute : ChatRoute
{
    private readonly PlanAccess access = access;

    protected abstract long IdOf(TRoute route);

    protected sealed override async Task<RoadMapRow?> Admit(TRoute route, Turn turn) =>
        await access.ToRun(IdOf(route), turn) is { State: RoadMapState.Draft } draft ? draft : null;

    protected sealed override RoadMapRow PlanOf(RoadMapRow subject) => subject;
}

internal sealed class AskTitleReceiver(PlanAccess access, PlanHeads heads) : HeadQuestion<AskTitle>(access)
{
    private const int MostTitle = 500;

    protected override long IdOf(AskTitle route) => route.Plan;

    protected override Asking Ask(RoadMapRow subject, AskTitle route) => new($"Напишите, пожалуйста, название плана.", "название плана");

    protected override Task<Page> Question(RoadMapRow subject, AskTitle route, Turn turn) => Task.FromResult(
        new Page($"Сейчас: {subject.Title}\nНапишите новое название.").Row(Button.To("‹ Назад", new PlanHead(subject.Id))));

    protected override async Task<Outcome> Take(string text, RoadMapRow subject, AskTitle route, bool confirmed, Turn turn)
    {
        if (text.Length is 0 or > MostTitle)
            return await Again($"Название должно быть не длиннее {MostTitle} знаков.", subject, route, turn);
        await heads.Set(subject, PlanHeads.HeadOf(subject) with { Title = text });
        return Outcome.GoTo(new PlanHead(subject.Id));
    }
}

internal sealed class AskOrderReceiver(PlanAccess access, PlanHeads heads) : HeadQuestion<AskOrder>(access)
{
    protected override long IdOf(AskOrder route) => route.Plan;

    protected override Asking Ask(RoadMapRow subject, AskOrder route) => new($"Напишите, пожалуйста, номер и дату приказа: № 452 от 20.07.2020.", "номер и дату приказа");

    protected override Task<Page> Question(RoadMapRow subject, AskOrder route, Turn turn) => Task.FromResult(
        new Page($"Сейчас: {subject.Order() ?? "неизвестен"}\nНапишите номер и дату приказа, например: № 452 от 20.07.2020.").Row(Button.To("‹ Назад", new PlanHead(subject.Id))));

    protected override async Task<Outcome> Take(string text, RoadMapRow subject, AskOrder route, bool confirmed, Turn turn)
    {
        if (OrderText.Read(text, turn.Today) is not var (number, on))
            return await Again($"Не понял. Напишите, например: № 452 от 20.07.2020.", subject, route, turn);
        await heads.Set(subject, PlanHeads.HeadOf(subject) with { OrderNumber = number, OrderOn = on });
        return Outcome.GoTo(new PlanHead(subject.Id), $"{(subject with { OrderNumber = number, OrderOn = on }).Order()}.");
    }
}

internal sealed class AskBoundsReceiver(PlanAccess access, PlanHeads heads) : HeadQuestion<AskBounds>(access)
{
    protected override long IdOf(AskBounds route) => route.Plan;

    protected override Asking Ask(RoadMapRow subject, AskBounds route) =>
        new($"Напишите, пожалуйста, с какого и по какое число действует план: 01.09.2020 – 31.08.2021.", "время действия плана");

    protected override Task<Page> Question(RoadMapRow subject, AskBounds route, Turn turn) => Task.FromResult(
        new Page($"<b>{subject.Short(80)}</b>\nНа какое время этот план? От этого зависят сроки вроде «в течение года» и «раз в четверть». Выберите или напишите, например: 01.09.2020 – 31.08.2021.")
            .Grid(1, PlanYears.Offers(subject.OrderOn ?? turn.Today).Select(span => Button.To(PlanWords.Say(span), new SetBounds(subject.Id, span.First, span.Last))))
            .Row(Button.To("‹ К проверке", new PlanPage(subject.Id))));

    protected override async Task<Outcome> Take(string text, RoadMapRow subject, AskBounds route, bool confirmed, Turn turn)
    {
        if (PlanSpans.Read(text, turn.Today) is not { } span || !PlanSpans.IsSensible(span))
            return await Again($"Не понял. Напишите две даты, например: 01.09.2020 – 31.08.2021, или год: 2020-2021 учебный год.", subject, route, turn);
        await heads.SetBounds(subject, span);
        return Outcome.GoTo(new PlanPage(subject.Id), $"План действует: {PlanWords.Say(span)}.");
    }
}

internal sealed class SetBoundsCommand(PlanAccess access, PlanHeads heads) : PlanChange<SetBounds>(access)
{
    protected override long PlanOf(SetBounds route) => route.Plan;

    protected override async Task<Outcome> Change(RoadMapRow plan, SetBounds route, Turn turn)
    {
        if (plan.State != RoadMapState.Draft || route.To < route.From || !PlanSpans.IsSensible(new DateSpan(route.From, route.To)))
            return Outcome.GoTo(new PlanPage(plan.Id));
        await heads.SetBounds(plan, new DateSpan(route.From, route.To));
        return Outcome.GoTo(new PlanPage(plan.Id), $"План действует: {PlanWords.Say(new DateSpan(route.From, route.To))}.");
    }
}

internal sealed class AskDayOffScreen(PlanAccess access) : Screen<AskDayOff, RoadMapRow>
{
    protected override Task<RoadMapRow?> Admit(AskDayOff route, Turn turn) => access.ToRun(route.Plan, turn);

    protected override Task<Page> Show(RoadMapRow subject, AskDayOff route, Turn turn) => Task.FromResult(
        new Page($"Если последний день выпал на выходной или праздник, срок…\nСейчас: {subject.DayOffRule.Say()}.")
            .Grid(1, new[] { DayOffRule.MovesBack, DayOffRule.MovesForward, DayOffRule.Stays }
                .Select(rule => Button.To($"{(rule == subject.DayOffRule ? "✓ " : "")}{rule.Say()}", new SetDayOff(subject.Id, rule))))
            .Row(Button.To("‹ Назад", new PlanHead(subject.Id))));
}

internal sealed class SetDayOffCommand(PlanAccess access, RoadMapStore plans) : PlanChange<SetDayOff>(access)
{
    protected override long PlanOf(SetDayOff route) => route.Plan;

    protected override async Task<Outcome> Change(RoadMapRow plan, SetDayOff route, Turn turn)
    {
        if (plan.State != RoadMapState.Draft)
            return Outcome.Show(PlanHeads.OnlyDrafts(plan));
        await plans.SetHead(plan.Id, PlanHeads.HeadOf(plan) with { DayOffRule = route.Rule });
        return Outcome.GoTo(new PlanHead(plan.Id), $"Срок в выходной {route.Rule.Say()}.");
    }
}
