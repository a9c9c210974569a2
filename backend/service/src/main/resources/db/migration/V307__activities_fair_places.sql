-- Whether somebody finished a course of an activity, at whichever centre.
-- SECURITY DEFINER: the other course may be of a centre the caller does not see; nothing but yes or no is told.
create function has_completed(who uuid, activity uuid) returns boolean
    language sql stable security definer set search_path = public
    return exists (
        select from enrolment e join course c on c.id = e.course_id
        where e.participant_id = who and e.state = 'COMPLETED' and c.activity_id = activity);
revoke all on function has_completed(uuid, uuid) from public;
grant execute on function has_completed(uuid, uuid) to hawsh_app;

-- Where an offer has lapsed, or a place or a seat is free and somebody waits.
-- SECURITY DEFINER: the house has no centre until it knows for which it works.
create function courses_to_settle() returns table (course_id uuid, centre_id uuid)
    language sql stable security definer set search_path = public
begin atomic
    select c.id, c.centre_id from course c
    where c.id in (select e.course_id from enrolment e
                   where e.state = 'OFFERED' and not e.offer_paused and e.offered_until <= now())
       or c.state = 'ANNOUNCED' and (
          (c.capacity is null or c.places_taken < c.capacity)
          and exists (select from enrolment e where e.course_id = c.id and e.state = 'WAITLISTED')
          or c.childcare_taken < c.childcare_seats
          and exists (select from enrolment e
                      where e.course_id = c.id and e.state in ('OFFERED', 'ENROLLED') and e.childcare_queue is not null))
    order by c.id;
end;
revoke all on function courses_to_settle() from public;
grant execute on function courses_to_settle() to hawsh_app;

-- What became of somebody three and six months after a course.
create table enrolment_tracer (
    enrolment_id uuid        not null,
    centre_id    uuid        not null,
    months       integer     not null constraint enrolment_tracer_months_known check (months in (3, 6)),
    outcome      text        not null constraint enrolment_tracer_outcome_known check (outcome in
                 ('WORKING', 'WORKING_FROM_HOME', 'OWN_BUSINESS', 'NOT_WORKING', 'NOT_REACHED')),
    asked_on     date        not null,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    constraint enrolment_tracer_pk primary key (enrolment_id, months),
    constraint enrolment_tracer_enrolment_fk foreign key (enrolment_id, centre_id) references enrolment (id, centre_id)
);

-- By what a scored course chooses, announced before anybody is asked.
create table selection_criterion (
    course_id uuid    not null,
    centre_id uuid    not null,
    position  integer not null constraint selection_criterion_position_range check (position between 1 and 12),
    title_en  text    not null constraint selection_criterion_en_length check (char_length(title_en) between 1 and 120),
    title_ar  text    not null constraint selection_criterion_ar_length check (char_length(title_ar) between 1 and 120),
    title_ckb text    not null constraint selection_criterion_ckb_length check (char_length(title_ckb) between 1 and 120),
    weight    integer not null constraint selection_criterion_weight_range check (weight between 1 and 100),
    constraint selection_criterion_pk primary key (course_id, position),
    constraint selection_criterion_course_fk foreign key (course_id, centre_id) references course (id, centre_id)
);
-- Who chooses. Nobody reads an interview before having said that no relative or friend is among those who applied.
create table selection_member (
    course_id   uuid        not null,
    centre_id   uuid        not null,
    subject     uuid        not null,
    declared_at timestamptz,
    constraint selection_member_pk primary key (course_id, subject),
    constraint selection_member_course_fk foreign key (course_id, centre_id) references course (id, centre_id)
);
-- What one member of the committee found in one interview: a number for each criterion, in their order.
create table selection_sheet (
    enrolment_id uuid        not null,
    course_id    uuid        not null,
    centre_id    uuid        not null,
    subject      uuid        not null,
    points       integer[]   not null constraint selection_sheet_points_range check (0 <= all (points) and 10 >= all (points)),
    filled_at    timestamptz not null,
    constraint selection_sheet_pk primary key (enrolment_id, subject),
    constraint selection_sheet_enrolment_fk foreign key (enrolment_id, centre_id) references enrolment (id, centre_id),
    constraint selection_sheet_member_fk foreign key (course_id, subject) references selection_member (course_id, subject)
);

create function selection_sheet_by_somebody_without_interest() returns trigger
    language plpgsql
as $$
begin
    if not exists (select from selection_member m
                   where m.course_id = new.course_id and m.subject = new.subject and m.declared_at is not null) then
        raise check_violation using
            message = 'whoever scores has declared to have no interest', constraint = 'selection_sheet_by_somebody_without_interest';
    end if;
    return null;
end
$$;
create trigger selection_sheet_by_somebody_without_interest after insert or update on selection_sheet
    for each row execute function selection_sheet_by_somebody_without_interest();

do $$
declare
    walled text;
begin
    foreach walled in array array['enrolment_tracer', 'selection_criterion', 'selection_member', 'selection_sheet'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on enrolment_tracer, selection_sheet to hawsh_app;
grant select, insert, update, delete on selection_criterion, selection_member to hawsh_app;
