-- The foundation: municipalities, people and access; the chat runtime; questionnaires and campaigns.
-- One text for SQLite and PostgreSQL. Ids are made by the application. Columns named …_at are UTC milliseconds,
-- columns named …_on are local dates (yyyy-MM-dd). Sets of states that will grow are reference tables, because
-- SQLite cannot change a check.

-- Municipalities and schools ------------------------------------------------------------------------------------

create table municipality (
    id bigint primary key,
    name text not null,
    name_key text not null unique,
    time_zone text not null,
    created_at bigint not null
);

create table school (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    name text not null,
    name_key text not null,
    -- Whether grades 10 and 11 exist; null while nobody has said.
    has_upper_grades boolean,
    created_at bigint not null,
    unique (municipality_id, name_key),
    -- For the foreign keys that hold a school to its own municipality.
    unique (municipality_id, id)
);

-- People ---------------------------------------------------------------------------------------------------------

create table role (
    code text primary key
);

insert into role (code) values
    ('administrator'), ('coordinator'), ('controller'), ('director'), ('teacher'), ('tutor'), ('curator');

-- A person is an id; name and phone are attributes that leaving erases.
create table person (
    id bigint primary key,
    name text,
    name_key text,
    phone text,
    consent_version text,
    consent_at bigint,
    left_at bigint,
    created_at bigint not null
);

create table membership (
    id bigint primary key,
    person_id bigint not null references person (id),
    role text not null references role (code),
    municipality_id bigint references municipality (id),
    school_id bigint,
    started_at bigint not null,
    -- When the person came in by an invitation; null while invited only.
    entered_at bigint,
    ended_at bigint,
    foreign key (municipality_id, school_id) references school (municipality_id, id),
    check ((municipality_id is null) = (role = 'administrator')),
    check (school_id is null or municipality_id is not null),
    check (ended_at is null or ended_at >= started_at)
);

create unique index membership_once on membership (person_id, role, coalesce(municipality_id, 0), coalesce(school_id, 0))
    where ended_at is null;
create index membership_of_municipality on membership (municipality_id) where ended_at is null;
create index membership_of_school on membership (school_id) where ended_at is null and school_id is not null;

create table invitation (
    id bigint primary key,
    membership_id bigint not null references membership (id),
    code_hash text not null unique,
    created_at bigint not null,
    -- Null when made on the command line.
    created_by bigint references person (id),
    expires_at bigint not null,
    used_at bigint,
    used_by bigint references person (id),
    revoked_at bigint,
    check (expires_at > created_at),
    check ((used_at is null) = (used_by is null)),
    check (used_at is null or revoked_at is null)
);

create index invitation_of_membership on invitation (membership_id);
-- One paper, one code.
create unique index invitation_open on invitation (membership_id) where used_at is null and revoked_at is null;

-- Chat runtime ---------------------------------------------------------------------------------------------------

create table update_claim (
    channel text not null,
    update_id bigint not null,
    claimed_at bigint not null,
    primary key (channel, update_id)
);

-- An account of a channel. The external id becomes null when its owner leaves.
create table chat (
    id bigint primary key,
    channel text not null,
    external_id text,
    person_id bigint references person (id),
    membership_id bigint references membership (id),
    -- The message on top, as a row of the outbox (which may be pruned).
    top_outbox_id bigint,
    -- The invitation whose link was opened, until its bearer agrees: a forged button cannot name another.
    pending_invitation_id bigint references invitation (id),
    unreachable_at bigint,
    -- When a stranger was last told that entry is by invitation only.
    refused_at bigint,
    created_at bigint not null,
    unique (channel, external_id)
);

create index chat_of_person on chat (person_id) where person_id is not null;
create index chat_of_membership on chat (membership_id) where membership_id is not null;

create table wrong_code (
    id bigint primary key,
    chat_id bigint not null references chat (id),
    tried_at bigint not null
);

create index wrong_code_of_chat on wrong_code (chat_id, tried_at);

-- What a chat is being asked for, one row a slot.
create table expectation (
    chat_id bigint not null references chat (id),
    slot text not null,
    -- The encoded route that takes the answer.
    receiver text not null,
    -- The message that asked, as a row of the outbox.
    outbox_id bigint not null,
    -- A text that arrived while another page was on top and waits for «Да» or «Нет».
    offered text,
    -- Names the text that is offered, so that a button of an earlier one cannot accept a later one.
    offer_id bigint,
    asked_at bigint not null,
    primary key (chat_id, slot),
    check ((offered is null) = (offer_id is null))
);

create table outbox (
    id bigint primary key,
    chat_id bigint not null references chat (id),
    channel text not null,
    -- The account as it was when the message was made: a farewell still goes out after the account is erased.
    -- Content and recipient are erased as soon as the row is no longer waiting.
    recipient text,
    content text,
    priority integer not null,
    -- What an edit replaces: a row of this table, or a message of the channel when the row is not known.
    replaces_id bigint,
    replaces_external_id text,
    state text not null default 'waiting',
    -- Above zero only after a failed attempt.
    not_before bigint not null default 0,
    attempts integer not null default 0,
    error text,
    external_id text,
    created_at bigint not null,
    sent_at bigint,
    check (state in ('waiting', 'sent', 'superseded', 'given up')),
    check ((state = 'waiting') = (content is not null)),
    check ((state = 'waiting') = (recipient is not null))
);

create index outbox_waiting on outbox (priority, id) where state = 'waiting';
create index outbox_held on outbox (chat_id, id) where state = 'waiting' and not_before > 0;
create index outbox_waiting_edit on outbox (replaces_id) where state = 'waiting' and replaces_id is not null;
create index outbox_waiting_external_edit on outbox (chat_id, replaces_external_id)
    where state = 'waiting' and replaces_external_id is not null;

-- Who does what only one process may do.
create table lease (
    name text primary key,
    host text not null,
    pid bigint not null,
    process_started text not null,
    taken_at bigint not null,
    expires_at bigint not null
);

create table setting (
    name text primary key,
    value text not null,
    changed_at bigint not null
);

create table work_item (
    id bigint primary key,
    kind text not null,
    payload text not null,
    -- Whom to tell of progress and result.
    chat_id bigint references chat (id),
    state text not null default 'waiting',
    not_before bigint not null default 0,
    attempts integer not null default 0,
    error text,
    -- The process that works on it.
    host text,
    pid bigint,
    process_started text,
    created_at bigint not null,
    finished_at bigint,
    check (state in ('waiting', 'started', 'done', 'given up')),
    check ((state = 'started') = (host is not null)),
    check ((state = 'started') = (pid is not null)),
    check ((state = 'started') = (process_started is not null))
);

create index work_item_open on work_item (id) where state in ('waiting', 'started');

-- A file of the data folder, named there by its checksum; several rows may share one content.
create table stored_file (
    id bigint primary key,
    checksum text not null,
    size bigint not null check (size >= 0),
    media_type text not null,
    name text not null,
    created_by bigint references person (id),
    created_at bigint not null
);

create index stored_file_by_checksum on stored_file (checksum);

-- What a scheduled job has done: what, for whom, for which date.
create table notice (
    notice_key text primary key,
    outcome text not null,
    created_at bigint not null
);

-- Questionnaires -------------------------------------------------------------------------------------------------

-- A version of a form. Without a municipality it ships with the program and serves all of them.
create table questionnaire (
    id bigint primary key,
    municipality_id bigint references municipality (id),
    form_id text not null,
    version text not null,
    title text not null,
    -- The form as the program reads it back (JSON); never changed once stored.
    definition text not null,
    created_at bigint not null,
    created_by bigint references person (id)
);

create unique index questionnaire_version on questionnaire (coalesce(municipality_id, 0), form_id, version);

create table campaign (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    questionnaire_id bigint not null references questionnaire (id),
    title text not null,
    opens_on text not null,
    due_on text not null,
    opened_at bigint,
    closed_at bigint,
    created_at bigint not null,
    created_by bigint references person (id),
    unique (municipality_id, id),
    check (due_on >= opens_on)
);

create index campaign_of_municipality on campaign (municipality_id, due_on);
create index campaign_to_open on campaign (opens_on) where opened_at is null and closed_at is null;

create table campaign_school (
    campaign_id bigint not null,
    school_id bigint not null,
    municipality_id bigint not null,
    primary key (campaign_id, school_id),
    foreign key (municipality_id, campaign_id) references campaign (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id)
);

create index campaign_school_of_school on campaign_school (school_id);

create table response_state (
    code text primary key
);

insert into response_state (code) values ('draft'), ('submitted'), ('returned'), ('accepted');

-- A school's answer to a campaign. It belongs to the school, every value to who gave it.
create table response (
    id bigint primary key,
    campaign_id bigint not null,
    school_id bigint not null,
    state text not null references response_state (code),
    started_at bigint not null,
    started_by bigint not null references person (id),
    -- The first submission: it alone decides whether the school was late.
    first_submitted_at bigint,
    late boolean,
    submitted_at bigint,
    submitted_by bigint references person (id),
    unique (campaign_id, school_id),
    foreign key (campaign_id, school_id) references campaign_school (campaign_id, school_id),
    check ((first_submitted_at is null) = (late is null)),
    check ((state in ('submitted', 'accepted')) <= (submitted_at is not null))
);

create index response_of_school on response (school_id);

-- What happened to a response after it was begun: submitted, recall asked for, returned, accepted.
create table response_event (
    id bigint primary key,
    response_id bigint not null references response (id),
    kind text not null,
    person_id bigint references person (id),
    reason text,
    happened_at bigint not null
);

create index response_event_of_response on response_event (response_id);

create table answer (
    response_id bigint not null references response (id),
    question text not null,
    -- Null: seen and left out.
    value text,
    comment text,
    answered_by bigint not null references person (id),
    answered_at bigint not null,
    primary key (response_id, question)
);

create table answer_change (
    id bigint primary key,
    response_id bigint not null references response (id),
    question text not null,
    old_value text,
    new_value text,
    comment text,
    changed_by bigint not null references person (id),
    changed_at bigint not null
);

create index answer_change_of_response on answer_change (response_id, question);
