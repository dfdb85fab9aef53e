-- Consultations: tutors' hours, bookings that cannot collide, the waiting list.
-- Columns named …_minute count from the local midnight of the tutor's zone; …_minutes are lengths.

-- The zone in which a person reads times, an IANA name; null: the municipality's.
alter table person add column time_zone text;

create table subject (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    name text not null,
    name_key text not null,
    created_at bigint not null,
    -- No longer offered; what was booked keeps its name.
    retired_at bigint,
    unique (municipality_id, name_key),
    unique (municipality_id, id)
);

create table meeting_format (
    code text primary key
);

insert into meeting_format (code) values ('inperson'), ('online'), ('phone');

-- How a tutor consults. Who was dismissed has an ended membership.
create table tutor (
    membership_id bigint primary key,
    municipality_id bigint not null,
    format text not null references meeting_format (code),
    -- The address, the link or the phone number; empty while not said.
    place text not null,
    length_minutes integer not null check (length_minutes between 5 and 480 and length_minutes % 5 = 0),
    buffer_minutes integer not null check (buffer_minutes between 0 and 240 and buffer_minutes % 5 = 0),
    seats integer not null check (seats between 1 and 100),
    -- How long before its begin a time can last be booked, cancelled, moved.
    notice_minutes integer not null check (notice_minutes between 0 and 43200),
    cancel_minutes integer not null check (cancel_minutes between 0 and 43200),
    move_minutes integer not null check (move_minutes between 0 and 43200),
    -- How many days ahead times are offered.
    horizon_days integer not null check (horizon_days between 1 and 366),
    -- While paused nothing new is offered.
    paused_at bigint,
    created_at bigint not null,
    unique (municipality_id, membership_id),
    foreign key (municipality_id, membership_id) references membership (municipality_id, id)
);

create table tutor_subject (
    tutor_id bigint not null,
    subject_id bigint not null,
    municipality_id bigint not null,
    primary key (tutor_id, subject_id),
    foreign key (municipality_id, tutor_id) references tutor (municipality_id, membership_id),
    foreign key (municipality_id, subject_id) references subject (municipality_id, id)
);

create index tutor_subject_of_subject on tutor_subject (subject_id);

-- Hours of every week; a break is the gap between two rows of a weekday. Null: as the tutor's own.
create table weekly_hours (
    id bigint primary key,
    tutor_id bigint not null references tutor (membership_id),
    -- Monday is 1.
    weekday integer not null check (weekday between 1 and 7),
    from_minute integer not null check (from_minute >= 0 and from_minute % 5 = 0),
    to_minute integer not null check (to_minute <= 1440 and to_minute % 5 = 0),
    format text references meeting_format (code),
    place text,
    unique (tutor_id, weekday, from_minute),
    check (to_minute > from_minute),
    check ((format is null) = (place is null))
);

-- Hours of one day, besides the week's.
create table single_hours (
    id bigint primary key,
    tutor_id bigint not null references tutor (membership_id),
    held_on text not null,
    from_minute integer not null check (from_minute >= 0 and from_minute % 5 = 0),
    to_minute integer not null check (to_minute <= 1440 and to_minute % 5 = 0),
    format text references meeting_format (code),
    place text,
    seats integer check (seats between 1 and 100),
    unique (tutor_id, held_on, from_minute),
    check (to_minute > from_minute),
    check ((format is null) = (place is null))
);

create table absence (
    id bigint primary key,
    tutor_id bigint not null references tutor (membership_id),
    first_on text not null,
    last_on text not null,
    reason text,
    created_at bigint not null,
    created_by bigint references person (id),
    check (last_on >= first_on)
);

create index absence_of_tutor on absence (tutor_id, last_on);

create table consultation_state (
    code text primary key
);

-- Taken; called off with everybody told; given back because nobody took it after all.
insert into consultation_state (code) values ('planned'), ('cancelled'), ('released');

-- A tutor's time that somebody has taken, with its seats. Made by the first who takes a seat.
create table consultation (
    id bigint primary key,
    municipality_id bigint not null,
    tutor_id bigint not null,
    starts_at bigint not null check (starts_at % 300000 = 0),
    ends_at bigint not null check (ends_at % 300000 = 0),
    -- The end with the buffer after it.
    busy_until bigint not null check (busy_until % 300000 = 0),
    format text not null references meeting_format (code),
    place text not null,
    seats integer not null check (seats between 1 and 100),
    state text not null references consultation_state (code),
    created_at bigint not null,
    unique (municipality_id, id),
    foreign key (municipality_id, tutor_id) references tutor (municipality_id, membership_id),
    check (ends_at > starts_at),
    check (busy_until >= ends_at)
);

create unique index consultation_once on consultation (tutor_id, starts_at) where state = 'planned';
create index consultation_of_municipality on consultation (municipality_id, starts_at, id);
create index consultation_of_tutor on consultation (tutor_id, starts_at, id);
create index consultation_by_begin on consultation (starts_at) where state = 'planned';

-- One row for every seat: a booking beyond them has nothing to refer to.
create table consultation_seat (
    consultation_id bigint not null references consultation (id),
    seat integer not null check (seat >= 1),
    primary key (consultation_id, seat)
);

create table booking_state (
    code text primary key
);

-- Kept for a moment while somebody confirms; kept for the next in the waiting list; taken; called off; a hold or offer let go.
insert into booking_state (code) values ('hold'), ('offered'), ('booked'), ('cancelled'), ('released');

create table booking_outcome (
    code text primary key
);

insert into booking_outcome (code) values ('held'), ('teacherabsent'), ('tutorabsent');

create table booking (
    id bigint primary key,
    municipality_id bigint not null,
    consultation_id bigint not null,
    seat integer not null,
    -- The teacher's membership, and the person and school by it.
    teacher_id bigint not null,
    person_id bigint not null references person (id),
    school_id bigint not null,
    subject_id bigint,
    topic text,
    -- For a class or a group of pupils, who are never named.
    for_group boolean not null,
    state text not null references booking_state (code),
    -- Until when it is kept for whoever has not confirmed yet.
    held_until bigint,
    -- How often it changed since it was booked: the calendar file's SEQUENCE.
    sequence integer not null check (sequence >= 0),
    booked_at bigint,
    -- Who booked: the teacher, or a coordinator for them.
    booked_by bigint references person (id),
    ended_at bigint,
    outcome text references booking_outcome (code),
    outcome_at bigint,
    recommendations text,
    rating integer check (rating between 1 and 5),
    rating_word text,
    rated_at bigint,
    created_at bigint not null,
    unique (municipality_id, id),
    foreign key (municipality_id, consultation_id) references consultation (municipality_id, id),
    foreign key (consultation_id, seat) references consultation_seat (consultation_id, seat),
    foreign key (municipality_id, teacher_id) references membership (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id),
    foreign key (municipality_id, subject_id) references subject (municipality_id, id),
    check ((state in ('hold', 'offered')) = (held_until is not null)),
    check ((state in ('booked', 'cancelled')) <= (booked_at is not null)),
    check ((state in ('cancelled', 'released')) = (ended_at is not null)),
    check ((outcome is null) = (outcome_at is null)),
    check (outcome is null or state = 'booked'),
    check ((rating is null) = (rated_at is null)),
    check (rating is null or outcome = 'held')
);

create unique index booking_of_seat on booking (consultation_id, seat) where state in ('hold', 'offered', 'booked');
create unique index booking_of_person on booking (consultation_id, person_id) where state in ('hold', 'offered', 'booked');
create index booking_of_consultation on booking (consultation_id);
create index booking_kept on booking (held_until) where held_until is not null;
create index booking_by_person on booking (person_id, id);
create index booking_of_municipality on booking (municipality_id, id);
create index booking_of_school on booking (school_id, id);

-- No overlap, for tutors and teachers alike: nobody is twice in the same five minutes. A cell is its number since 1970 (UTC).
create table busy_cell (
    person_id bigint not null references person (id),
    cell bigint not null,
    consultation_id bigint not null references consultation (id),
    -- The teacher's booking; null in the tutor's own rows.
    booking_id bigint references booking (id),
    primary key (person_id, cell)
);

create index busy_cell_of_consultation on busy_cell (consultation_id) where booking_id is null;
create index busy_cell_of_booking on busy_cell (booking_id) where booking_id is not null;

create table booking_event_kind (
    code text primary key
);

insert into booking_event_kind (code) values
    ('booked'), ('moved'), ('cancelled'), ('takenover'), ('outcome'), ('recommended'), ('rated'), ('cancelasked'), ('moveasked'), ('refused');

-- What happened to a booking.
create table booking_event (
    id bigint primary key,
    booking_id bigint not null references booking (id),
    kind text not null references booking_event_kind (code),
    person_id bigint references person (id),
    reason text,
    old_starts_at bigint,
    new_starts_at bigint,
    old_tutor_id bigint,
    new_tutor_id bigint,
    happened_at bigint not null
);

create index booking_event_of_booking on booking_event (booking_id, id);

-- After the cut-off a teacher asks the tutor instead.
create table booking_request (
    id bigint primary key,
    booking_id bigint not null references booking (id),
    -- Where the teacher would like to move; null: to cancel.
    wanted_starts_at bigint,
    reason text not null,
    asked_at bigint not null,
    granted boolean,
    decided_by bigint references person (id),
    decided_at bigint,
    check ((granted is null) = (decided_at is null))
);

create unique index booking_request_open on booking_request (booking_id) where decided_at is null;

create table waiting_state (
    code text primary key
);

insert into waiting_state (code) values ('waiting'), ('served'), ('left');

-- Who waits for a time: of a subject, of a tutor, or of a tutor in a subject. First come, first served.
create table waiting (
    id bigint primary key,
    municipality_id bigint not null,
    teacher_id bigint not null,
    person_id bigint not null references person (id),
    school_id bigint not null,
    subject_id bigint,
    tutor_id bigint,
    topic text,
    for_group boolean not null,
    state text not null references waiting_state (code),
    joined_at bigint not null,
    ended_at bigint,
    foreign key (municipality_id, teacher_id) references membership (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id),
    foreign key (municipality_id, subject_id) references subject (municipality_id, id),
    foreign key (municipality_id, tutor_id) references tutor (municipality_id, membership_id),
    check (subject_id is not null or tutor_id is not null),
    check ((state = 'waiting') = (ended_at is null))
);

create unique index waiting_once on waiting (person_id, coalesce(subject_id, 0), coalesce(tutor_id, 0)) where state = 'waiting';
create index waiting_line on waiting (municipality_id, joined_at, id) where state = 'waiting';

create table waiting_offer_state (
    code text primary key
);

insert into waiting_offer_state (code) values ('open'), ('taken'), ('declined'), ('expired');

-- A time kept for one of the line: a booking in the state «offered».
create table waiting_offer (
    id bigint primary key,
    waiting_id bigint not null references waiting (id),
    booking_id bigint not null unique references booking (id),
    consultation_id bigint not null references consultation (id),
    state text not null references waiting_offer_state (code),
    offered_at bigint not null,
    ended_at bigint,
    check ((state = 'open') = (ended_at is null))
);

create unique index waiting_offer_open on waiting_offer (waiting_id) where state = 'open';
create index waiting_offer_of_consultation on waiting_offer (consultation_id, waiting_id);

-- What the coordinator allows; null: no limit.
create table consultation_limit (
    municipality_id bigint primary key references municipality (id),
    teacher_month integer check (teacher_month between 1 and 1000),
    school_month integer check (school_month between 1 and 10000),
    -- Bookings to come that a teacher may have at once.
    teacher_ahead integer check (teacher_ahead between 1 and 100)
);
