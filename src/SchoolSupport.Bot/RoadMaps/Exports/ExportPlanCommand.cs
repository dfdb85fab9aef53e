using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>«Выгрузить в Excel»: queues the work; the document comes as a message of its own.</summary>
internal sealed class ExportPlanCommand(RoadMapStore plans, WorkQueue work) : Command<ExportPlan, RoadMapRow>
{
    protected override Task<RoadMapRow?> Admit(ExportPlan route, Turn turn) => plans.ToExport(route.Plan, turn);

    protected override async Task<Outcome> Run(RoadMapRow subject, ExportPlan route, Turn turn)
    {
        await work.AddUnlessOpen(PlanExport.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю таблицу, пришлю сюда.");
    }
}

internal static class ExportAccess
{
    /// <summary>A plan that is no draft, for whoever sees its municipality; else null.</summary>
    public static async Task<RoadMapRow?> ToExport(this RoadMapStore plans, long id, Turn turn) =>
        await plans.Find(id) is { } plan && plan.State != RoadMapState.Draft
            && AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, plan.MunicipalityId) ? plan : null;
}
