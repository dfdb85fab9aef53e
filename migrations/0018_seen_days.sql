-- The days on which the program has run, by its clock in UTC. What is forgotten after a month is forgotten when so many of them have been
-- seen since: a clock that was ahead for a moment adds one day, not a month.

create table seen_day (
    seen_on text primary key
);

insert into seen_day (seen_on) select distinct held_on from digest_round;
