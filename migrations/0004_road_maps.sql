-- Road maps: the activities of an order, the tasks that schools and persons have by them, evidence and review.
-- Whether a task is overdue is never stored: late_after is the last day in time, and today decides.

-- For the foreign keys that hold a person's tasks to the person's own municipality.
create unique index membership_in_municipality on membership (municipality_id, id);

-- Calendars of municipalities --------------------------------------------------------------------------------------

-- Days on which a municipality differs from the country.
create table calendar_change (
    municipality_id bigint not null references municipality (id),
    changed_on text not null,
    is_working boolean not null,
    source text not null,
    changed_by bigint references person (id),
    changed_at bigint not null,
    primary key (municipality_id, changed_on)
);

-- School terms that a municipality has set itself.
create table school_term_change (
    municipality_id bigint not null references municipality (id),
    -- The year in which the school year begins.
    school_year integer not null,
    term integer not null check (term >= 1),
    starts_on text not null,
    ends_on text not null,
    source text not null,
    changed_by bigint references person (id),
    changed_at bigint not null,
    primary key (municipality_id, school_year, term),
    check (ends_on >= starts_on)
);

-- Plans --------------------------------------------------------------------------------------------------------------

create table road_map_state (
    code text primary key
);

insert into road_map_state (code) values ('draft'), ('active'), ('closed');

create table day_off_rule (
    code text primary key
);

insert into day_off_rule (code) values ('movesback'), ('movesforward'), ('stays');

create table road_map (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    title text not null,
    order_number text,
    order_on text,
    starts_on text not null,
    ends_on text not null,
    -- Where a due date goes that falls on a day off.
    day_off_rule text not null references day_off_rule (code),
    source_file_id bigint references stored_file (id),
    -- The order's own tables with their columns' captions (JSON), for exports.
    tables text not null,
    state text not null references road_map_state (code),
    -- The running plan that this draft is a new edition of; becoming one with it, the draft is closed.
    replaces_id bigint,
    created_at bigint not null,
    created_by bigint references person (id),
    activated_at bigint,
    closed_at bigint,
    unique (municipality_id, id),
    foreign key (municipality_id, replaces_id) references road_map (municipality_id, id),
    check (ends_on >= starts_on),
    check ((state = 'closed') = (closed_at is not null)),
    check ((state = 'active') <= (activated_at is not null))
);

create index road_map_of_municipality on road_map (municipality_id, state, id);

-- What tasks wait for: «после ВПР». Reported by a coordinator with the day on which it was over.
create table programme_event (
    id bigint primary key,
    municipality_id bigint not null,
    road_map_id bigint not null,
    name text not null,
    name_key text not null,
    -- Tasks that wait for it are due that many working days after it, unless their terms say otherwise.
    working_days integer not null check (working_days >= 0),
    reported_on text,
    reported_by bigint references person (id),
    reported_at bigint,
    unique (road_map_id, name_key),
    unique (road_map_id, id),
    foreign key (municipality_id, road_map_id) references road_map (municipality_id, id),
    check ((reported_on is null) = (reported_at is null))
);

create table activity_owner (
    code text primary key
);

-- Each school for itself; several together; the department itself.
insert into activity_owner (code) values ('schools'), ('joint'), ('department');

create table plan_activity (
    id bigint primary key,
    municipality_id bigint not null,
    road_map_id bigint not null,
    position integer not null,
    number text,
    section text,
    title text not null,
    form text,
    -- Who answers for it, as written.
    responsible text,
    result text,
    audience text,
    -- Of which of the plan's tables, and the row's cells as written (JSON), for exports in the order's own columns.
    table_index integer,
    cells text not null,
    -- When: as written, how it is understood (JSON), and what was answered to make it so (JSON).
    term_text text,
    term text not null,
    term_answers text,
    -- Null while nobody has looked at a doubtful term.
    term_confirmed_by bigint references person (id),
    term_confirmed_at bigint,
    -- «не менее 2 семинаров»: how many in every window.
    required_count integer not null check (required_count between 1 and 99),
    owner text not null references activity_owner (code),
    event_id bigint,
    removed_at bigint,
    removal_reason text,
    created_at bigint not null,
    unique (municipality_id, id),
    unique (road_map_id, id),
    foreign key (municipality_id, road_map_id) references road_map (municipality_id, id),
    foreign key (road_map_id, event_id) references programme_event (road_map_id, id),
    check ((term_confirmed_at is null) <= (term_confirmed_by is null)),
    check ((removed_at is null) = (removal_reason is null))
);

create index plan_activity_of_road_map on plan_activity (road_map_id, position);
create index plan_activity_waiting on plan_activity (event_id) where event_id is not null;

create table activity_school (
    activity_id bigint not null,
    school_id bigint not null,
    municipality_id bigint not null,
    primary key (activity_id, school_id),
    foreign key (municipality_id, activity_id) references plan_activity (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id)
);

create index activity_school_of_school on activity_school (school_id, activity_id);

create table activity_person (
    activity_id bigint not null,
    membership_id bigint not null,
    municipality_id bigint not null,
    primary key (activity_id, membership_id),
    foreign key (municipality_id, activity_id) references plan_activity (municipality_id, id),
    foreign key (municipality_id, membership_id) references membership (municipality_id, id)
);

create index activity_person_of_membership on activity_person (membership_id, activity_id);

-- Tasks --------------------------------------------------------------------------------------------------------------

create table occurrence_state (
    code text primary key
);

insert into occurrence_state (code) values ('planned'), ('submitted'), ('returned'), ('accepted'), ('withdrawn');

create table occurrence_timing (
    code text primary key
);

-- With a due date; due some days after an event; without any date; a word halfway; a word once a quarter.
insert into occurrence_timing (code) values ('dated'), ('event'), ('undefined'), ('checkin'), ('attestation');

-- One thing to be done once by one school, one person, or several together (joint).
create table occurrence (
    id bigint primary key,
    municipality_id bigint not null,
    road_map_id bigint not null,
    activity_id bigint not null,
    -- Whose it is now. Neither: a joint one, or the department's with nobody named.
    school_id bigint,
    membership_id bigint,
    joint boolean not null,
    -- The school or membership for which it was made, 0 for neither: reassigning changes not what a plan has made already.
    origin_id bigint not null,
    -- Which of the activity's windows, and which one of those wanted in it.
    window_key text not null,
    ordinal integer not null check (ordinal >= 1),
    timing text not null references occurrence_timing (code),
    starts_on text,
    ends_on text,
    due_on text,
    original_due_on text,
    -- The due date when missing it is a delay: not before the order, and not without a date.
    late_after text,
    -- Its place in lists: the due date, else the window's end, else last of all.
    sort_on text generated always as (coalesce(due_on, ends_on, '9999-12-31')) stored,
    event_id bigint,
    state text not null references occurrence_state (code),
    -- The first submission: it alone decides whether it was late.
    first_submitted_at bigint,
    late boolean,
    submitted_at bigint,
    accepted_at bigint,
    created_at bigint not null,
    created_by bigint references person (id),
    unique (activity_id, origin_id, window_key, ordinal),
    unique (municipality_id, id),
    foreign key (road_map_id, activity_id) references plan_activity (road_map_id, id),
    foreign key (municipality_id, activity_id) references plan_activity (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id),
    foreign key (municipality_id, membership_id) references membership (municipality_id, id),
    foreign key (road_map_id, event_id) references programme_event (road_map_id, id),
    check (school_id is null or membership_id is null),
    check (not joint or (school_id is null and membership_id is null)),
    check ((timing = 'dated') <= (due_on is not null)),
    check ((timing in ('undefined', 'checkin', 'attestation')) <= (due_on is null)),
    check ((timing = 'event') <= (event_id is not null)),
    check ((due_on is null) = (original_due_on is null)),
    check (late_after is null or (due_on is not null and late_after = due_on)),
    check (ends_on is null or (starts_on is not null and ends_on >= starts_on)),
    check ((first_submitted_at is null) = (late is null)),
    check ((state in ('submitted', 'accepted')) <= (submitted_at is not null)),
    check ((state = 'accepted') = (accepted_at is not null))
);

-- What somebody has now, they have once.
create unique index occurrence_once on occurrence (activity_id, coalesce(school_id, membership_id, 0), window_key, ordinal)
    where state <> 'withdrawn';
create index occurrence_of_school on occurrence (school_id, sort_on, id) where school_id is not null;
create index occurrence_of_membership on occurrence (membership_id, sort_on, id) where membership_id is not null;
create index occurrence_of_municipality on occurrence (municipality_id, sort_on, id);
create index occurrence_joint on occurrence (road_map_id, activity_id) where joint;
create index occurrence_late on occurrence (municipality_id, late_after, id) where state in ('planned', 'returned') and late_after is not null;
create index occurrence_to_review on occurrence (municipality_id, submitted_at, id) where state = 'submitted';
create index occurrence_waiting on occurrence (event_id) where event_id is not null;
-- The boards count from these indexes alone.
create index occurrence_of_road_map on occurrence (road_map_id, sort_on, id, state, late_after);
create index occurrence_board on occurrence (road_map_id, school_id, state, late_after);
create index occurrence_of_activity on occurrence (activity_id, state, late_after);

create table submission_state (
    code text primary key
);

insert into submission_state (code) values ('draft'), ('submitted'), ('accepted'), ('returned'), ('dropped');

-- Evidence that belongs together: collected until «Готово», then judged as one.
create table submission (
    id bigint primary key,
    occurrence_id bigint not null references occurrence (id),
    state text not null references submission_state (code),
    -- «Со слов директора»: put in by a coordinator.
    on_behalf boolean not null,
    started_at bigint not null,
    started_by bigint not null references person (id),
    submitted_at bigint,
    submitted_by bigint references person (id),
    decided_at bigint,
    decided_by bigint references person (id),
    reason text,
    unique (occurrence_id, id),
    check ((state in ('submitted', 'accepted', 'returned')) <= (submitted_at is not null)),
    check ((submitted_at is null) = (submitted_by is null)),
    check ((state in ('accepted', 'returned')) <= (decided_at is not null))
);

create unique index submission_open on submission (occurrence_id) where state in ('draft', 'submitted');

alter table occurrence add column submission_id bigint references submission (id);

create table evidence_kind (
    code text primary key
);

insert into evidence_kind (code) values ('text'), ('link'), ('photo'), ('file');

create table evidence (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    kind text not null references evidence_kind (code),
    -- A text or link itself; of a photo or file its caption.
    body text,
    -- How the channel names the file: to send it back without having it.
    external_id text,
    -- The same file sent twice has the same one.
    external_unique_id text,
    album text,
    name text,
    media_type text,
    size bigint check (size is null or size >= 0),
    -- The copy in the data folder, once made, and the checksum of what was copied.
    stored_file_id bigint references stored_file (id),
    checksum text,
    -- Why there is no copy and will be none.
    not_copied text,
    added_by bigint not null references person (id),
    added_at bigint not null,
    check (kind not in ('text', 'link') or (body is not null and external_id is null and stored_file_id is null)),
    check (kind not in ('photo', 'file') or external_id is not null or stored_file_id is not null),
    check ((stored_file_id is null) = (checksum is null)),
    check (stored_file_id is null or not_copied is null)
);

create index evidence_of_submission on evidence (submission_id, id);
create unique index evidence_file_once on evidence (submission_id, external_unique_id) where external_unique_id is not null;
create index evidence_to_copy on evidence (id) where external_id is not null and stored_file_id is null and not_copied is null;

create table extension_request (
    id bigint primary key,
    municipality_id bigint not null,
    occurrence_id bigint not null,
    reason text not null,
    wanted_on text,
    asked_by bigint not null references person (id),
    asked_at bigint not null,
    -- Null while open.
    granted boolean,
    granted_until text,
    decision_reason text,
    decided_by bigint references person (id),
    decided_at bigint,
    foreign key (municipality_id, occurrence_id) references occurrence (municipality_id, id),
    check ((granted is null) = (decided_at is null)),
    check (coalesce(granted, false) = (granted_until is not null))
);

create unique index extension_request_open on extension_request (occurrence_id) where decided_at is null;
create index extension_request_waiting on extension_request (municipality_id, asked_at, id) where decided_at is null;
create index extension_request_of_occurrence on extension_request (occurrence_id);

create table occurrence_event_kind (
    code text primary key
);

insert into occurrence_event_kind (code) values
    ('submitted'), ('accepted'), ('returned'), ('extensionasked'), ('extensiongranted'), ('extensionrefused'), ('withdrawn'),
    ('restored'), ('reassigned'), ('datechanged'), ('eventreported'), ('nudged');

-- What happened to a task after it was made.
create table occurrence_event (
    id bigint primary key,
    occurrence_id bigint not null references occurrence (id),
    kind text not null references occurrence_event_kind (code),
    person_id bigint references person (id),
    on_behalf boolean not null,
    reason text,
    old_due_on text,
    new_due_on text,
    -- The school or membership from which it went to another; null for neither.
    old_holder_id bigint,
    new_holder_id bigint,
    happened_at bigint not null
);

create index occurrence_event_of_occurrence on occurrence_event (occurrence_id, id);
