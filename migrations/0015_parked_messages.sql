-- A message that is refused, or fails again and again, is set aside until an administrator has looked at it: it keeps its text and
-- goes on standing among those that wait, but is not sent. How often it failed is counted here, so that restarts do not begin anew.
-- not_before is not used any more: pauses belong to the process that makes them.

alter table outbox add column parked_at bigint;

create index outbox_parked on outbox (id) where parked_at is not null;
drop index outbox_held;

-- Who cannot be reached is asked every minute.
create index chat_unreachable on chat (person_id) where unreachable_at is not null;
