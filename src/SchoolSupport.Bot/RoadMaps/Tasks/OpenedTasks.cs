using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Loads tasks through the visitor's rights. Nobody but its coordinators sees a task of a draft.</summary>
public sealed class OpenedTasks(OccurrenceStore tasks, ActivityStore activities)
{
    /// <summary>Null when there is none or the visitor may not see it.</summary>
    public Task<OpenedTask?> ToSee(long id, Turn turn) => Load(id, turn, (task, who) => task.Scope.MaySee(who.Id, who.Membership));

    /// <summary>Null when there is none or the visitor may not hand in evidence for it: its school or person, of a joint one a curator, or the coordinator from their words.</summary>
    public Task<OpenedTask?> ToDo(long id, Turn turn) =>
        Load(id, turn, (task, who) => task.IsConfirmedBy(who) || task.Scope.MayRun(who.Membership));

    /// <summary>Null when there is none or it is not the visitor's own to do.</summary>
    public Task<OpenedTask?> ToHold(long id, Turn turn) => Load(id, turn, (task, who) => task.IsHeldBy(who));

    /// <summary>Null when there is none or the visitor does not coordinate its municipality.</summary>
    public Task<OpenedTask?> ToRun(long id, Turn turn) => Load(id, turn, (task, who) => task.Scope.MayRun(who.Membership));

    private async Task<OpenedTask?> Load(long id, Turn turn, Func<OpenedTask, Standing, bool> may)
    {
        if (await tasks.Find(id) is not { } row)
            return null;

        var opened = new OpenedTask(row, await ScopeOf(row), new TimeZoneName(row.TimeZone).DateAt(turn.Now));
        var acting = turn.Member.Acting;
        var isShown = row.RoadMapState != RoadMapState.Draft || opened.Scope.MayRun(acting.Membership);
        return isShown && may(opened, acting) ? opened : null;
    }

    private async Task<TaskScope> ScopeOf(OccurrenceRow row)
    {
        if (!row.Joint)
            return new TaskScope(row.MunicipalityId, row.SchoolId is { } school ? [school] : [], row.MembershipId is { } person ? [person] : []);

        var holders = await activities.HoldersOf(row.ActivityId);
        return new TaskScope(
            row.MunicipalityId, [.. holders.Select(holder => holder.SchoolId).OfType<long>()], [.. holders.Select(holder => holder.MembershipId).OfType<long>()])
        {
            IsJoint = true,
        };
    }
}
