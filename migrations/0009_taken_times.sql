-- What is taken of many tutors' time is read from here alone, without the rows of the consultations.

create index consultation_taken on consultation (tutor_id, starts_at, busy_until, seats) where state = 'planned';
