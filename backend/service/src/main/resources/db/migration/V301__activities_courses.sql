-- One run of an activity at a centre. Places are taken by one conditional statement on this row; what it counts is compared
-- with the enrolments when the transaction ends (V302).
create table course (
    id                 uuid    not null constraint course_pk primary key,
    centre_id          uuid    not null constraint course_centre_fk references centre (id),
    activity_id        uuid    not null constraint course_activity_fk references activity (id),
    state              text    not null constraint course_state_known check (state in ('PLANNED', 'ANNOUNCED', 'ENDED', 'CANCELLED')),
    starts_on          date    not null,
    ends_on            date    not null,
    room_id            uuid,
    language           text    not null constraint course_language_known check (language in ('en', 'ar', 'ckb')),
    capacity           integer constraint course_capacity_range check (capacity between 1 and 500),  -- null: open to all
    waiting_places     integer not null constraint course_waiting_range check (waiting_places between 0 and 500),
    childcare_seats    integer not null constraint course_childcare_range check (childcare_seats between 0 and 100),
    selection          text    not null constraint course_selection_known check (selection in ('FIRST_COME', 'STREAMS', 'SCORED')),
    stream_a_places    integer constraint course_stream_a_range check (stream_a_places > 0),
    stream_b_places    integer constraint course_stream_b_range check (stream_b_places > 0),
    offer_hours        integer not null constraint course_offer_range check (offer_hours between 1 and 720),
    completion_percent integer not null constraint course_completion_range check (completion_percent between 1 and 100),
    -- the weekly rule its sessions were last made from: ISO days 1 to 7
    weekdays           integer[] not null constraint course_weekdays_few check (cardinality(weekdays) <= 7),
    from_time          time,
    to_time            time,
    published          boolean not null,  -- on the public schedule
    shows_where        text    not null constraint course_where_known check (shows_where in ('FULL', 'DAY_ONLY', 'ASK_THE_CENTRE')),
    announced_at       timestamptz,       -- since then the selection rule stands
    cancel_reason      text    constraint course_cancel_reason_length check (char_length(cancel_reason) between 1 and 300),
    places_taken       integer not null default 0,
    stream_a_taken     integer not null default 0,
    stream_b_taken     integer not null default 0,
    childcare_taken    integer not null default 0,
    next_position      bigint  not null default 1,   -- the waiting list's next number
    version            integer not null,
    constraint course_of_centre_unique unique (id, centre_id),
    constraint course_own_room foreign key (room_id, centre_id) references room (id, centre_id),
    constraint course_dates_ordered check (ends_on between starts_on and starts_on + 730),
    constraint course_times_ordered check (to_time > from_time and (from_time is null) = (to_time is null)),
    constraint course_streams_fill_it check (
        (selection = 'STREAMS') = (stream_a_places is not null and stream_b_places is not null)
        and (selection <> 'STREAMS' or stream_a_places + stream_b_places = capacity)),
    constraint course_never_overfull check (places_taken between 0 and coalesce(capacity, places_taken)),
    constraint course_stream_a_never_overfull check (stream_a_taken between 0 and coalesce(stream_a_places, stream_a_taken)),
    constraint course_stream_b_never_overfull check (stream_b_taken between 0 and coalesce(stream_b_places, stream_b_taken)),
    constraint course_childcare_never_overfull check (childcare_taken between 0 and childcare_seats),
    constraint course_announced_with_a_moment check (state <> 'ANNOUNCED' or announced_at is not null),
    constraint course_cancelled_because check (state <> 'CANCELLED' or cancel_reason is not null)
);
create index course_of_centre on course (centre_id, starts_on desc, id desc);
create index course_of_activity on course (activity_id);

-- Who teaches: people of the centre's staff, hourly trainers and volunteers alike.
create table course_teacher (
    course_id       uuid    not null,
    centre_id       uuid    not null,
    staff_member_id uuid    not null constraint course_teacher_staff_fk references staff_member (id),
    role            text    not null constraint course_teacher_role_known check (role in ('FACILITATOR', 'TRAINER', 'ASSISTANT')),
    constraint course_teacher_pk primary key (course_id, staff_member_id),
    constraint course_teacher_course_fk foreign key (course_id, centre_id) references course (id, centre_id)
);
create index course_teacher_of_staff on course_teacher (staff_member_id);

create table course_session (
    id              uuid      not null constraint course_session_pk primary key,
    course_id       uuid      not null,
    centre_id       uuid      not null,
    room_id         uuid,
    starts_at       timestamp not null,  -- the centre's own time
    ends_at         timestamp not null,
    state           text      not null constraint course_session_state_known check (state in ('PLANNED', 'CANCELLED')),
    cancel_reason   text      constraint course_session_reason_length check (char_length(cancel_reason) between 1 and 300),
    closure_id      uuid      constraint course_session_closure_fk references centre_closure (id),
    makes_up_for    uuid      constraint course_session_makes_up_fk references course_session (id),
    topic           text      constraint course_session_topic_length check (char_length(topic) between 1 and 300),
    -- how often the calendar entry changed (RFC 5545, SEQUENCE)
    sequence        integer   not null default 0,
    -- the sheet: not taken until somebody begins, then open, then locked
    sheet           text      not null default 'NOT_TAKEN'
                              constraint course_session_sheet_known check (sheet in ('NOT_TAKEN', 'OPEN', 'LOCKED')),
    headcount       integer   constraint course_session_headcount_range check (headcount between 0 and 5000),
    locked_at       timestamptz,
    locked_by       uuid,
    version         integer   not null,
    constraint course_session_of_centre_unique unique (id, centre_id),
    constraint course_session_course_fk foreign key (course_id, centre_id) references course (id, centre_id),
    constraint course_session_own_room foreign key (room_id, centre_id) references room (id, centre_id),
    constraint course_session_ordered check (ends_at > starts_at and ends_at <= starts_at + interval '16 hours'),
    constraint course_session_cancelled_because check ((state = 'CANCELLED') = (cancel_reason is not null)),
    constraint course_session_locked_by_somebody check ((sheet = 'LOCKED') = (locked_at is not null)
        and (locked_at is null) = (locked_by is null)),
    constraint course_session_cancelled_has_no_sheet check (state <> 'CANCELLED' or sheet = 'NOT_TAKEN')
);
create index course_session_of_course on course_session (course_id, starts_at);
create index course_session_of_centre on course_session (centre_id, starts_at);
create unique index course_session_made_up_once on course_session (makes_up_for) where state = 'PLANNED';

-- Which room is used when, whoever uses it: written by triggers only, so that a session and a private use can never meet.
create table room_use (
    source    uuid      not null constraint room_use_pk primary key,
    centre_id uuid      not null,
    room_id   uuid      not null,
    starts_at timestamp not null,
    ends_at   timestamp not null,
    constraint room_use_one_at_a_time exclude using gist (room_id with =, tsrange(starts_at, ends_at) with &&)
);
-- Which teacher stands where when.
create table teacher_use (
    session_id      uuid      not null,
    staff_member_id uuid      not null,
    centre_id       uuid      not null,
    starts_at       timestamp not null,
    ends_at         timestamp not null,
    constraint teacher_use_pk primary key (session_id, staff_member_id),
    constraint teacher_use_one_at_a_time exclude using gist (staff_member_id with =, tsrange(starts_at, ends_at) with &&)
);

-- SECURITY DEFINER: the app role writes neither table by itself.
create function room_use_follows() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if tg_op = 'DELETE' then
        delete from room_use where source = old.id;
        return null;
    end if;
    if tg_op = 'UPDATE' then
        delete from room_use where source = new.id;
    end if;
    if new.room_id is not null and (tg_table_name = 'room_hold' or to_jsonb(new) ->> 'state' = 'PLANNED') then
        insert into room_use values (new.id, new.centre_id, new.room_id, new.starts_at, new.ends_at);
    end if;
    return null;
end
$$;
create function teacher_use_follows_session() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    delete from teacher_use where session_id = new.id;
    if new.state = 'PLANNED' then
        insert into teacher_use
        select new.id, staff_member_id, new.centre_id, new.starts_at, new.ends_at
        from course_teacher where course_id = new.course_id;
    end if;
    return null;
end
$$;
-- Who joins or leaves the teachers joins or leaves what is still to come; what was held stays theirs.
create function teacher_use_follows_teacher() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if tg_op = 'DELETE' then
        delete from teacher_use t using course_session s, centre c
        where t.session_id = s.id and c.id = s.centre_id and s.course_id = old.course_id
          and t.staff_member_id = old.staff_member_id and s.starts_at > now() at time zone c.zone;
        return null;
    end if;
    insert into teacher_use
    select s.id, new.staff_member_id, s.centre_id, s.starts_at, s.ends_at
    from course_session s join centre c on c.id = s.centre_id
    where s.course_id = new.course_id and s.state = 'PLANNED' and s.starts_at > now() at time zone c.zone;
    return null;
end
$$;
revoke all on function room_use_follows(), teacher_use_follows_session(), teacher_use_follows_teacher() from public;
create trigger room_use_follows_hold after insert or update or delete on room_hold
    for each row execute function room_use_follows();
create trigger room_use_follows_session after insert or update of room_id, starts_at, ends_at, state on course_session
    for each row execute function room_use_follows();
create trigger teacher_use_follows_session after insert or update of starts_at, ends_at, state on course_session
    for each row execute function teacher_use_follows_session();
create trigger teacher_use_follows_teacher after insert or delete on course_teacher
    for each row execute function teacher_use_follows_teacher();
insert into room_use select id, centre_id, room_id, starts_at, ends_at from room_hold;

do $$
declare
    walled text;
begin
    foreach walled in array array['course', 'course_teacher', 'course_session', 'room_use', 'teacher_use'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on course, course_session to hawsh_app;
grant select, insert, delete on course_teacher to hawsh_app;
grant select on room_use, teacher_use to hawsh_app;
