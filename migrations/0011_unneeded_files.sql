-- Which evidence, plan and event need a file is asked for every old file, and by the database itself when one is forgotten.

create index evidence_of_file on evidence (stored_file_id) where stored_file_id is not null;
create index road_map_of_file on road_map (source_file_id) where source_file_id is not null;
create index event_material_of_content on event_material (checksum) where checksum is not null;
