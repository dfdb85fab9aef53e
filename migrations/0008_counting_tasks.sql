-- Pages that count or page through a hundred thousand tasks read nothing but these indexes, in their order.

create index occurrence_by_activity on occurrence (road_map_id, activity_id, state, late_after);
create index occurrence_by_day on occurrence (road_map_id, sort_on, activity_id) where state <> 'withdrawn';

-- With the columns by which lists are picked out, so that turning to a late page does not visit the rows before it.
drop index occurrence_of_municipality;
create index occurrence_of_municipality on occurrence (municipality_id, sort_on, id, state, road_map_id);
