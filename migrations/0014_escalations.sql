-- What controllers and the department are told: escalations, weekly summaries, and the department's group chat.

-- Overdue tasks that went to the controllers, each due date once. A task that is given more time and misses it again goes again.
create table escalation (
    occurrence_id bigint not null references occurrence (id),
    late_after text not null,
    municipality_id bigint not null references municipality (id),
    escalated_on text not null,
    primary key (occurrence_id, late_after)
);

create index escalation_of_municipality on escalation (municipality_id, escalated_on);

-- How municipalities and their schools stood on the Mondays whose summaries were made.
create table weekly_snapshot (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    week_on text not null,
    open integer not null,
    overdue integer not null check (overdue between 0 and open),
    submitted integer not null check (submitted >= 0),
    accepted integer not null check (accepted >= 0),
    taken_at bigint not null,
    unique (municipality_id, week_on)
);

create table weekly_snapshot_school (
    snapshot_id bigint not null references weekly_snapshot (id),
    school_id bigint not null references school (id),
    open integer not null,
    overdue integer not null check (overdue between 0 and open),
    submitted integer not null check (submitted >= 0),
    accepted integer not null check (accepted >= 0),
    primary key (snapshot_id, school_id)
);

-- Group chats that a coordinator asked to be linked. Until confirmed in private it belongs to no municipality.
create table department_group (
    id bigint primary key,
    chat_id bigint not null references chat (id),
    title text not null,
    asked_by bigint not null references person (id),
    asked_at bigint not null,
    municipality_id bigint references municipality (id),
    linked_at bigint,
    ended_at bigint,
    check ((municipality_id is null) = (linked_at is null)),
    check (ended_at is null or ended_at >= asked_at)
);

-- A municipality has one group, and a group one municipality.
create unique index department_group_of_municipality on department_group (municipality_id) where linked_at is not null and ended_at is null;
create unique index department_group_of_chat on department_group (chat_id) where linked_at is not null and ended_at is null;
create unique index department_group_asked on department_group (chat_id, asked_by) where linked_at is null and ended_at is null;
