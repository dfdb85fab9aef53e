-- Events: seminars, webinars and the like that a coordinator or tutor announces, with sign-up, a waiting line, attendance and materials.
-- An event here is what people come to; what tasks of a road map wait for is a programme_event.

create table event_kind (
    code text primary key
);

insert into event_kind (code) values ('seminar'), ('webinar'), ('roundtable'), ('internship'), ('masterclass'), ('contest'), ('groupconsultation');

create table event_state (
    code text primary key
);

-- Being put together; open to those invited; called off; thrown away before anybody was told.
insert into event_state (code) values ('draft'), ('announced'), ('cancelled'), ('dropped');

create table event (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    kind text not null references event_kind (code),
    state text not null references event_state (code),
    -- What a draft asks next.
    step text not null,
    -- Who leads it, under which membership.
    leader_id bigint not null,
    subject_id bigint,
    title text,
    starts_at bigint check (starts_at % 300000 = 0),
    length_minutes integer check (length_minutes between 5 and 14400 and length_minutes % 5 = 0),
    -- The zone by whose clocks its author counts, an IANA name.
    time_zone text not null,
    format text references meeting_format (code),
    -- The address or link; empty: to be said later.
    place text,
    -- Null: as many as come.
    seats integer check (seats between 1 and 1000),
    activity_id bigint,
    -- How often it changed since it was announced: the calendar file's SEQUENCE.
    sequence integer not null check (sequence >= 0),
    moved_from bigint,
    moved_at bigint,
    announced_at bigint,
    cancelled_at bigint,
    cancel_reason text,
    -- When the list of who came was closed.
    closed_at bigint,
    closed_by bigint references person (id),
    created_by bigint not null references person (id),
    created_at bigint not null,
    unique (municipality_id, id),
    foreign key (municipality_id, leader_id) references membership (municipality_id, id),
    foreign key (municipality_id, subject_id) references subject (municipality_id, id),
    foreign key (municipality_id, activity_id) references plan_activity (municipality_id, id),
    check (state not in ('announced', 'cancelled')
           or (title is not null and starts_at is not null and length_minutes is not null and format is not null and place is not null and announced_at is not null)),
    check ((state = 'cancelled') = (cancelled_at is not null)),
    check ((cancelled_at is null) = (cancel_reason is null)),
    check ((moved_from is null) = (moved_at is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (closed_at is null or state = 'announced')
);

create index event_of_municipality on event (municipality_id, state, starts_at);
create index event_ahead on event (starts_at) where state = 'announced' and closed_at is null;
create index event_of_leader on event (leader_id, starts_at);
create index event_of_activity on event (activity_id) where activity_id is not null;

-- Whom it is meant for: people in one of these roles, of one of these schools or of none.
create table event_role (
    event_id bigint not null references event (id),
    role text not null references role (code),
    primary key (event_id, role)
);

create table event_school (
    event_id bigint not null,
    school_id bigint not null,
    municipality_id bigint not null,
    primary key (event_id, school_id),
    foreign key (municipality_id, event_id) references event (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id)
);

create index event_school_of_school on event_school (school_id);

-- One row for every seat: somebody beyond them has nothing to refer to. Without a limit they are made as people come.
create table event_seat (
    event_id bigint not null references event (id),
    seat integer not null check (seat >= 1),
    primary key (event_id, seat)
);

create table event_guest_state (
    code text primary key
);

-- Comes; waits for a seat; cannot; came without having signed up.
insert into event_guest_state (code) values ('going'), ('waiting'), ('declined'), ('walkin');

create table event_guest (
    id bigint primary key,
    municipality_id bigint not null,
    event_id bigint not null,
    person_id bigint not null references person (id),
    -- The membership under which the person answered, and the school by it.
    membership_id bigint not null,
    school_id bigint,
    state text not null references event_guest_state (code),
    seat integer,
    -- When the state began; a waiting line goes by it.
    since bigint not null,
    -- Null while nobody has said.
    came boolean,
    created_at bigint not null,
    unique (event_id, person_id),
    foreign key (municipality_id, event_id) references event (municipality_id, id),
    foreign key (municipality_id, membership_id) references membership (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id),
    foreign key (event_id, seat) references event_seat (event_id, seat),
    check ((state = 'going') = (seat is not null))
);

create unique index event_guest_of_seat on event_guest (event_id, seat) where seat is not null;
create index event_guest_waiting on event_guest (event_id, since, id) where state = 'waiting';
create index event_guest_of_person on event_guest (person_id, event_id);

-- What participants receive: files, links, texts.
create table event_material (
    id bigint primary key,
    event_id bigint not null references event (id),
    kind text not null references evidence_kind (code),
    -- A text or link itself; of a photo or file its caption.
    body text,
    external_id text,
    external_unique_id text,
    name text,
    media_type text,
    size bigint check (size is null or size >= 0),
    -- The copy in the data folder, once made.
    checksum text,
    not_copied text,
    added_by bigint not null references person (id),
    added_at bigint not null,
    check ((kind in ('text', 'link')) = (external_id is null)),
    check (kind not in ('text', 'link') or body is not null)
);

create index event_material_of_event on event_material (event_id, id);
create unique index event_material_once on event_material (event_id, external_unique_id) where external_unique_id is not null;

-- Which tasks an event has given evidence to: each once.
create table event_evidence (
    event_id bigint not null references event (id),
    occurrence_id bigint not null references occurrence (id),
    submission_id bigint not null references submission (id),
    made_at bigint not null,
    primary key (event_id, occurrence_id)
);

create index event_evidence_of_occurrence on event_evidence (occurrence_id);

-- A leader's time: the table is made anew, because a cell now belongs to a consultation or to an event.
alter table busy_cell rename to busy_cell_before;

drop index busy_cell_of_consultation;

drop index busy_cell_of_booking;

create table busy_cell (
    person_id bigint not null references person (id),
    cell bigint not null,
    consultation_id bigint references consultation (id),
    -- The teacher's booking; null in the tutor's own rows.
    booking_id bigint references booking (id),
    -- The event that the person leads.
    event_id bigint references event (id),
    primary key (person_id, cell),
    check ((consultation_id is null) <> (event_id is null)),
    check (booking_id is null or consultation_id is not null)
);

insert into busy_cell (person_id, cell, consultation_id, booking_id) select person_id, cell, consultation_id, booking_id from busy_cell_before;

drop table busy_cell_before;

create index busy_cell_of_consultation on busy_cell (consultation_id) where booking_id is null;
create index busy_cell_of_booking on busy_cell (booking_id) where booking_id is not null;
create index busy_cell_of_event on busy_cell (event_id) where event_id is not null;
-- What tutors lead is read from here alone, beside their consultations.
create index busy_cell_led on busy_cell (person_id, cell) where event_id is not null;
