using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Who answers for rows of plans, by name.</summary>
internal sealed class HolderNames(ActivityStore activities, SchoolStore schools, MembershipStore memberships)
{
    private const int MostNames = 6;

    /// <summary>«СОШ № 3, СОШ № 12», «все школы (4) вместе», «отдел: О. Лебедева», «никто».</summary>
    public async Task<string> Of(PlanActivity activity)
    {
        var (plan, row) = activity;
        var holders = await activities.HoldersOf(row.Id);
        return Say(row.Owner, await Names(plan.MunicipalityId, holders), await AreAll(plan.MunicipalityId, holders));
    }

    private async Task<IReadOnlyList<string>> Names(long municipality, IReadOnlyList<HolderRow> holders)
    {
        var known = (await schools.OfMunicipality(municipality)).ToDictionary(school => school.Id, school => school.Name);
        var people = (await memberships.People(municipality)).ToDictionary(person => person.MembershipId, person => person.Name);
        return
        [
            .. holders.Where(holder => holder.SchoolId is not null).Select(holder => known.GetValueOrDefault(holder.SchoolId!.Value, "школа")),
            .. holders.Where(holder => holder.MembershipId is not null).Select(holder => people.GetValueOrDefault(holder.MembershipId!.Value) ?? "сотрудник"),
        ];
    }

    private async Task<int?> AreAll(long municipality, IReadOnlyList<HolderRow> holders)
    {
        var count = (await schools.OfMunicipality(municipality)).Count;
        return count > 2 && holders.Count == count && holders.All(holder => holder.SchoolId is not null) ? count : null;
    }

    private static string Say(ActivityOwner owner, IReadOnlyList<string> names, int? all)
    {
        var said = all is { } count ? $"все школы ({count})"
            : names.Count > MostNames ? $"{string.Join(", ", names.Take(MostNames))} и ещё {names.Count - MostNames}"
            : string.Join(", ", names);
        return owner switch
        {
            ActivityOwner.Department => names.Count == 0 ? "отдел образования" : $"отдел образования: {said}",
            _ when names.Count == 0 => "никто не выбран",
            ActivityOwner.Joint => $"{said} — вместе, одна задача на всех",
            _ when names.Count == 1 => said,
            _ => $"{said} — каждый за себя",
        };
    }
}
