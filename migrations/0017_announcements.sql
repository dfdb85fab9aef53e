-- Announcements: what a coordinator writes to chosen roles of chosen schools, and who has confirmed having read it.

create table announcement_state (
    code text primary key
);

-- Being written; given to be sent; all messages stand in the outbox; thrown away before anybody was told.
insert into announcement_state (code) values ('draft'), ('sending'), ('sent'), ('dropped');

create table announcement (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    state text not null references announcement_state (code),
    -- Rises with each change of a draft: what is sent is what the preview has shown.
    version integer not null check (version >= 1),
    created_by bigint not null references person (id),
    created_at bigint not null,
    sent_by bigint references person (id),
    begun_at bigint,
    -- When the last message was written into the outbox.
    ended_at bigint,
    -- The local date on which those who had not confirmed were last reminded.
    reminded_on text,
    unique (municipality_id, id),
    check ((state in ('sending', 'sent')) = (begun_at is not null)),
    check ((begun_at is null) = (sent_by is null)),
    check ((state = 'sent') = (ended_at is not null)),
    check (reminded_on is null or begun_at is not null)
);

create index announcement_of_municipality on announcement (municipality_id, state, id);

-- Whom a draft is meant for: people in one of these roles, of one of these schools or of none.
create table announcement_role (
    announcement_id bigint not null references announcement (id),
    role text not null references role (code),
    primary key (announcement_id, role)
);

create table announcement_school (
    announcement_id bigint not null,
    school_id bigint not null,
    municipality_id bigint not null,
    primary key (announcement_id, school_id),
    foreign key (municipality_id, announcement_id) references announcement (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id)
);

create index announcement_school_of_school on announcement_school (school_id);

-- What it says and brings: its texts are one text, in this order.
create table announcement_piece (
    id bigint primary key,
    announcement_id bigint not null references announcement (id),
    kind text not null references evidence_kind (code),
    -- A text or link itself; of a photo or file the words under it.
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

create index announcement_piece_of_announcement on announcement_piece (announcement_id, id);
create index announcement_piece_copy on announcement_piece (checksum) where checksum is not null;
create unique index announcement_piece_once on announcement_piece (announcement_id, external_unique_id) where external_unique_id is not null;

-- Whom it was sent to: settled at once when it is given to be sent, each person once.
create table announcement_receiver (
    announcement_id bigint not null,
    person_id bigint not null references person (id),
    municipality_id bigint not null,
    -- The membership that brought it about.
    membership_id bigint not null,
    -- When the message was written into the outbox, or found to have nowhere to go.
    told_at bigint,
    -- That message, as a row of the outbox (which may be pruned); null: there was nowhere to write to.
    outbox_id bigint,
    -- What became of it, once the outbox forgets: a state of the outbox.
    delivery text,
    reminded_on text,
    confirmed_at bigint,
    primary key (announcement_id, person_id),
    foreign key (municipality_id, announcement_id) references announcement (municipality_id, id),
    foreign key (municipality_id, membership_id) references membership (municipality_id, id),
    check (outbox_id is null or told_at is not null)
);

create index announcement_receiver_untold on announcement_receiver (announcement_id, person_id) where told_at is null;
create index announcement_receiver_of_person on announcement_receiver (person_id, announcement_id);
create index announcement_receiver_of_membership on announcement_receiver (membership_id);
create index announcement_receiver_unsettled on announcement_receiver (outbox_id) where outbox_id is not null and delivery is null;

-- What the page on top is kept up to date as: an encoded route; null: as nothing.
alter table chat add column top_live text;

create index chat_top_live on chat (id) where top_live is not null;
