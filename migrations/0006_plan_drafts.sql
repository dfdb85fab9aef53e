-- Drafts of road maps: what came with the document, until the draft is saved or cancelled.

create table road_map_draft_kind (
    code text primary key
);

-- Read from a document; put together by conversation; activities that are to be added to a running plan.
insert into road_map_draft_kind (code) values ('document'), ('manual'), ('addition');

create table road_map_draft (
    road_map_id bigint primary key references road_map (id),
    kind text not null references road_map_draft_kind (code),
    -- Whether the document names its bounds or somebody has said them; until then those of the plan are proposals.
    bounds_known boolean not null,
    -- Schools that the document names (JSON array of texts).
    schools text not null,
    -- What is odd about the document (JSON array of texts).
    warnings text not null,
    -- The message that tells how far the saving is, as a row of the outbox, which may be pruned by then.
    progress_id bigint
);

-- An order sent as text, in as many messages as it takes, until it is read.
create table plan_text (
    id bigint primary key,
    person_id bigint not null references person (id),
    body text not null,
    sent_at bigint not null
);

create index plan_text_of_person on plan_text (person_id, id);
