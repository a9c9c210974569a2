-- An import is taken back whole while nothing else touched its people: whom it brought is kept for as long as that is possible.
alter table participant_import
    drop constraint participant_import_state_known,
    add constraint participant_import_state_known check (state in
        ('READ', 'CHECKING', 'CHECKED', 'FAULTY', 'COMMITTING', 'COMMITTED', 'STOPPED', 'WITHDRAWN')),
    add column withdrawable_until timestamptz, -- null of those that were committed before this was kept
    add column withdrawn_by       uuid,
    add column withdrawn_at       timestamptz,
    add constraint participant_import_withdrawn_by_somebody check
        ((state = 'WITHDRAWN') = (withdrawn_by is not null) and (withdrawn_by is null) = (withdrawn_at is null)),
    add constraint participant_import_withdrawn_keeps_nothing check
        (state <> 'WITHDRAWN' or (blob_id is null and sealed_look is null));

create table participant_import_person (
    import_id      uuid    not null constraint participant_import_person_import_fk references participant_import (id),
    participant_id uuid    not null constraint participant_import_person_participant_fk references participant (id),
    registered     boolean not null, -- by this import; else a row of it was said to be them, and left out for it
    constraint participant_import_person_pk primary key (import_id, participant_id)
);
create index participant_import_person_of_participant on participant_import_person (participant_id);
alter table participant_import_person enable row level security;
alter table participant_import_person force row level security;
create policy participant_import_person_owner on participant_import_person to hawsh_owner using (true) with check (true);
create policy participant_import_person_of_visible on participant_import_person to hawsh_app
    using (exists (select from participant_import i where i.id = import_id))
    with check (exists (select from participant_import i where i.id = import_id));
grant select, insert on participant_import_person to hawsh_app;

-- A reference stands on cards and papers: that of somebody who was removed is nobody's for ever.
create table participant_reference_retired (
    reference text not null constraint participant_reference_retired_pk primary key
);
alter table participant_reference_retired enable row level security;
alter table participant_reference_retired force row level security;
create policy participant_reference_retired_owner on participant_reference_retired to hawsh_owner using (true) with check (true);

-- Which of these are somebody's, or were.
-- SECURITY DEFINER: as no number is given twice, those of people the caller does not see count too.
create function references_taken(wanted text[]) returns setof text
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select p.reference from participant p where p.reference = any (wanted)
    union
    select r.reference from participant_reference_retired r where r.reference = any (wanted);
end;
revoke all on function references_taken(text[]) from public;
grant execute on function references_taken(text[]) to hawsh_app;

-- Asked after the rows are written: whoever drew a number that somebody was just giving up has waited for that by now.
-- SECURITY DEFINER: the service has no right to read which numbers were given up.
create function participant_reference_is_nobodys() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if exists (select from added a join participant_reference_retired r on r.reference = a.reference) then
        raise unique_violation using message = 'a reference is never given again';
    end if;
    return null;
end
$$;
revoke all on function participant_reference_is_nobodys() from public;
create trigger participant_reference_is_nobodys after insert on participant
    referencing new table as added for each statement execute function participant_reference_is_nobodys();

-- Who is removed is looked for in every table that refers to people: where that took a whole table for each of them.
create index attendance_mark_of_participant on attendance_mark (participant_id);
create index childcare_stay_of_parent on childcare_stay (participant_id);
create index certificate_of_participant on certificate (participant_id);
create index kit_of_participant on kit (participant_id);
create index payment_entry_of_participant on payment_entry (participant_id) where participant_id is not null;

-- Removes everybody an import registered, and answers nobody; or removes nobody, and answers who is in use already (at_most of them,
-- and how many they are). In use is who was edited, whom anything was done with since by the trail, who left in a file, and whom any
-- other table refers to: those tables are asked of the database itself, so that one that is added later is not forgotten.
-- SECURITY DEFINER: the service has no right to remove anybody, and a use may stand where the caller sees nothing. Whose import it is
-- and until when, it decides by itself.
--
-- people, hashes: those the import registered, and by which keyed hash the trail names each
create function withdraw_participant_import(which uuid, people uuid[], hashes bytea[], at_most integer)
    returns table (participant uuid, reference text, in_use integer)
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
    committed  timestamptz;
    everybody  uuid[];
    busy       uuid[];
    found_here uuid[];
    words      integer[];
    link       record;
begin
    select i.committed_at into committed from participant_import i
    where i.id = which and i.state = 'COMMITTED' and i.withdrawable_until > now() and i.centre_id = any (caller_centres())
    for update;
    if not found then
        raise insufficient_privilege using message = 'this import cannot be taken back';
    end if;
    everybody := array(select p.participant_id from participant_import_person p where p.import_id = which and p.registered);
    -- Whoever is enrolling one of them is waited for, and seen by the next statement; whoever comes later waits, and finds nobody.
    perform from participant p where p.id = any (everybody) order by p.id for update;

    busy := array(select p.id from participant p where p.id = any (everybody) and (p.version > 0 or p.centres <> array[p.centre_id])
        union select c.participant_id from consent c where c.participant_id = any (everybody)
              group by c.participant_id having count(*) > 1
        union select a.entity_id from audit_entry a
              where a.entity_id = any (everybody) and a.outcome = 'DONE' and a.at > committed and a.action !~ '^(READ|LIST)(_|$)'
        union select one.id from unnest(people, hashes) as one (id, hash)
              where exists (select from audit_entry a where a.shown @> array[one.hash] and a.action = 'EXPORT' and a.at > committed)
        union select one.id from participant_export e cross join unnest(e.selected_ids) as one (id)
              where one.id = any (everybody) and (e.decision = 'OPEN' and coalesce(e.asked_until > now(), true)
                                                 or e.decision = 'APPROVED' and e.open_until > now())
        union select p.participant_id from participant_import_person p
              where p.participant_id = any (everybody) and p.import_id <> which);
    for link in
        select c.conrelid::regclass as refers, a.attname as by_column
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.contype = 'f' and c.confrelid = 'participant'::regclass
          and concat_ws('.', c.conrelid::regclass, a.attname) <> all (array[ -- what the import itself has made
              'participant_import_person.participant_id', 'participant_centre.participant_id', 'consent.participant_id',
              'participant_contact.participant_id', 'participant_profile.participant_id', 'participant_mother.participant_id',
              'displacement_episode.participant_id', 'participant_match.a', 'participant_match.b',
              'participant_distinction.a', 'participant_distinction.b'])
    loop
        execute format('select array_agg(distinct %2$I) from %1$s where %2$I = any ($1)', link.refers, link.by_column)
            into found_here using everybody;
        busy := busy || coalesce(found_here, '{}');
    end loop;
    if busy <> '{}' then
        return query
            select p.id, p.reference, (count(*) over ())::integer from participant p where p.id = any (busy)
            order by p.reference limit at_most;
        return;
    end if;

    words := array(select distinct one.word
        from participant p cross join lateral unnest(array[
            p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word, p.family_word]) as one (word)
        where p.id = any (everybody) and one.word is not null);
    delete from participant_import_person where import_id = which;
    delete from participant_match where a = any (everybody) or b = any (everybody);
    delete from participant_distinction where a = any (everybody) or b = any (everybody);
    delete from displacement_episode where participant_id = any (everybody);
    delete from participant_mother where participant_id = any (everybody);
    delete from participant_profile where participant_id = any (everybody);
    delete from participant_contact where participant_id = any (everybody);
    delete from consent where participant_id = any (everybody);
    delete from participant_centre where participant_id = any (everybody);
    insert into participant_reference_retired (reference) select p.reference from participant p where p.id = any (everybody);
    delete from participant where id = any (everybody);
    -- A word that is being borne by somebody else at this moment is theirs.
    words := array(select w.id from name_word w where w.id = any (words) order by w.id for update skip locked);
    delete from name_word w where w.id = any (words)
        and not exists (select from participant p where p.given_word = w.id)
        and not exists (select from participant p where p.father_word = w.id)
        and not exists (select from participant p where p.grandfather_word = w.id)
        and not exists (select from participant p where p.great_grandfather_word = w.id)
        and not exists (select from participant p where p.family_word = w.id);
    if found then
        update name_word_edition set edition = edition + 1;
    end if;
end
$$;
revoke all on function withdraw_participant_import(uuid, uuid[], bytea[], integer) from public;
grant execute on function withdraw_participant_import(uuid, uuid[], bytea[], integer) to hawsh_app;

-- Whom an import brought is forgotten once it cannot be taken back any more.
-- SECURITY DEFINER: a job works for no centre, and sees no centre's people.
create function drop_people_of_imports() returns integer
    language sql volatile security definer set search_path = public, pg_temp
begin atomic
    with dropped as (
        delete from participant_import_person p using participant_import i
        where i.id = p.import_id and i.withdrawable_until < now() returning 1)
    select count(*)::integer from dropped;
end;
revoke all on function drop_people_of_imports() from public;
grant execute on function drop_people_of_imports() to hawsh_app;

-- As before, but for those an import was taken back with: the trail names them, and nobody was shown them.
create or replace function people_seen_by_caller(kinds text[], showing bytea[], opening uuid)
    returns table (people bigint, added bigint, latest timestamptz, earliest timestamptz)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    with lately as (
        select e.at, e.entity_id, e.shown
        from audit_entry e
        where e.actor = caller() and e.at > clock_timestamp() - interval '1 hour' and e.outcome = 'DONE'
          and e.entity = any (kinds) and e.action not in ('EXPORT', 'WITHDRAW_IMPORT') and (e.shown <> '{}' or e.entity = 'participant')),
    before as (
        select distinct one.hash from lately l cross join unnest(l.shown) as one(hash)),
    news as (
        select distinct one.hash from unnest(showing) as one(hash)
        where one.hash not in (select b.hash from before b)
          and not exists (select from lately l where l.shown is null and l.entity_id = opening)),
    opened as (
        select count(distinct l.entity_id) as people from lately l where l.shown is null and l.entity_id is not null)
    select (select count(*) from before) + (select count(*) from news) + (select o.people from opened o),
           (select count(*) from news), max(l.at), min(l.at)
    from lately l;
end;
