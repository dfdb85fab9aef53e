using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>What is archived: the evidence of a plan, of a school, or of a school in a plan.</summary>
/// <param name="PlanId">Null: of all plans.</param>
/// <param name="SchoolId">Null: of all schools.</param>
/// <param name="Title">As people call it.</param>
internal sealed record ArchiveOrder(long MunicipalityId, long? PlanId, long? SchoolId, string Title, string TimeZone);

/// <summary>Finds what a button or an item of work means, for whoever sees the municipality.</summary>
internal sealed class ArchiveOrders(RoadMapStore plans, BoardHolders holders)
{
    public async Task<ArchiveOrder?> Find(long planId, long schoolId, Turn turn)
    {
        var plan = planId == 0 ? null : await plans.ToExport(planId, turn);
        var school = schoolId == 0 ? null : await holders.ToSee(schoolId, turn);
        if ((planId != 0 && plan is null) || (schoolId != 0 && school?.Holder.SchoolId is null) || (plan is null && school is null))
            return null;
        return new ArchiveOrder(
            plan?.MunicipalityId ?? school!.MunicipalityId, plan?.Id, school?.Id, string.Join(", ", new[] { school?.Name, plan?.Title }.OfType<string>()),
            turn.Member.Acting.Zone.Id);
    }
}

/// <summary>«Подтверждения архивом»: queues the work; the volumes come as messages of their own.</summary>
internal sealed class ExportEvidenceCommand(ArchiveOrders orders, WorkQueue work) : Command<ExportEvidence, ArchiveOrder>
{
    protected override Task<ArchiveOrder?> Admit(ExportEvidence route, Turn turn) => orders.Find(route.Plan, route.School, turn);

    protected override async Task<Outcome> Run(ArchiveOrder subject, ExportEvidence route, Turn turn)
    {
        await work.AddUnlessOpen(EvidenceExport.WorkKind, string.Create(CultureInfo.InvariantCulture, $"{route.Plan}/{route.School}"), turn.Visitor.ChatId);
        return Outcome.Say("Собираю архив, пришлю сюда.");
    }
}
