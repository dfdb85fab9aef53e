-- Campaigns while a coordinator puts them together, and changes of those that run.

-- What «Начать анкету» has gathered so far; nothing of it stands in buttons.
create table campaign_draft (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    created_by bigint not null references person (id),
    questionnaire_id bigint references questionnaire (id),
    opens_on text,
    due_on text,
    -- What came of it; null while it is a draft.
    campaign_id bigint references campaign (id),
    created_at bigint not null,
    -- For the foreign key that holds schools to the draft's municipality.
    unique (municipality_id, id)
);

create unique index campaign_draft_open on campaign_draft (created_by, municipality_id) where campaign_id is null;

-- The schools that are ticked.
create table campaign_draft_school (
    draft_id bigint not null,
    school_id bigint not null,
    municipality_id bigint not null,
    primary key (draft_id, school_id),
    foreign key (municipality_id, draft_id) references campaign_draft (municipality_id, id),
    foreign key (municipality_id, school_id) references school (municipality_id, id)
);

-- Due dates that were moved, by whom.
create table campaign_due_change (
    id bigint primary key,
    campaign_id bigint not null references campaign (id),
    old_due_on text not null,
    new_due_on text not null,
    changed_by bigint not null references person (id),
    changed_at bigint not null
);

create index campaign_due_change_of_campaign on campaign_due_change (campaign_id);
