-- A supervisor of another centre opens a file for an hour: asked for with a reason, with a second person beside it, told to the members
-- and reviewed by the data-protection officer (ADR 40). Whether a request fits a case stands in case_id alone, which nobody is shown who
-- asked: a request that fits none is never approved, and runs out as one does that nobody got to.
create table mediation_opening (
    id              uuid        not null constraint mediation_opening_pk primary key,
    centre_id       uuid        not null constraint mediation_opening_centre_fk references centre (id),
    reference       text        not null constraint mediation_opening_reference_shape
        check (reference ~ '^MC-[2-9A-HJ-NP-Z]{8}-[2-9A-HJ-NP-Z]$'),
    case_id         uuid        constraint mediation_opening_case_fk references mediation_case (id),
    emergency       boolean     not null,
    sealed_reason   bytea       not null constraint mediation_opening_reason_size check (octet_length(sealed_reason) < 10000),
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    asked_because   text,
    asked_until     timestamptz not null,
    decision        text        not null,
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text,
    opened_at       timestamptz,
    closes_at       timestamptz,
    ended_at        timestamptz,
    reviewed_by     uuid,
    reviewed_at     timestamptz,
    justified       boolean,
    sealed_note     bytea       constraint mediation_opening_note_size check (octet_length(sealed_note) < 10000),
    version         integer     not null,
    constraint mediation_opening_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at)),
    -- words about a case stand nowhere unsealed
    constraint mediation_opening_words_are_sealed check (num_nonnulls(asked_because, decided_because) = 0),
    constraint mediation_opening_of_a_case check (opened_at is null or case_id is not null),
    constraint mediation_opening_for_an_hour check (num_nonnulls(opened_at, closes_at) in (0, 2) and closes_at <= opened_at + interval '60 minutes'),
    constraint mediation_opening_with_a_second_person check (opened_at is null or emergency or decision = 'APPROVED'),
    constraint mediation_opening_reviewed_whole check (num_nonnulls(reviewed_by, reviewed_at, justified) in (0, 3)),
    constraint mediation_opening_reviewed_by_a_third
        check (reviewed_by is null or opened_at is not null and reviewed_by <> asked_by and reviewed_by is distinct from decided_by)
);
create index mediation_opening_of_asker on mediation_opening (asked_by, asked_at desc);
create index mediation_opening_of_case on mediation_opening (case_id, opened_at desc) where case_id is not null;
create index mediation_opening_of_centre on mediation_opening (centre_id, opened_at desc) where opened_at is not null;
create trigger mediation_opening_is_decided_once before update on mediation_opening
    for each row execute function is_decided_once();

-- What was read in it: which part of the file, and when. Never of whom, and no word.
create table mediation_opening_reading (
    id         uuid        not null constraint mediation_opening_reading_pk primary key,
    opening_id uuid        not null constraint mediation_opening_reading_opening_fk references mediation_opening (id),
    part       text        not null constraint mediation_opening_reading_part_known
        check (part in ('CASE', 'PARTIES', 'SCREENINGS', 'MEETINGS', 'NOTES', 'AGREEMENTS', 'FOLLOW_UPS')),
    read_at    timestamptz not null default clock_timestamp()
);
create index mediation_opening_reading_of_opening on mediation_opening_reading (opening_id, read_at);

-- SECURITY DEFINER, as all below: whoever opens a file is no member of it. Each asks for the role itself.
create function supervised_by_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(a.centre_id), '{}') from assignments_of(caller()) a where a.role = 'MEDIATION_SUPERVISOR';
end;

-- Whoever works on a case, was ever asked to, or is kept out of it has no part in opening it.
create function stands_apart(who uuid, which uuid) returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select not exists (select from mediation_assignment a where a.case_id = which and a.account = who);
end;

-- Three emergencies and twenty requests in 24 hours, whatever became of them: nobody tries references one after another.
create function mediation_openings_left(who uuid, at_once boolean) returns integer
    language sql stable security definer set search_path = public
begin atomic
    select case when at_once then 3 else 20 end - count(*)::integer
    from mediation_opening o
    where o.asked_by = who and o.emergency = at_once and o.asked_at > now() - interval '24 hours';
end;

-- The case that the caller may ask for by this reference: none of a centre they supervise, none they had a part in, none that was
-- destroyed.
create function mediation_case_that_fits(wanted text) returns table (id uuid, wrapped bytea)
    language sql stable security definer set search_path = public
begin atomic
    select c.id, k.wrapped
    from mediation_case c join mediation_key k on k.case_id = c.id
    where c.reference = wanted and k.destroyed_at is null and cardinality(supervised_by_caller()) > 0
      and not c.centre_id = any (supervised_by_caller()) and stands_apart(caller(), c.id);
end;

-- One row whether one fits or none. Whoever asks twice at once waits for themselves, so that the count holds.
create function mediation_case_to_open(wanted text, at_once boolean)
    returns table (case_id uuid, wrapped bytea, remaining integer)
    language plpgsql volatile security definer set search_path = public
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('mediation_opening:' || caller(), 0));
    return query
        select fits.id, fits.wrapped, mediation_openings_left(caller(), at_once)
        from (select 1) as always left join mediation_case_that_fits(wanted) fits on true;
end
$$;

-- The hour begins by the database's clock: with the approval, or at once in an emergency. It ends with it, when whoever opened the file
-- ends it, or when the second person refuses afterwards.
create function mediation_opening_stands() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if tg_op = 'INSERT' then
        if mediation_openings_left(new.asked_by, new.emergency) <= 0 then
            raise check_violation using message = 'so many were asked for today', constraint = 'mediation_opening_so_many_a_day';
        end if;
        if caller() is not null and new.case_id is not null
                and not exists (select from mediation_case_that_fits(new.reference) fits where fits.id = new.case_id) then
            raise check_violation using message = 'the case is not to be opened by this reference', constraint = 'mediation_opening_fits';
        end if;
        if new.emergency and new.case_id is not null then
            new.opened_at := now();
            new.closes_at := now() + interval '60 minutes';
        end if;
        return new;
    end if;
    if old.reviewed_at is not null and (new.reviewed_by, new.reviewed_at, new.justified, new.sealed_note)
            is distinct from (old.reviewed_by, old.reviewed_at, old.justified, old.sealed_note) then
        raise check_violation using message = 'what was reviewed stays as it is', constraint = 'mediation_opening_reviewed_once';
    end if;
    if old.decision = 'OPEN' and new.decision in ('APPROVED', 'REFUSED') then
        if new.case_id is null or not stands_apart(new.decided_by, new.case_id)
                or caller() is not null and new.decided_by is distinct from caller() then
            raise check_violation using message = 'the second person stands apart from the case', constraint = 'mediation_opening_second_person_apart';
        end if;
        if new.decision = 'APPROVED' and not new.emergency then
            new.opened_at := now();
            new.closes_at := now() + interval '60 minutes';
        elsif new.decision = 'REFUSED' and new.opened_at is not null then
            new.closes_at := least(new.closes_at, now());
        end if;
    end if;
    if old.ended_at is null and new.ended_at is not null and new.opened_at is not null then
        new.closes_at := least(new.closes_at, now());
    end if;
    return new;
end
$$;
create trigger mediation_opening_stands before insert or update on mediation_opening
    for each row execute function mediation_opening_stands();

-- Those that are open to the caller now. It ends with the role as well, and an exclusion overrides it.
create function cases_opened_to_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(o.case_id), '{}')
    from mediation_opening o join mediation_key k on k.case_id = o.case_id
    where o.asked_by = caller() and o.closes_at > now() and k.destroyed_at is null
      and o.centre_id = any (supervised_by_caller())
      and not exists (
          select from mediation_assignment e where e.case_id = o.case_id and e.account = caller() and e.state = 'EXCLUDED');
end;

-- Whose names stand in such a file.
create function mediators_opened_to_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(a.mediator_id), '{}') from mediation_assignment a where a.case_id = any (cases_opened_to_caller());
end;

-- The caller can be the second person of these.
create function mediation_openings_before_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(o.id), '{}')
    from mediation_opening o
    where o.case_id is not null and o.asked_by <> caller() and o.asked_until > now()
      and cardinality(supervised_by_caller()) > 0 and stands_apart(caller(), o.case_id);
end;

create function mediation_openings_reviewed_by_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(o.id), '{}')
    from mediation_opening o
    where o.opened_at is not null
      and o.centre_id in (select a.centre_id from assignments_of(caller()) a where a.role = 'DATA_PROTECTION_OFFICER');
end;

-- What opens the words of an opening for the second person, the officer and the members. Of the file the service shows them nothing.
create function mediation_keys_of_openings(which uuid[]) returns table (id uuid, case_id uuid, wrapped bytea)
    language sql stable security definer set search_path = public
begin atomic
    select o.id, o.case_id, k.wrapped
    from mediation_opening o join mediation_key k on k.case_id = o.case_id
    where o.id = any (which)
      and (o.id = any (mediation_openings_before_caller()) or o.id = any (mediation_openings_reviewed_by_caller())
           or o.case_id = any (cases_of_caller()));
end;

-- Whoever reads in an opening is written down; a member reads their own case.
create function mediation_reading(which uuid, read text) returns integer
    language sql volatile security definer set search_path = public
begin atomic
    with written as (
        insert into mediation_opening_reading (id, opening_id, part)
        select uuidv7(), o.id, read
        from mediation_opening o
        where o.case_id = which and o.asked_by = caller() and o.closes_at > now() and not which = any (cases_of_caller())
        order by o.opened_at desc
        limit 1
        returning 1)
    select count(*)::integer from written;
end;

do $$
declare
    walled text;
begin
    foreach walled in array array['mediation_opening', 'mediation_opening_reading'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
    end loop;
    -- read by whom it is open to, beside its members; written by its members as before
    foreach walled in array array['mediation_key', 'mediation_assignment', 'mediation_party', 'mediation_consent', 'mediation_screening',
                                  'mediation_meeting', 'mediation_agreement', 'mediation_signature', 'mediation_undertaking', 'mediation_follow_up'] loop
        execute format('create policy %I on %I for select to hawsh_app using (case_id = any ((select cases_opened_to_caller())::uuid[]))',
                       walled || '_opened', walled);
    end loop;
end
$$;
create policy mediation_case_opened on mediation_case for select to hawsh_app
    using (id = any ((select cases_opened_to_caller())::uuid[]));
create policy mediation_note_opened on mediation_note for select to hawsh_app
    using (case_id = any ((select cases_opened_to_caller())::uuid[]) and kind = 'SHARED');
create policy mediator_opened on mediator for select to hawsh_app
    using (id = any ((select mediators_opened_to_caller())::uuid[]));

create policy mediation_opening_ask on mediation_opening for insert to hawsh_app
    with check (asked_by = (select caller()) and centre_id = any ((select supervised_by_caller())::uuid[]) and decision = 'OPEN');
create policy mediation_opening_asker on mediation_opening for select to hawsh_app using (asked_by = (select caller()));
create policy mediation_opening_second on mediation_opening for select to hawsh_app
    using (id = any ((select mediation_openings_before_caller())::uuid[]));
create policy mediation_opening_officer on mediation_opening for select to hawsh_app
    using (id = any ((select mediation_openings_reviewed_by_caller())::uuid[]));
create policy mediation_opening_members on mediation_opening for select to hawsh_app
    using (case_id = any ((select cases_of_caller())::uuid[]) and opened_at is not null);
create policy mediation_opening_asker_ends on mediation_opening for update to hawsh_app
    using (asked_by = (select caller())) with check (asked_by = (select caller()));
create policy mediation_opening_second_decides on mediation_opening for update to hawsh_app
    using (id = any ((select mediation_openings_before_caller())::uuid[])) with check (decided_by = (select caller()));
create policy mediation_opening_officer_reviews on mediation_opening for update to hawsh_app
    using (id = any ((select mediation_openings_reviewed_by_caller())::uuid[])) with check (reviewed_by = (select caller()));
create policy mediation_opening_reading_shown on mediation_opening_reading for select to hawsh_app
    using (exists (select from mediation_opening o where o.id = opening_id));
grant select, insert, update (decision, decided_by, decided_at, decided_because, ended_at, reviewed_by, reviewed_at, justified, sealed_note, version)
    on mediation_opening to hawsh_app;
grant select on mediation_opening_reading to hawsh_app;

revoke all on function supervised_by_caller(), stands_apart(uuid, uuid), mediation_openings_left(uuid, boolean),
    mediation_case_that_fits(text),
    mediation_case_to_open(text, boolean), mediation_opening_stands(), cases_opened_to_caller(), mediators_opened_to_caller(),
    mediation_openings_before_caller(), mediation_openings_reviewed_by_caller(), mediation_keys_of_openings(uuid[]),
    mediation_reading(uuid, text) from public;
grant execute on function supervised_by_caller(), mediation_case_to_open(text, boolean), cases_opened_to_caller(),
    mediators_opened_to_caller(), mediation_openings_before_caller(), mediation_openings_reviewed_by_caller(),
    mediation_keys_of_openings(uuid[]), mediation_reading(uuid, text) to hawsh_app;
