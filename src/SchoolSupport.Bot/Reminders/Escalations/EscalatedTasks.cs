using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Escalations;

/// <summary>What of a municipality's overdue tasks is the controllers' concern, each municipality looked up once in a transaction.</summary>
internal sealed class EscalatedTasks(OverdueStore overdue, EscalationStore escalations)
{
    private readonly Dictionary<(long Municipality, DateOnly Date), IReadOnlyList<EscalatedTask>> known = [];

    public async Task<IReadOnlyList<EscalatedTask>> In(MunicipalityDay day)
    {
        if (!known.TryGetValue((day.Id, day.Today), out var tasks))
            known[(day.Id, day.Today)] = tasks = await Read(day);
        return tasks;
    }

    private async Task<IReadOnlyList<EscalatedTask>> Read(MunicipalityDay day)
    {
        var gone = (await escalations.Standing(day.Id, day.Today)).ToDictionary(row => row.OccurrenceId, row => row.EscalatedOn);
        return gone.Count == 0 && day.Policy.EscalateAfter is null
            ? []
            : new EscalationRule(day.Calendar, day.Policy.EscalateAfter).Escalated(await overdue.Overdue(day.Id, day.Today), gone, day.Today);
    }
}
