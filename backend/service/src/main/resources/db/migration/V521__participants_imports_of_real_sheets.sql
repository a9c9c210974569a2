-- The good rows of a sheet come in and the others stay behind to be mended; what texts of a sheet mean is said once.
alter table participant_import
    add column faulty_rows   integer not null default 0 constraint participant_import_faulty_rows_counted check (faulty_rows >= 0),
    add column leaves_faulty boolean not null default false; -- somebody asked for the others without them
alter table participant_import_mapping
    add column sealed_meanings bytea; -- whatever stands in a cell may be about somebody
