-- Attendance counts of old sheets: visits by day or month and activity as it was called, never resolved to people. A file waits
-- sealed between its check and its commit, and is dropped when it is committed or a day old.
create table past_attendance_import (
    id           uuid        not null constraint past_attendance_import_pk primary key,
    centre_id    uuid        not null constraint past_attendance_import_centre_fk references centre (id),
    state        text        not null constraint past_attendance_import_state_known check (state in ('CHECKED', 'FAULTY', 'COMMITTED')),
    sealed_file  bytea,
    content_hash bytea       not null constraint past_attendance_import_hash_length check (octet_length(content_hash) = 32),
    row_count    integer     not null,
    fault_count  integer     not null,
    visits       bigint      not null,
    from_day     date,
    to_day       date,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    committed_at timestamptz,
    constraint past_attendance_import_committed_keeps_no_file check ((state = 'COMMITTED') = (committed_at is not null)
        and (state <> 'COMMITTED' or sealed_file is null)),
    constraint past_attendance_import_same_matter unique (id, centre_id)
);
-- the same sheet is never loaded twice
create unique index past_attendance_import_once on past_attendance_import (centre_id, content_hash) where state = 'COMMITTED';
create index past_attendance_import_by_centre on past_attendance_import (centre_id, id desc);
create index past_attendance_import_age on past_attendance_import (created_at) where sealed_file is not null;

create table legacy_attendance (
    import_id  uuid    not null,
    row_number integer not null,
    sex        text    not null constraint legacy_attendance_sex_known check (sex in ('FEMALE', 'MALE', 'NOT_RECORDED')),
    centre_id  uuid    not null,
    on_day     date    not null,
    month_only boolean not null,
    activity   text    not null constraint legacy_attendance_activity_length check (char_length(activity) between 1 and 200),
    age_band   text    constraint legacy_attendance_age_band_known check (age_band in
               ('AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_18_24', 'AGE_25_34', 'AGE_35_59', 'AGE_60_UP')),
    visits     integer not null constraint legacy_attendance_of_somebody check (visits > 0),
    source     text    not null constraint legacy_attendance_source_length check (char_length(source) between 1 and 200),
    constraint legacy_attendance_pk primary key (import_id, row_number, sex),
    constraint legacy_attendance_import_fk foreign key (import_id, centre_id) references past_attendance_import (id, centre_id),
    constraint legacy_attendance_month_begins_it check (not month_only or extract(day from on_day) = 1)
);
create index legacy_attendance_by_centre on legacy_attendance (centre_id, on_day);

alter table past_attendance_import enable row level security;
alter table past_attendance_import force row level security;
create policy past_attendance_import_owner on past_attendance_import to hawsh_owner using (true) with check (true);
create policy past_attendance_import_centre on past_attendance_import to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on past_attendance_import to hawsh_app;

alter table legacy_attendance enable row level security;
alter table legacy_attendance force row level security;
create policy legacy_attendance_owner on legacy_attendance to hawsh_owner using (true) with check (true);
create policy legacy_attendance_read on legacy_attendance for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
create policy legacy_attendance_load on legacy_attendance for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on legacy_attendance to hawsh_app;
