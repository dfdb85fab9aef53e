using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Links the rows of a plan to the events that they wait for.</summary>
internal sealed class ActivityEvents(Session session)
{
    /// <summary>What the plan's tasks are given after an event when their terms do not say.</summary>
    private const int UsualWorkingDays = 10;

    private readonly ActivityStore activities = new(session);
    private readonly ProgrammeEventStore events = new(session);

    public async Task Link(long roadMapId)
    {
        foreach (ActivityRow row in await activities.OfRoadMap(roadMapId)) await Link(row);
    }

    /// <summary>Gives tasks that were made after their event was reported their due dates.</summary>
    public Task CatchUp(long roadMapId, long? personId) => events.CatchUp(roadMapId, personId);

    /// <returns>The event that the row waits for; null for others.</returns>
    public async Task<long?> Link(ActivityRow row)
    {
        long? wanted = row.TermConfirmedAt is not null && row.Deadline is EventDeadline term
            ? await events.FindOrAdd(row.RoadMapId, term.WaitsFor, UsualWorkingDays)
            : null;
        if (wanted != row.EventId) await activities.SetEvent(row.Id, wanted);
        return wanted;
    }
}
