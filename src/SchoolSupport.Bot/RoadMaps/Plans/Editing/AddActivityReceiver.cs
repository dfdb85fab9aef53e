using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>
/// «Добавить мероприятие»: the title first, then the term. In a draft the row stands at once; for a running plan it is put together in a
/// draft of its own, so that giving up leaves nothing.
/// </summary>
internal sealed class AddActivityReceiver(PlanAccess access, RoadMapStore plans, PlanDraftStore drafts, ActivityStore activities, TermReading reading)
    : PlanQuestion<AddActivity, RoadMapRow>(access)
{
    public const int MostTitle = 1000;
    private readonly PlanAccess access = access;

    protected override Task<RoadMapRow?> Admit(AddActivity route, Turn turn) => access.ToRun(route.Plan, turn);

    protected override RoadMapRow PlanOf(RoadMapRow subject) => subject;

    protected override Asking Ask(RoadMapRow subject, AddActivity route) => new($"Напишите, пожалуйста, что нужно сделать.", "название мероприятия");

    protected override async Task<Page> Question(RoadMapRow subject, AddActivity route, Turn turn)
    {
        var page = new Page($"<b>Новое мероприятие</b>\nЧто нужно сделать? Напишите, как это будет называться в плане.");
        if (subject.State == RoadMapState.Active && await drafts.FindAddition(subject.Id, turn.Member.PersonId) is { } begun)
            page = page.Row(Button.To("Продолжить начатое", new PlanPage(begun)));
        return page.Row(Button.To(subject.State == RoadMapState.Draft ? "‹ К проверке" : "‹ К плану", new PlanPage(subject.Id)));
    }

    protected override async Task<Outcome> Take(string text, RoadMapRow subject, AddActivity route, bool confirmed, Turn turn)
    {
        if (text.Length is 0 or > MostTitle)
            return await Again($"Название должно быть не длиннее {MostTitle} знаков.", subject, route, turn);
        var draft = subject.State == RoadMapState.Draft ? subject : await Start(subject, turn);
        var term = DeadlinePhrase.Read("", await reading.ContextOf(draft));
        var added = await activities.Add(draft.Id, [new NewActivity(text, term)]);
        return Outcome.GoTo(new AskTerm(added[0]));
    }

    // Whoever begins anew has given up what they had begun.
    private async Task<RoadMapRow> Start(RoadMapRow plan, Turn turn)
    {
        if (await drafts.FindAddition(plan.Id, turn.Member.PersonId) is { } begun)
            await plans.Discard(begun);
        var id = await plans.Add(new NewRoadMap(plan.MunicipalityId, plan.Title, plan.StartsOn, plan.EndsOn, turn.Member.PersonId)
        {
            OrderNumber = plan.OrderNumber, OrderOn = plan.OrderOn, DayOffRule = plan.DayOffRule, ReplacesId = plan.Id,
        });
        await drafts.Add(id, PlanDraftKind.Addition, boundsKnown: true, [], []);
        return (await plans.Find(id))!;
    }
}

internal sealed class FinishAdditionCommand(PlanAccess access, RoadMapStore plans, PlanDraftStore drafts, PlanEdits edits) : PlanChange<FinishAddition>(access)
{
    protected override long PlanOf(FinishAddition route) => route.Draft;

    protected override async Task<Outcome> Change(RoadMapRow plan, FinishAddition route, Turn turn)
    {
        if (plan.ReplacesId is not { } running || await drafts.Find(plan.Id) is not { Kind: PlanDraftKind.Addition })
            return Outcome.Refused;
        if (await plans.Find(running) is not { State: RoadMapState.Active })
            return Outcome.GoTo(new PlanPage(running), "План закрыт: в нём уже ничего не меняется.");

        var added = await drafts.MoveActivities(plan.Id, running);
        await plans.Discard(plan.Id);
        foreach (var activity in added)
            await edits.Apply(activity, "Добавлено мероприятие", turn);
        return added.Count == 0 ? Outcome.GoTo(new PlanPage(running)) : Outcome.GoTo(new ActivityPage(added[0]), "Добавлено в план.");
    }
}

/// <summary>«Составить без файла»: a draft with a title, to which activities are added one by one.</summary>
internal sealed class BlankPlanReceiver(RoadMapStore plans, PlanDraftStore drafts) : Receiver<BlankPlan, PlanMunicipality>
{
    private const int MostTitle = 500;

    protected override Task<PlanMunicipality?> Admit(BlankPlan route, Turn turn) => Task.FromResult(PlanAccess.Run(turn));

    protected override Asking Ask(PlanMunicipality subject, BlankPlan route) => new($"Напишите, пожалуйста, название плана.", "название плана");

    protected override Task<Page> AskAgain(PlanMunicipality subject, BlankPlan route, Turn turn) => Task.FromResult(
        new Page($"<b>План без файла</b>\nКак он называется? Потом я спрошу, на какое он время, и вы добавите мероприятия.")
            .Row(Button.To("‹ Назад", new LoadPlan()))
            .Expecting(PlanSlots.Typed, route));

    protected override async Task<Outcome> Receive(PlanMunicipality subject, BlankPlan route, MessageIn message, bool confirmed, Turn turn)
    {
        var title = ((TextIn)message).Text.Trim();
        if (title.Length is 0 or > MostTitle)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Название должно быть не длиннее {MostTitle} знаков."));
        var likely = PlanYears.Likely(turn.Today);
        var id = await plans.Add(new NewRoadMap(subject.Id, title, likely.First, likely.Last, turn.Member.PersonId));
        await drafts.Add(id, PlanDraftKind.Manual, boundsKnown: false, [], []);
        return Outcome.GoTo(new AskBounds(id));
    }
}
