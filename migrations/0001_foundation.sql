-- One set of statements for SQLite and PostgreSQL. Ids are made by the application (63 bits, time-ordered).
-- Instants are UTC milliseconds, local dates are yyyy-MM-dd, documents are JSON text, flags are 0 or 1.

-- Installation ---------------------------------------------------------------------------------------------------

create table setting (
    name text not null primary key,
    value text not null
);

-- Who may do what only one process may do at a time (the poller, the jobs).
create table lease (
    name text not null primary key,
    owner text not null,
    host text not null,
    process_id bigint not null,
    process_started_at bigint not null,
    expires_at bigint not null
);

-- Schools and people -----------------------------------------------------------------------------------------------

create table municipality (
    id bigint not null primary key,
    name text not null,
    name_key text not null unique,
    time_zone text not null,
    created_at bigint not null
);

create table school (
    id bigint not null primary key,
    municipality_id bigint not null references municipality (id),
    name text not null,
    name_key text not null,
    -- 1: has grades 10 and 11, 0: has not, null: nobody has said
    upper_grades integer check (upper_grades in (0, 1)),
    created_at bigint not null,
    unique (municipality_id, name_key)
);

-- A person is an id; what tells who it is can be erased.
create table person (
    id bigint not null primary key,
    full_name text,
    name_key text,
    phone text,
    consented_at bigint,
    consent_version text,
    left_at bigint,
    created_at bigint not null
);

create table role (
    code text not null primary key,
    needs_school integer not null check (needs_school in (0, 1))
);

insert into role (code, needs_school) values
    ('administrator', 0), ('coordinator', 0), ('controller', 0),
    ('director', 1), ('teacher', 1), ('tutor', 0), ('curator', 1);

create table membership (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    role text not null references role (code),
    municipality_id bigint not null references municipality (id),
    school_id bigint references school (id),
    since bigint not null,
    until bigint
);

create unique index membership_once on membership (person_id, role, municipality_id, coalesce(school_id, 0)) where until is null;
create index membership_of_person on membership (person_id) where until is null;
create index membership_of_municipality on membership (municipality_id, role) where until is null;
create index membership_of_school on membership (school_id, role) where until is null;

create table invitation (
    id bigint not null primary key,
    membership_id bigint not null references membership (id),
    code_hash text not null unique,
    created_by bigint references person (id),
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    revoked_at bigint,
    check (used_at is null or revoked_at is null)
);

-- A membership has at most one invitation that can still be used.
create unique index invitation_open on invitation (membership_id) where used_at is null and revoked_at is null;

-- Conversations ----------------------------------------------------------------------------------------------------

create table chat (
    id bigint not null primary key,
    channel text not null,
    external_id text not null,
    person_id bigint references person (id),
    -- The role the person acts in; null before consent and for strangers.
    membership_id bigint references membership (id),
    -- The outbox row of the page the person looks at.
    top_message bigint,
    unreachable_since bigint,
    created_at bigint not null,
    unique (channel, external_id)
);

create index chat_of_person on chat (person_id);

create table wrong_code (
    id bigint not null primary key,
    chat_id bigint not null references chat (id),
    tried_at bigint not null
);

create index wrong_code_of_chat on wrong_code (chat_id, tried_at);

-- What a page waits for: one row a chat and slot (a questionnaire's answer, a task's evidence, …).
create table expectation (
    chat_id bigint not null references chat (id),
    slot text not null,
    route text not null,
    asked_by bigint not null,
    -- A text that came while another page was on top and waits for «Да».
    offered text,
    primary key (chat_id, slot)
);

create table update_claim (
    channel text not null,
    update_id bigint not null,
    claimed_at bigint not null,
    primary key (channel, update_id)
);

create index update_claim_age on update_claim (claimed_at);

create table outbox_state (
    code integer not null primary key,
    meaning text not null
);

insert into outbox_state (code, meaning) values (0, 'waiting'), (1, 'sent'), (2, 'superseded'), (3, 'given up');

create table outbox (
    id bigint not null primary key,
    chat_id bigint not null references chat (id),
    -- 0: a reply, 1: bulk (reminders, announcements)
    priority integer not null check (priority in (0, 1)),
    -- What to send, as the channel's adapter reads it; erased once sent, for invitation codes stand in it.
    content text,
    -- The earlier outbox row whose message this one edits, or the message's own id in the channel.
    replaces bigint references outbox (id),
    edits text,
    state integer not null default 0 references outbox_state (code),
    attempts integer not null default 0,
    not_before bigint not null default 0,
    error text,
    -- The message's id in the channel, once sent.
    external_id text,
    created_at bigint not null,
    sent_at bigint,
    check (state <> 0 or content is not null)
);

create index outbox_waiting on outbox (priority, id) where state = 0;
create index outbox_waiting_of_chat on outbox (chat_id, id) where state = 0;

-- Work that never runs inside a turn: reading a workbook, making an export.
create table work_item (
    id bigint not null primary key,
    kind text not null,
    chat_id bigint references chat (id),
    payload text not null,
    attempts integer not null default 0,
    not_before bigint not null default 0,
    created_at bigint not null,
    started_at bigint,
    done_at bigint,
    error text
);

create index work_item_waiting on work_item (not_before, id) where done_at is null;

create table stored_file (
    id bigint not null primary key,
    checksum text not null,
    name text not null,
    media_type text not null,
    size bigint not null check (size >= 0),
    created_by bigint references person (id),
    created_at bigint not null
);

-- Questionnaires ---------------------------------------------------------------------------------------------------

create table questionnaire (
    id bigint not null primary key,
    -- null: ships with the program and serves every municipality
    municipality_id bigint references municipality (id),
    form_id text not null,
    version text not null,
    title text not null,
    -- The sheets of the workbook as JSON: a running campaign keeps the version it began with.
    sheets text not null,
    created_at bigint not null
);

create unique index questionnaire_version on questionnaire (coalesce(municipality_id, 0), form_id, version);

create table campaign (
    id bigint not null primary key,
    municipality_id bigint not null references municipality (id),
    questionnaire_id bigint not null references questionnaire (id),
    title text not null,
    opens_on text not null,
    due_on text not null,
    opened_at bigint,
    closed_at bigint,
    created_by bigint references person (id),
    created_at bigint not null,
    check (opens_on <= due_on)
);

create index campaign_of_municipality on campaign (municipality_id, due_on);

create table campaign_school (
    campaign_id bigint not null references campaign (id),
    school_id bigint not null references school (id),
    primary key (campaign_id, school_id)
);

create index campaign_school_of_school on campaign_school (school_id, campaign_id);

create table response_state (
    code text not null primary key
);

insert into response_state (code) values ('draft'), ('submitted'), ('returned'), ('accepted');

create table response (
    id bigint not null primary key,
    campaign_id bigint not null,
    school_id bigint not null,
    state text not null references response_state (code),
    started_at bigint not null,
    started_by bigint references person (id),
    submitted_at bigint,
    submitted_by bigint references person (id),
    -- Judged at submission, never at review.
    late integer check (late in (0, 1)),
    reviewed_at bigint,
    reviewed_by bigint references person (id),
    return_reason text,
    -- Why the school asks for its submitted answers back: «Попросить вернуть».
    recall_reason text,
    unique (campaign_id, school_id),
    foreign key (campaign_id, school_id) references campaign_school (campaign_id, school_id),
    check (state = 'draft' or submitted_at is not null)
);

-- The newest answer to each question; every change of it stands in answer_change.
create table answer (
    response_id bigint not null references response (id),
    question text not null,
    -- Canonical text of the value; null: skipped on purpose.
    value text,
    comment text,
    person_id bigint references person (id),
    answered_at bigint not null,
    primary key (response_id, question)
);

create table answer_change (
    id bigint not null primary key,
    response_id bigint not null references response (id),
    question text not null,
    old_value text,
    new_value text,
    comment text,
    person_id bigint references person (id),
    changed_at bigint not null
);

create index answer_change_of_response on answer_change (response_id, id);

-- What was told, to whom, for which date: no reminder goes out twice.
create table notice (
    key text not null primary key,
    outcome text not null check (outcome in ('sent', 'skipped')),
    created_at bigint not null
);
