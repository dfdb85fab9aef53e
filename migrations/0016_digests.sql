-- The one message a day that reminds a person of everything: which were sent, and how far each municipality's day has come.

create table digest (
    person_id bigint not null references person (id),
    -- The date by the clocks of the municipality where the person is at home.
    sent_on text not null,
    sent_at bigint not null,
    primary key (person_id, sent_on)
);

create index digest_by_age on digest (sent_at);

-- What digests were before: tasks were reminded of in one message a person and day.
insert into digest (person_id, sent_on, sent_at)
select p.id, substr(n.notice_key, length(n.notice_key) - 9), n.created_at
from notice n
join person p on cast(p.id as text) = case when length(n.notice_key) > 17 then substr(n.notice_key, 7, length(n.notice_key) - 17) end
where n.notice_key like 'tasks/%/____-__-__' and n.notice_key not like 'tasks/day/%';

-- People are gone through in the order of their hours, and of their ids within one look at the clock.
create table digest_round (
    municipality_id bigint not null references municipality (id),
    held_on text not null,
    -- Whoever has an hour up to this minute of the day was looked at; -1: nobody.
    done_minute integer not null check (done_minute between -1 and 1439),
    -- Up to which minute it goes on, and up to which person it has come.
    going_minute integer check (going_minute > done_minute and going_minute <= 1439),
    after_person bigint not null,
    primary key (municipality_id, held_on)
);

create index membership_in_order on membership (municipality_id, person_id) where ended_at is null;
create index reminder_preference_by_hour on reminder_preference (digest_minute) where digest_minute is not null;
