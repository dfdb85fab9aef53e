-- How municipalities remind, and how people want to be reminded. Who has no row has chosen nothing: the program's defaults hold.
-- Columns named …_minute are minutes since midnight by the local clocks.

create table reminder_policy (
    municipality_id bigint primary key references municipality (id),
    -- Days before the due date, like '14 7 3 1 0'; may be empty.
    steps text not null,
    repeat_every integer not null check (repeat_every between 1 and 10),
    digest_minute integer not null check (digest_minute between 0 and 1439),
    coordinator_digest_minute integer not null check (coordinator_digest_minute between 0 and 1439),
    night_from_minute integer not null check (night_from_minute between 0 and 1439),
    night_until_minute integer not null check (night_until_minute between 0 and 1439),
    -- Working days overdue; null: the controller is not told.
    escalate_after integer check (escalate_after between 1 and 60),
    monday_summary boolean not null,
    remind_of_invitations boolean not null,
    changed_by bigint not null references person (id),
    changed_at bigint not null
);

create table reminder_preference (
    person_id bigint primary key references person (id),
    -- Null: the municipality's.
    digest_minute integer check (digest_minute between 0 and 1439),
    -- 'working', 'every', or weekdays, Monday 1, like '1 3 5'.
    days text not null,
    -- The last day of silence, or null.
    muted_through_on text,
    -- Topics by name, like 'events tasks'; may be empty.
    refused text not null
);
