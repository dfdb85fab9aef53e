using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Puts a plan in force whose tasks are made, and tells everybody who has some, once.</summary>
internal sealed class PlanStart(
    RoadMapStore plans, PlanDraftStore drafts, PlanAudienceStore audiences, TaskAudience audience, BoardStore boards, Outgoing outgoing)
{
    /// <param name="plan">The draft.</param>
    /// <param name="message">The message that told how far it was.</param>
    /// <param name="turn">Who saves it.</param>
    public async Task<Page> Begin(RoadMapRow plan, long? message, Turn turn)
    {
        if (!PlanAccess.MayRun(turn, plan.MunicipalityId))
            return RuntimePages.NotHere();
        if (!await plans.Activate(plan.Id))
            return new Page($"Этот план уже сохранён.").Row(Button.To("Открыть план", new PlanPage(plan.Id)), Button.To("Меню", new Home()));

        await drafts.Forget(plan.Id);
        if (message is { } row)
            await outgoing.Replace(turn.Visitor.Chat, row, SavingPages.Done(plan));
        var (told, missed) = await Tell(plan, turn);
        var tasks = (await boards.Sections(plan.Id, turn.Today)).Sum(section => section.Total);
        return SavingPages.Saved(plan, tasks, told, missed);
    }

    private async Task<(int Told, IReadOnlyList<string> Missed)> Tell(RoadMapRow plan, Turn turn)
    {
        var (told, missed) = (0, new List<string>());
        foreach (var who in await audiences.Of(plan.Id, turn.Today))
        {
            var reached = 0;
            foreach (var person in await audience.PeopleOf(who.Holder))
                reached += person == turn.Member.PersonId ? 0 : await outgoing.Tell(person, SavingPages.News(plan, who, turn.Today), OutboxPriority.Bulk);
            if (who.SchoolName is not { } school)
                continue;
            if (reached > 0)
                told++;
            else
                missed.Add(school);
        }

        return (told, missed);
    }
}
