-- Somebody's place in a course, from the application to its end. Places are OFFERED and ENROLLED ones; what the course has
-- counted is compared with them when the transaction ends, so that neither can be written without the other.
create table enrolment (
    id               uuid        not null constraint enrolment_pk primary key,
    course_id        uuid        not null,
    centre_id        uuid        not null,
    participant_id   uuid        not null constraint enrolment_participant_fk references participant (id),
    state            text        not null constraint enrolment_state_known check (state in
                     ('APPLIED', 'WAITLISTED', 'OFFERED', 'ENROLLED', 'COMPLETED', 'DROPPED', 'WITHDRAWN')),
    position         bigint      not null,   -- the order in which people came
    stream           text        constraint enrolment_stream_known check (stream in ('A', 'B')),
    score            numeric(5, 2) constraint enrolment_score_range check (score between 0 and 100),
    -- the class place and the childcare place: both or neither, or the class first and the head of the childcare queue
    childcare_wish   text        not null constraint enrolment_wish_known check (childcare_wish in ('NONE', 'BOTH', 'CLASS_FIRST')),
    childcare_children integer   not null default 0 constraint enrolment_children_range check (childcare_children between 0 and 10),
    childcare_given  boolean     not null default false,
    childcare_queue  bigint,                 -- where in the childcare queue; null: not waiting for it
    applied_at       timestamptz not null,
    offered_at       timestamptz,
    offered_until    timestamptz,            -- of which closures take nothing away
    offer_paused     boolean     not null default false,  -- closed until further notice: the time is not known yet
    enrolled_on      date,                   -- a late joiner counts from here
    ended_on         date,
    end_reason       text        constraint enrolment_end_reason_known check (end_reason in
                     ('WORK', 'MOVED', 'RETURNED_HOME', 'FAMILY', 'CHILDCARE', 'TRANSPORT', 'HEALTH', 'SAFETY', 'NOT_WHAT_EXPECTED',
                      'OFFER_LAPSED', 'OFFER_DECLINED', 'NOT_SELECTED', 'COURSE_CANCELLED', 'OTHER', 'NOT_SAID')),
    override_by      uuid,
    override_reason  text        constraint enrolment_override_reason_length check (char_length(override_reason) between 5 and 300),
    override_at      timestamptz,            -- since then at the head of the line
    placement_level  text        constraint enrolment_level_length check (char_length(placement_level) between 1 and 40),
    practical_mark   integer     constraint enrolment_mark_range check (practical_mark between 0 and 100),
    -- what stood when the course was completed: of the sessions held while enrolled, how many were attended
    held_sessions    integer,
    attended_sessions integer,
    certificate      text        constraint enrolment_certificate_known check (certificate in ('ATTENDANCE', 'ACHIEVEMENT')),
    version          integer     not null,
    constraint enrolment_of_centre_unique unique (id, centre_id),
    constraint enrolment_course_fk foreign key (course_id, centre_id) references course (id, centre_id),
    constraint enrolment_position_once unique (course_id, position),
    constraint enrolment_offer_ends check ((state = 'OFFERED') = (offered_until is not null)
        and (state <> 'OFFERED' or offered_at is not null) and (not offer_paused or state = 'OFFERED')),
    constraint enrolment_enrolled_since check (state not in ('ENROLLED', 'COMPLETED', 'DROPPED') or enrolled_on is not null),
    constraint enrolment_over_says_when check ((state in ('COMPLETED', 'DROPPED', 'WITHDRAWN')) = (ended_on is not null)),
    constraint enrolment_left_because check (state not in ('DROPPED', 'WITHDRAWN') or end_reason is not null),
    constraint enrolment_override_has_a_name_and_a_reason check (num_nulls(override_by, override_reason, override_at) in (0, 3)),
    constraint enrolment_completed_by_count check ((state = 'COMPLETED') = (held_sessions is not null)
        and (held_sessions is null) = (attended_sessions is null) and attended_sessions between 0 and held_sessions),
    constraint enrolment_certified_when_completed check (certificate is null or state = 'COMPLETED'),
    constraint enrolment_children_come_with_a_wish check ((childcare_wish = 'NONE') = (childcare_children = 0)),
    constraint enrolment_care_only_with_a_place check (not childcare_given or state in ('OFFERED', 'ENROLLED', 'COMPLETED')),
    -- both or neither
    constraint enrolment_both_or_neither check (childcare_wish <> 'BOTH' or state not in ('OFFERED', 'ENROLLED') or childcare_given),
    constraint enrolment_queues_while_not_given check (childcare_queue is null or not childcare_given)
);
create unique index enrolment_once_in_a_course on enrolment (course_id, participant_id)
    where state not in ('DROPPED', 'WITHDRAWN');
create index enrolment_of_participant on enrolment (participant_id);
create index enrolment_waiting on enrolment (course_id, state, position);
create index enrolment_offers on enrolment (offered_until) where state = 'OFFERED' and not offer_paused;

-- Held places: what the course says must be what its enrolments say.
create function course_counts_its_places() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    which uuid := case when tg_table_name = 'course' then new.id else (to_jsonb(new) ->> 'course_id')::uuid end;
begin
    if exists (
        select from course c
        cross join lateral (
            select count(*) filter (where held) as places,
                   count(*) filter (where held and stream = 'A') as a,
                   count(*) filter (where held and stream = 'B') as b,
                   coalesce(sum(childcare_children) filter (where childcare_given and held), 0) as care
            from (select e.stream, e.childcare_children, e.childcare_given, e.state in ('OFFERED', 'ENROLLED') as held
                  from enrolment e where e.course_id = c.id) e) counted
        where c.id = which
          and (c.places_taken <> counted.places or c.childcare_taken <> counted.care
               or (c.selection = 'STREAMS' and (c.stream_a_taken <> counted.a or c.stream_b_taken <> counted.b)))) then
        raise check_violation using
            message = 'a course counts other places than its enrolments hold',
            constraint = 'course_counts_its_places';
    end if;
    return null;
end
$$;
revoke all on function course_counts_its_places() from public;
create constraint trigger course_counts_its_places
    after update of places_taken, stream_a_taken, stream_b_taken, childcare_taken on course
    deferrable initially deferred for each row execute function course_counts_its_places();
create constraint trigger enrolment_is_counted
    after insert or update of state, stream, childcare_given, childcare_children on enrolment
    deferrable initially deferred for each row execute function course_counts_its_places();

-- Nobody sits in two rooms at once, at whichever centre. The course's row first, then each person's own lock: whoever writes a
-- place or a time waits for the other, always in this order.
-- SECURITY DEFINER: the other course may be of a centre the caller does not see; nothing of it is told.
create function enrolment_clash(who uuid, wanted uuid) returns boolean
    language sql stable security definer set search_path = public
    return exists (
        select from enrolment e
        join course_session theirs on theirs.course_id = e.course_id and theirs.state = 'PLANNED'
        join course_session ours on ours.course_id = wanted and ours.state = 'PLANNED'
             and theirs.starts_at < ours.ends_at and theirs.ends_at > ours.starts_at
        where e.participant_id = who and e.state in ('OFFERED', 'ENROLLED') and e.course_id <> wanted);
revoke all on function enrolment_clash(uuid, uuid) from public;
grant execute on function enrolment_clash(uuid, uuid) to hawsh_app;
create function enrolment_meets_no_other() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.state in ('OFFERED', 'ENROLLED') then
        perform from course where id = new.course_id for no key update;
        perform pg_advisory_xact_lock(hashtextextended('enrolment:' || new.participant_id, 0));
        if enrolment_clash(new.participant_id, new.course_id) then
            raise exclusion_violation using
                message = 'somebody would sit in two rooms at once', constraint = 'enrolment_meets_no_other';
        end if;
    end if;
    return null;
end
$$;
create function session_meets_no_other_of_its_people() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.state <> 'PLANNED' then
        return null;
    end if;
    perform from course where id = new.course_id for no key update;
    perform pg_advisory_xact_lock(hashtextextended('enrolment:' || who, 0))
    from (select e.participant_id as who from enrolment e
          where e.course_id = new.course_id and e.state in ('OFFERED', 'ENROLLED') order by 1) people;
    if exists (
        select from enrolment mine
        join enrolment e on e.participant_id = mine.participant_id and e.course_id <> mine.course_id
             and e.state in ('OFFERED', 'ENROLLED')
        join course_session theirs on theirs.course_id = e.course_id and theirs.state = 'PLANNED'
             and theirs.starts_at < new.ends_at and theirs.ends_at > new.starts_at
        where mine.course_id = new.course_id and mine.state in ('OFFERED', 'ENROLLED')) then
        raise exclusion_violation using
            message = 'somebody of this course would sit in two rooms at once', constraint = 'session_meets_no_other_of_its_people';
    end if;
    return null;
end
$$;
revoke all on function enrolment_meets_no_other(), session_meets_no_other_of_its_people() from public;
create trigger enrolment_meets_no_other after insert or update of state on enrolment
    for each row execute function enrolment_meets_no_other();
create trigger session_meets_no_other_of_its_people after insert or update of starts_at, ends_at, state on course_session
    for each row execute function session_meets_no_other_of_its_people();

alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_owner on enrolment to hawsh_owner using (true) with check (true);
create policy enrolment_centre on enrolment to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on enrolment to hawsh_app;
