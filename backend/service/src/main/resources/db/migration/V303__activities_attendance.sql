-- What a device said about one person at one session. Never changed: unique by device and counter, so that what is sent again
-- has one effect. What the sheet shows is worked out from these rows alone, in whatever order they came.
create table attendance_mark (
    device         uuid        not null,
    counter        bigint      not null constraint attendance_mark_counter_positive check (counter > 0),
    session_id     uuid        not null,
    centre_id      uuid        not null,
    participant_id uuid        not null constraint attendance_mark_participant_fk references participant (id),
    mark           text        not null constraint attendance_mark_known check (mark in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT', 'CLEARED')),
    minutes_late   integer     constraint attendance_mark_minutes_range check (minutes_late between 1 and 600),
    reason         text        constraint attendance_mark_reason_known check (reason in
                   ('ILLNESS', 'FAMILY', 'WORK', 'TRANSPORT', 'CHILDCARE', 'SECURITY', 'WEATHER', 'OTHER')),
    walk_in        boolean     not null,
    marked_at      timestamptz not null,   -- by the device's clock
    received_at    timestamptz not null,
    marked_by      uuid        not null,
    -- the marks that were seen when this one was set, pairwise: one that was not is a conflict for a person to settle, by a
    -- further mark that has seen both
    seen_devices   uuid[]      not null,
    seen_counters  bigint[]    not null,
    correction     text        constraint attendance_mark_correction_length check (char_length(correction) between 5 and 300),
    constraint attendance_mark_pk primary key (device, counter),
    constraint attendance_mark_session_fk foreign key (session_id, centre_id) references course_session (id, centre_id),
    constraint attendance_mark_late_says_how_much check (mark = 'LATE' or minutes_late is null),
    constraint attendance_mark_absence_says_why check (reason is null or mark in ('EXCUSED', 'ABSENT', 'LATE')),
    constraint attendance_mark_seen_in_pairs check (cardinality(seen_devices) = cardinality(seen_counters)
        and cardinality(seen_devices) <= 100)
);
create index attendance_mark_of_session on attendance_mark (session_id, participant_id);

-- What holds now, a row for each person of a sheet: small, since there will be tens of millions.
create table attendance (
    session_id     uuid    not null,
    participant_id uuid    not null constraint attendance_participant_fk references participant (id),
    centre_id      uuid    not null,
    held_on        date    not null,
    mark           text    not null constraint attendance_mark_known check (mark in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    minutes_late   integer,
    reason         text,
    walk_in        boolean not null,
    conflict       boolean not null,
    device         uuid    not null,
    counter        bigint  not null,
    constraint attendance_pk primary key (session_id, participant_id),
    constraint attendance_session_fk foreign key (session_id, centre_id) references course_session (id, centre_id),
    constraint attendance_late_says_how_much check (mark = 'LATE' or minutes_late is null)
);
create index attendance_of_participant on attendance (participant_id, held_on desc, session_id);

-- Open sessions: how many came, by sex and age band.
create table session_headcount (
    session_id uuid    not null,
    centre_id  uuid    not null,
    sex        text    not null constraint session_headcount_sex_known check (sex in ('FEMALE', 'MALE', 'NOT_RECORDED')),
    age_band   text    not null,
    people     integer not null constraint session_headcount_range check (people between 0 and 5000),
    constraint session_headcount_pk primary key (session_id, sex, age_band),
    constraint session_headcount_session_fk foreign key (session_id, centre_id) references course_session (id, centre_id)
);

-- The signed paper: on file, missing, or with another count than the sheet.
create table sheet_scan (
    session_id     uuid        not null,
    centre_id      uuid        not null,
    blob_id        uuid        not null constraint sheet_scan_blob_fk references blob (id),
    counted        integer     not null constraint sheet_scan_counted_range check (counted between 0 and 5000),
    attached_by    uuid        not null,
    attached_at    timestamptz not null,
    constraint sheet_scan_pk primary key (session_id, blob_id),
    constraint sheet_scan_session_fk foreign key (session_id, centre_id) references course_session (id, centre_id)
);

-- Which centre's day somebody's coming changed; what counts people per day works these off.
create table reach_dirty (
    centre_id uuid not null constraint reach_dirty_centre_fk references centre (id),
    day       date not null,
    noted_at  timestamptz not null default clock_timestamp()
);
create index reach_dirty_by_day on reach_dirty (centre_id, day);

do $$
declare
    walled text;
begin
    foreach walled in array array['attendance_mark', 'attendance', 'session_headcount', 'sheet_scan', 'reach_dirty'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert on attendance_mark, sheet_scan, reach_dirty to hawsh_app;
grant select, insert, update, delete on attendance, session_headcount to hawsh_app;
