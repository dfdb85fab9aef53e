using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A row of a plan, with the plan.</summary>
internal sealed record PlanActivity(RoadMapRow Plan, ActivityRow Row);

/// <summary>A municipality, for pages that are about all of it.</summary>
internal sealed record PlanMunicipality(long Id, bool MayRun);

/// <summary>Loads plans, their rows and tasks through the visitor's rights: null for whoever may not. A controller sees, a coordinator runs.</summary>
internal sealed class PlanAccess(RoadMapStore plans, ActivityStore activities, OccurrenceStore tasks, WorkQueue work)
{
    public async Task<RoadMapRow?> ToSee(long plan, Turn turn) =>
        await plans.Find(plan) is { } found && AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, found.MunicipalityId) ? found : null;

    public async Task<RoadMapRow?> ToRun(long plan, Turn turn) => await plans.Find(plan) is { } found && MayRun(turn, found.MunicipalityId) ? found : null;

    public async Task<PlanActivity?> ActivityToSee(long activity, Turn turn) =>
        await activities.Find(activity) is { RemovedAt: null } row && await ToSee(row.RoadMapId, turn) is { } plan ? new PlanActivity(plan, row) : null;

    public async Task<PlanActivity?> ActivityToRun(long activity, Turn turn) =>
        await activities.Find(activity) is { RemovedAt: null } row && await ToRun(row.RoadMapId, turn) is { } plan ? new PlanActivity(plan, row) : null;

    public async Task<OccurrenceRow?> TaskToRun(long task, Turn turn) =>
        await tasks.Find(task) is { } found && MayRun(turn, found.MunicipalityId) ? found : null;

    /// <summary>Why the plan cannot be changed now; null when it can.</summary>
    public async Task<Outcome?> Refuses(RoadMapRow plan) => plan.State == RoadMapState.Closed
        ? Outcome.GoTo(new PlanPage(plan.Id), "План закрыт: в нём уже ничего не меняется.")
        : plan.State == RoadMapState.Draft && await work.IsOpen(SavePlanWork.WorkKind, SavePlanWork.PayloadOf(plan.Id))
            ? Outcome.Say("План сейчас сохраняется. Подождите, пожалуйста, несколько секунд.")
            : null;

    public static PlanMunicipality? Seen(Turn turn) =>
        turn.Member.Acting.Membership is { MunicipalityId: { } id } who && AccessRules.MaySeeMunicipality(who, id)
            ? new PlanMunicipality(id, AccessRules.MayCoordinate(who, id))
            : null;

    public static PlanMunicipality? Run(Turn turn) => Seen(turn) is { MayRun: true } run ? run : null;

    public static bool MayRun(Turn turn, long municipality) => AccessRules.MayCoordinate(turn.Member.Acting.Membership, municipality);
}
