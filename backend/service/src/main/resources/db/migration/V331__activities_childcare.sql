-- A day in the children's corner: who looks after the children, which of them are here, and to whom each was given.
create table childcare_adult (
    id              uuid        not null constraint childcare_adult_pk primary key,
    centre_id       uuid        not null constraint childcare_adult_centre_fk references centre (id),
    day             date        not null,
    staff_member_id uuid        not null constraint childcare_adult_staff_fk references staff_member (id),
    came_at         timestamptz not null,
    left_at         timestamptz,
    recorded_by     uuid        not null,
    constraint childcare_adult_period_ordered check (left_at >= came_at)
);
create unique index childcare_adult_once on childcare_adult (staff_member_id, day) where left_at is null;
create index childcare_adult_of_day on childcare_adult (centre_id, day);

create table childcare_stay (
    id                  uuid        not null constraint childcare_stay_pk primary key,
    centre_id           uuid        not null constraint childcare_stay_centre_fk references centre (id),
    day                 date        not null,
    child_id            uuid        not null constraint childcare_stay_child_fk references household_member (id),
    participant_id      uuid        not null constraint childcare_stay_parent_fk references participant (id),
    -- as the corner was set up when the child was taken in
    from_months         integer     not null,
    children_per_worker integer     not null constraint childcare_stay_ratio_range check (children_per_worker between 1 and 50),
    came_at             timestamptz not null,
    brought_by          text        constraint childcare_stay_brought_by_length check (char_length(brought_by) between 1 and 120),
    -- feeding, allergy, nappy: of this day, and gone after it
    note                text        constraint childcare_stay_note_length check (char_length(note) between 1 and 500),
    code                text        not null constraint childcare_stay_code_shape check (code ~ '^[A-Z0-9]{4}$'),
    code_tries          integer     not null default 0 constraint childcare_stay_tries_range check (code_tries between 0 and 5),
    left_at             timestamptz,
    left_with           text        constraint childcare_stay_left_with_length check (char_length(left_with) between 1 and 120),
    left_how            text        constraint childcare_stay_left_how_known check (left_how in ('PARENT', 'COLLECTOR', 'CODE', 'RELEASED')),
    collector_id        uuid,
    release_id          uuid,
    recorded_by         uuid        not null,
    version             integer     not null,
    constraint childcare_stay_of_centre_unique unique (id, centre_id),
    constraint childcare_stay_collector_of_the_child foreign key (collector_id, child_id) references child_collector (id, child_id),
    constraint childcare_stay_left_whole check (num_nulls(left_at, left_with, left_how) in (0, 3)),
    constraint childcare_stay_left_by_the_list check ((left_how = 'COLLECTOR') = (collector_id is not null)),
    constraint childcare_stay_released_by_a_release check ((left_how = 'RELEASED') = (release_id is not null)),
    constraint childcare_stay_period_ordered check (left_at >= came_at)
);
create unique index childcare_stay_one_at_a_time on childcare_stay (child_id) where left_at is null;
create index childcare_stay_of_day on childcare_stay (centre_id, day);
create index childcare_stay_still_here on childcare_stay (centre_id) where left_at is null;

-- Somebody who is not on the list: one of the staff asks, another agrees.
create table childcare_release (
    id           uuid        not null constraint childcare_release_pk primary key,
    centre_id    uuid        not null,
    stay_id      uuid        not null,
    name         text        not null constraint childcare_release_name_length check (char_length(name) between 1 and 120),
    reason       text        not null constraint childcare_release_reason_length check (char_length(reason) between 5 and 300),
    forbidden    boolean     not null,
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    constraint childcare_release_of_stay_unique unique (id, stay_id),
    constraint childcare_release_stay_fk foreign key (stay_id, centre_id) references childcare_stay (id, centre_id),
    constraint childcare_release_by_two_people check (confirmed_by <> asked_by),
    constraint childcare_release_confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null))
);
create index childcare_release_of_stay on childcare_release (stay_id);
alter table childcare_stay add constraint childcare_stay_release_fk
    foreign key (release_id, id) references childcare_release (id, stay_id);

-- What happened to a child while it was here: sick, hurt, nobody came.
create table childcare_event (
    id             uuid        not null constraint childcare_event_pk primary key,
    centre_id      uuid        not null,
    stay_id        uuid        not null,
    kind           text        not null constraint childcare_event_kind_known check (kind in
                   ('SICK', 'ACCIDENT', 'NOBODY_CAME', 'PARENT_CALLED', 'COLLECTORS_CALLED', 'MANAGER_TOLD', 'AUTHORITY_CALLED', 'STILL_HERE')),
    what           text        constraint childcare_event_what_length check (char_length(what) between 1 and 1000),
    injury         text        constraint childcare_event_injury_length check (char_length(injury) between 1 and 300),
    first_aid      text        constraint childcare_event_first_aid_length check (char_length(first_aid) between 1 and 300),
    witness        text        constraint childcare_event_witness_length check (char_length(witness) between 1 and 120),
    parent_told_at timestamptz,
    happened_at    timestamptz not null,
    recorded_by    uuid        not null,
    constraint childcare_event_stay_fk foreign key (stay_id, centre_id) references childcare_stay (id, centre_id),
    constraint childcare_event_accident_says_what check (kind <> 'ACCIDENT' or what is not null)
);
create index childcare_event_of_stay on childcare_event (stay_id);

-- A child that could not be taken in, once a day for each reason.
create table childcare_refusal (
    centre_id   uuid        not null constraint childcare_refusal_centre_fk references centre (id),
    day         date        not null,
    child_id    uuid        not null constraint childcare_refusal_child_fk references household_member (id),
    why         text        not null constraint childcare_refusal_why_known check (why in
                ('NO_PLACE', 'TOO_FEW_ADULTS', 'TWO_ADULTS', 'NO_AGE_BAND')),
    refused_at  timestamptz not null,
    recorded_by uuid        not null,
    constraint childcare_refusal_pk primary key (centre_id, day, child_id, why)
);

-- The count at the end of a day: everybody is gone, or named.
create table childcare_closing (
    id          uuid        not null constraint childcare_closing_pk primary key,
    centre_id   uuid        not null constraint childcare_closing_centre_fk references centre (id),
    day         date        not null,
    still_here  integer     not null constraint childcare_closing_count_range check (still_here >= 0),
    closed_at   timestamptz not null,
    closed_by   uuid        not null
);
create index childcare_closing_of_day on childcare_closing (centre_id, day);

-- How full the corner is now. What a child takes of a worker is one part of the children one worker may have at its age.
create function childcare_load(centre uuid, out children bigint, out needed numeric, out adults bigint)
    language sql stable set search_path = public
begin atomic
    select coalesce(sum(g.n), 0)::bigint,
           coalesce(round(sum(g.n::numeric / g.children_per_worker), 9), 0),
           (select count(*) from childcare_adult a
            join centre c on c.id = a.centre_id
            where a.centre_id = centre and a.left_at is null and a.day = (now() at time zone c.zone)::date)
    from (select s.children_per_worker, count(*) as n
          from childcare_stay s
          where s.centre_id = centre and s.left_at is null group by s.children_per_worker) g;
end;
revoke all on function childcare_load(uuid) from public;
grant execute on function childcare_load(uuid) to hawsh_app;

-- The last wall: whoever writes a child into the corner waits for the corner, and finds room there or fails.
-- SECURITY DEFINER: what counts is who is here, not whom the writer may see.
create function childcare_has_room() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    most integer;
    held record;
begin
    select places into most from childrens_corner where centre_id = new.centre_id for no key update;
    if not exists (select from childrens_corner_band b where b.centre_id = new.centre_id
                   and b.from_months = new.from_months and b.children_per_worker = new.children_per_worker) then
        raise check_violation using message = 'the corner has no such age band', constraint = 'childcare_band_of_the_corner';
    end if;
    select * into held from childcare_load(new.centre_id);
    if held.adults < 2 then
        raise check_violation using message = 'two adults look after children, never one', constraint = 'childcare_two_adults';
    end if;
    if held.children > most then
        raise check_violation using message = 'the corner is full', constraint = 'childcare_never_overfull';
    end if;
    if held.needed > held.adults then
        raise check_violation using message = 'too few adults for these children', constraint = 'childcare_never_above_its_ratio';
    end if;
    return null;
end
$$;
-- Handing over is blocked by nothing but who collects.
create function childcare_goes_with_the_right_one() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.left_how = 'COLLECTOR' and not exists (
        select from child_collector c where c.id = new.collector_id and c.kind = 'ALLOWED' and c.ended_at is null) then
        raise check_violation using
            message = 'this person may not collect the child', constraint = 'childcare_only_to_the_allowed';
    end if;
    if new.left_how = 'RELEASED' and not exists (
        select from childcare_release r where r.id = new.release_id and r.confirmed_by is not null) then
        raise check_violation using
            message = 'a release takes two people', constraint = 'childcare_released_by_two';
    end if;
    return null;
end
$$;
revoke all on function childcare_has_room(), childcare_goes_with_the_right_one() from public;
create trigger childcare_has_room after insert on childcare_stay for each row execute function childcare_has_room();
create trigger childcare_goes_with_the_right_one after update of left_at on childcare_stay
    for each row when (old.left_at is null and new.left_at is not null) execute function childcare_goes_with_the_right_one();

do $$
declare
    walled text;
begin
    foreach walled in array array['childcare_adult', 'childcare_stay', 'childcare_release', 'childcare_event',
                                  'childcare_refusal', 'childcare_closing'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on childcare_adult, childcare_stay, childcare_release to hawsh_app;
grant select, insert on childcare_event, childcare_refusal, childcare_closing to hawsh_app;
