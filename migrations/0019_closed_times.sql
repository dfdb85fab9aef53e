-- Times within a tutor's hours at which nobody may book: where the tutor has called a consultation off.

create table closed_time (
    id bigint primary key,
    tutor_id bigint not null references tutor (membership_id),
    starts_at bigint not null,
    ends_at bigint not null,
    created_at bigint not null,
    unique (tutor_id, starts_at, ends_at),
    check (ends_at > starts_at)
);
