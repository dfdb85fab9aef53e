-- Which tutors book others' times is asked with every look for free times: of many people at once, from this index alone.

create index booking_active on booking (person_id, consultation_id) where state in ('hold', 'offered', 'booked');
