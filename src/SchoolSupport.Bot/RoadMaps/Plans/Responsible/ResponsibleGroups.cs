using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Rows of a plan with the same words for who answers.</summary>
internal sealed record ResponsibleGroup(string? Text, IReadOnlyList<ActivityIndexRow> Rows, int Unchosen)
{
    public ActivityIndexRow First => Rows[0];
}

/// <summary>The different words for who answers in a plan, in its order.</summary>
internal sealed class ResponsibleGroups(ActivityStore activities)
{
    public async Task<IReadOnlyList<ResponsibleGroup>> Of(long plan)
    {
        var holders = await activities.HoldersOfRoadMap(plan);
        return
        [
            .. (await activities.Index(plan))
                .GroupBy(row => ActivityCuts.KeyOf(row.Responsible))
                .Select(group => new ResponsibleGroup(
                    group.First().Responsible, [.. group], group.Count(row => row.Owner != ActivityOwner.Department && !holders[row.Id].Any()))),
        ];
    }

    /// <summary>For how many of the different words somebody is chosen for every row.</summary>
    public async Task<(int Chosen, int Total)> Chosen(long plan)
    {
        var groups = await Of(plan);
        return (groups.Count(group => group.Unchosen == 0), groups.Count);
    }

    /// <summary>The rows with the same words as one of them; only itself when the others are not meant.</summary>
    public async Task<IReadOnlyList<long>> Meant(ActivityRow row, bool same)
    {
        if (!same)
            return [row.Id];
        var key = ActivityCuts.KeyOf(row.Responsible);
        return [.. (await activities.Index(row.RoadMapId)).Where(one => ActivityCuts.KeyOf(one.Responsible) == key).Select(one => one.Id)];
    }
}
