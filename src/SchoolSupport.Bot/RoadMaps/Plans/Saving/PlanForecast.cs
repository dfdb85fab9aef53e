using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What saving a draft would make.</summary>
/// <param name="Tasks">How many tasks there would be.</param>
/// <param name="BySchool">How many of them each school would have, joint ones counted for every school that takes part.</param>
/// <param name="OfDepartment">How many would be the department's.</param>
/// <param name="Nobodys">Rows for which nobody is chosen: no tasks come of them.</param>
/// <param name="Overdue">Rows with tasks that would be overdue from the first day.</param>
/// <param name="Dateless">Rows whose terms are still doubtful: their tasks have no date.</param>
internal sealed record PlanForecast(
    int Tasks, IReadOnlyDictionary<long, int> BySchool, int OfDepartment, IReadOnlyList<ActivityRow> Nobodys, int Overdue, int Dateless);

/// <summary>Plans a draft's tasks without making any.</summary>
internal sealed class PlanForecasts(ActivityStore activities, CalendarStore calendars)
{
    public async Task<PlanForecast> Of(RoadMapRow plan, DateOnly today)
    {
        var context = plan.ContextIn(await calendars.Of(plan.MunicipalityId));
        var holders = await activities.HoldersOfRoadMap(plan.Id);
        var bySchool = new Dictionary<long, int>();
        var nobodys = new List<ActivityRow>();
        var (tasks, department, overdue, dateless) = (0, 0, 0, 0);
        foreach (var row in await activities.OfRoadMap(plan.Id))
        {
            var who = holders[row.Id].Select(one => one.Holder).ToList();
            if (row.TermConfirmedAt is null)
                dateless++;
            if (row.Owner != ActivityOwner.Department && who.Count == 0)
            {
                nobodys.Add(row);
                continue;
            }

            var windows = TaskWindow.Of(row.Deadline, row.TermConfirmedAt is not null, row.RequiredCount, context, plan.DayOffRule);
            var planned = PlannedTasks.Of(row.Owner, who, windows);
            tasks += planned.Count;
            overdue += planned.Any(task => task.Term.LateAfter < today) ? 1 : 0;
            var schools = who.Where(holder => holder.SchoolId is not null).ToList();
            foreach (var school in schools)
                bySchool[school.Id] = bySchool.GetValueOrDefault(school.Id) + planned.Count(task => task.Holder.IsJoint || task.Holder == school);
            department += planned.Count(task => task.Holder.SchoolId is null && (!task.Holder.IsJoint || schools.Count == 0));
        }

        return new PlanForecast(tasks, bySchool, department, nobodys, overdue, dateless);
    }
}
