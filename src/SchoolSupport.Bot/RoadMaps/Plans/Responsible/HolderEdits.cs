using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Changes who answers for rows, of drafts as they are, of running plans with their tasks.</summary>
internal sealed class HolderEdits(ActivityStore activities, SchoolStore schools, MembershipStore memberships, PlanDraftStore drafts, Candidates candidates)
{
    /// <summary>Whether a school or person may answer in the municipality at all, and which of both it is; null: neither.</summary>
    public async Task<TaskHolder?> Find(long municipality, long holder)
    {
        if (await schools.Find(holder) is { } school)
            return school.MunicipalityId == municipality ? TaskHolder.School(holder) : null;
        return await memberships.Line(holder) is { } person && person.MunicipalityId == municipality ? TaskHolder.Person(holder) : null;
    }

    public async Task<string> NameOf(TaskHolder holder) => holder switch
    {
        { SchoolId: { } school } => (await schools.Find(school))?.Name ?? "школа",
        { MembershipId: { } membership } => (await memberships.Line(membership))?.Name ?? "сотрудник",
        _ => "отдел",
    };

    /// <summary>Adds a holder to rows, or takes it from them; the others stay as they are.</summary>
    public async Task Set(IReadOnlyList<long> rows, TaskHolder holder, bool on)
    {
        foreach (var row in rows)
        {
            var now = await activities.HoldersOf(row);
            if (holder.SchoolId is { } school)
                await activities.SetSchools([row], With(now.Select(one => one.SchoolId), school, on));
            else
                await activities.SetPersons([row], With(now.Select(one => one.MembershipId), holder.Id, on));
            if (on && (await activities.Find(row))!.Owner == ActivityOwner.Department && holder.SchoolId is not null)
                await activities.SetOwner(row, ActivityOwner.Schools);
        }
    }

    /// <summary>The schools of a set.</summary>
    public async Task<IReadOnlyList<long>> SchoolsOf(RoadMapRow plan, SchoolSet set) => set switch
    {
        SchoolSet.All => [.. (await schools.OfMunicipality(plan.MunicipalityId)).Select(school => school.Id)],
        SchoolSet.Listed => (await candidates.Of(plan.MunicipalityId, (await drafts.Find(plan.Id))?.SchoolNames ?? [])).Listed,
        _ => [],
    };

    public async Task Set(IReadOnlyList<long> rows, IReadOnlyList<long> chosen)
    {
        await activities.SetSchools(rows, chosen);
        if (chosen.Count == 0)
            return;
        foreach (var row in await activities.OfIds(rows))
            if (row.Owner == ActivityOwner.Department)
                await activities.SetOwner(row.Id, ActivityOwner.Schools);
    }

    // What belongs to the department belongs to no school.
    public async Task Set(IReadOnlyList<long> rows, ActivityOwner owner)
    {
        foreach (var row in rows)
            await activities.SetOwner(row, owner);
        if (owner == ActivityOwner.Department)
            await activities.SetSchools(rows, []);
    }

    private static List<long> With(IEnumerable<long?> now, long holder, bool on)
    {
        var others = now.OfType<long>().Where(id => id != holder).ToList();
        if (on)
            others.Add(holder);
        return others;
    }
}
