namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Plans: put together as drafts, in force, closed.</summary>
public sealed class RoadMapStore(Session session)
{
    private const string Columns =
        """
        select r.id, r.municipality_id, t.time_zone, r.title, r.order_number, r.order_on, r.starts_on, r.ends_on, r.day_off_rule,
               r.source_file_id, r.tables, r.state, r.replaces_id, r.created_by, r.created_at, r.closed_at
        from road_map r
        join municipality t on t.id = r.municipality_id
        """;

    /// <summary>Adds a plan as a draft.</summary>
    public async Task<long> Add(NewRoadMap plan)
    {
        long id = session.NewId();
        await session.Execute(
            """
            insert into road_map (id, municipality_id, title, order_number, order_on, starts_on, ends_on, day_off_rule, source_file_id, tables,
                                  state, replaces_id, created_at, created_by)
            values (@id, @MunicipalityId, @Title, @OrderNumber, @OrderOn, @StartsOn, @EndsOn, @rule, @SourceFileId, @Tables,
                    'draft', @ReplacesId, @now, @CreatedBy)
            """,
            new
            {
                id, plan.MunicipalityId, plan.Title, plan.OrderNumber, plan.OrderOn, plan.StartsOn, plan.EndsOn, rule = Codes.Of(plan.DayOffRule),
                plan.SourceFileId, plan.Tables, plan.ReplacesId, plan.CreatedBy, now = session.Now,
            });
        return id;
    }

    public Task<RoadMapRow?> Find(long id) => session.Find<RoadMapRow>(Columns + " where r.id = @id", new { id });

    /// <summary>The municipality's plans in force, the newest first.</summary>
    public Task<IReadOnlyList<RoadMapRow>> Active(long municipalityId) => session.Query<RoadMapRow>(
        Columns + " where r.municipality_id = @municipalityId and r.state = 'active' order by r.id desc", new { municipalityId });

    /// <summary>All of the municipality's plans but drafts: those in force first, then the newest first.</summary>
    public Task<IReadOnlyList<RoadMapRow>> OfMunicipality(long municipalityId) => session.Query<RoadMapRow>(
        Columns + " where r.municipality_id = @municipalityId and r.state <> 'draft' order by r.state, r.id desc", new { municipalityId });

    /// <summary>The municipality's plans being put together, the newest first.</summary>
    public Task<IReadOnlyList<RoadMapRow>> Drafts(long municipalityId) => session.Query<RoadMapRow>(
        Columns + " where r.municipality_id = @municipalityId and r.state = 'draft' order by r.id desc", new { municipalityId });

    /// <summary>Corrects the head. Terms that depend on the bounds or the order's date are for the caller to read again.</summary>
    public Task SetHead(long id, RoadMapHead head) => session.Execute(
        """
        update road_map
        set title = @Title, order_number = @OrderNumber, order_on = @OrderOn, starts_on = @StartsOn, ends_on = @EndsOn, day_off_rule = @rule
        where id = @id and state <> 'closed'
        """,
        new { id, head.Title, head.OrderNumber, head.OrderOn, head.StartsOn, head.EndsOn, rule = Codes.Of(head.DayOffRule) });

    /// <summary>Puts a draft in force, once its tasks are made: from now on they are seen. True for the one who does it.</summary>
    public async Task<bool> Activate(long id) =>
        await session.Execute("update road_map set state = 'active', activated_at = @now where id = @id and state = 'draft'", new { id, now = session.Now }) == 1;

    /// <summary>Ends a plan: its tasks are kept, and nobody is reminded of them. True for the one who does it.</summary>
    public async Task<bool> Close(long id) =>
        await session.Execute("update road_map set state = 'closed', closed_at = @now where id = @id and state = 'active'", new { id, now = session.Now }) == 1;

    /// <summary>Removes a draft with everything made for it. False when it is none (any more).</summary>
    public async Task<bool> Discard(long id)
    {
        await session.Lock("road_map", id);
        if (await session.Find<long>("select count(*) from road_map where id = @id and state = 'draft'", new { id }) == 0) return false;
        const string activities = "(select id from plan_activity where road_map_id = @id)";
        await session.Execute("delete from occurrence where road_map_id = @id", new { id });
        await session.Execute($"delete from activity_school where activity_id in {activities}", new { id });
        await session.Execute($"delete from activity_person where activity_id in {activities}", new { id });
        await session.Execute("delete from plan_activity where road_map_id = @id", new { id });
        await session.Execute("delete from programme_event where road_map_id = @id", new { id });
        await session.Execute("delete from road_map_draft where road_map_id = @id", new { id });
        return await session.Execute("delete from road_map where id = @id", new { id }) == 1;
    }
}
