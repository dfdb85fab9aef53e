using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>A task as it stands in this turn, for somebody who may see it.</summary>
/// <param name="Scope">Whose it is.</param>
/// <param name="Today">The date of its municipality.</param>
public sealed record OpenedTask(OccurrenceRow Row, TaskScope Scope, DateOnly Today)
{
    public long Id => Row.Id;

    public TaskStanding Standing => Row.StandingOn(Today);

    /// <summary>Whether its plan is in force: in a draft or a closed one nothing is handed in or asked for.</summary>
    public bool IsRunning => Row.RoadMapState == RoadMapState.Active;

    /// <summary>Whether evidence may be collected and handed in.</summary>
    public bool IsOpen => Row.State.IsOpen() && IsRunning;

    /// <summary>Whether it is this membership's to do: its school's director, or the person it was given to.</summary>
    public bool IsHeldBy(Standing standing) => Scope.MayDo(standing.Id, standing.Membership);

    /// <summary>Whether this membership may hand in evidence for it: whose it is, and of a joint one a curator.</summary>
    public bool IsConfirmedBy(Standing standing) => Scope.MayConfirm(standing.Id, standing.Membership);

    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Row.TimeZone)).DateTime;

    public DateOnly LocalDay(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));
}
