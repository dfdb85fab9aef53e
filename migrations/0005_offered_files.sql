-- Photos and files that came while another page was on top, until the person says whether they are the answer (JSON).
alter table expectation add column offered_files text;
