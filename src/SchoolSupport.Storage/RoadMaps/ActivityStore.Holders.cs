namespace SchoolSupport.Storage.RoadMaps;

// Who answers for the rows of plans.
public sealed partial class ActivityStore
{
    /// <summary>Makes exactly these schools of the municipality responsible, for every one of these rows; others are passed over.</summary>
    public Task SetSchools(IReadOnlyCollection<long> activities, IReadOnlyCollection<long> schools) =>
        SetHolders("activity_school", "school", activities, schools);

    /// <summary>Makes exactly these memberships of the municipality responsible, for every one of these rows; others are passed over.</summary>
    public Task SetPersons(IReadOnlyCollection<long> activities, IReadOnlyCollection<long> memberships) =>
        SetHolders("activity_person", "membership", activities, memberships);

    /// <summary>Who answers for one row.</summary>
    public Task<IReadOnlyList<HolderRow>> HoldersOf(long activityId) => Holders("a.id = @id", activityId);

    /// <summary>Who answers for the rows of a plan, by row.</summary>
    public async Task<ILookup<long, HolderRow>> HoldersOfRoadMap(long roadMapId) =>
        (await Holders("a.road_map_id = @id", roadMapId)).ToLookup(holder => holder.ActivityId);

    /// <summary>Who answers for one row, by name: schools, then persons.</summary>
    public Task<IReadOnlyList<string>> HolderNames(long activityId) => session.Query<string>(
        """
        select n.name from (
            select s.name, s.name_key, 1 as sort from activity_school h join school s on s.id = h.school_id where h.activity_id = @activityId
            union all
            select p.name, p.name_key, 2 from activity_person h join membership m on m.id = h.membership_id join person p on p.id = m.person_id
            where h.activity_id = @activityId and p.name is not null) n
        order by n.sort, n.name_key
        """,
        new { activityId });

    private async Task SetHolders(string table, string holder, IReadOnlyCollection<long> activities, IReadOnlyCollection<long> holders)
    {
        var given = new { activities = Batch.Of(activities), holders = Batch.Of(holders) };
        await session.Execute(
            $"""
            delete from {table}
            where activity_id in {session.Dialect.Ids("@activities")} and {holder}_id not in {session.Dialect.Ids("@holders")}
            """,
            given);
        await session.Execute(
            $"""
            insert into {table} (activity_id, {holder}_id, municipality_id)
            select a.id, h.id, a.municipality_id from plan_activity a join {holder} h on h.municipality_id = a.municipality_id
            where a.id in {session.Dialect.Ids("@activities")} and h.id in {session.Dialect.Ids("@holders")}
            on conflict do nothing
            """,
            given);
    }

    private Task<IReadOnlyList<HolderRow>> Holders(string which, long id) => session.Query<HolderRow>(
        $"""
        select s.activity_id, s.school_id, cast(null as bigint) as membership_id
        from plan_activity a join activity_school s on s.activity_id = a.id where {which}
        union all
        select p.activity_id, null, p.membership_id
        from plan_activity a join activity_person p on p.activity_id = a.id where {which}
        order by 1, 2, 3
        """,
        new { id });
}
