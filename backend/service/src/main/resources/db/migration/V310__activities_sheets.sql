-- The sheet of a session has versions of its own, so that a mark is in nobody's way who moves the session.
-- How many are in the room: the last count holds, by the clock of whoever counted, in whatever order counts arrive.
alter table course_session
    add column sheet_version integer not null default 0,
    add column counted_at    timestamptz,
    add column counted_on    uuid,
    add constraint course_session_counted_whole check (num_nulls(counted_at, counted_on) in (0, 2));
create index course_session_sheet_missing on course_session (centre_id, starts_at, id) where state = 'PLANNED' and sheet <> 'LOCKED';
create index sheet_scan_of_session on sheet_scan (session_id, attached_at);

-- A session that moves to another day takes its attendance along.
create function attendance_follows_its_session() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update attendance set held_on = new.starts_at::date where session_id = new.id and held_on <> new.starts_at::date;
    return null;
end
$$;
revoke all on function attendance_follows_its_session() from public;
create trigger attendance_follows_its_session after update of starts_at on course_session
    for each row when (old.starts_at::date <> new.starts_at::date) execute function attendance_follows_its_session();
alter table session_headcount add constraint session_headcount_age_band_known check (age_band in
    ('AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_18_24', 'AGE_25_34', 'AGE_35_59', 'AGE_60_UP', 'NOT_RECORDED'));
