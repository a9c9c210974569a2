-- How many people somebody has had before their eyes within the hour, over every node: what their lists showed, and whom they
-- opened one by one. Files are not counted here: somebody else approved how many people they hold. A reading that was written
-- down less than an hour ago stands in that row, so the same people read again count once.
-- SECURITY DEFINER: nobody but an officer reads the trail; this tells the caller numbers of their own reading alone.
--
-- showing: whom the answer shows. opening: the one it opens; null for a list.
-- people: those seen before and those of the answer, together. added: those of the answer that were not seen before.
-- latest, earliest: the newest and the oldest such row; null where there is none.
create function people_seen_by_caller(kinds text[], showing bytea[], opening uuid)
    returns table (people bigint, added bigint, latest timestamptz, earliest timestamptz)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    with lately as (
        select e.at, e.entity_id, e.shown
        from audit_entry e
        where e.actor = caller() and e.at > clock_timestamp() - interval '1 hour' and e.outcome = 'DONE'
          and e.entity = any (kinds) and e.action <> 'EXPORT' and (e.shown <> '{}' or e.entity = 'participant')),
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
revoke all on function people_seen_by_caller(text[], bytea[], uuid) from public;
grant execute on function people_seen_by_caller(text[], bytea[], uuid) to hawsh_app;

-- A refusal belongs to no centre. An officer sees those of who works or worked at theirs, and of who tried somebody that belongs
-- there; an officer of every centre sees those of strangers as well.
create or replace function audit_entries(
        from_at timestamptz, to_at timestamptz, who uuid, what text, which uuid, hashed bytea, place uuid, how text,
        before_at timestamptz, before_id uuid, at_most integer)
    returns table (id uuid, at timestamptz, actor uuid, action text, entity text, entity_id uuid, centre_id uuid,
                   purpose text, outcome text, shown integer, request_id text)
    language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
    return query
    with mine as materialized (
        select a.centre_id, a.everywhere from assignments_of(caller()) a where a.role = 'DATA_PROTECTION_OFFICER'),
    staff as materialized (
        select a.subject from role_assignment a
        where a.decision <> 'REFUSED' and (a.centre_id is null or a.centre_id in (select mine.centre_id from mine)))
    select e.id, e.at, e.actor, e.action, e.entity, e.entity_id, e.centre_id, e.purpose, e.outcome,
           cardinality(e.shown), e.request_id
    from audit_entry e
    where exists (select from mine)
      and (e.centre_id is null or e.centre_id in (select mine.centre_id from mine))
      and (e.centre_id is not null or e.outcome <> 'REFUSED'
           or e.actor in (select staff.subject from staff)
           or exists (select from mine where mine.everywhere)
           or exists (select from participant_centre pc
                      where pc.participant_id = e.entity_id and pc.centre_id in (select mine.centre_id from mine)))
      and e.entity not like 'mediation%' and e.action not like '%MEDIATION%'
      and (from_at is null or e.at >= from_at)
      and (to_at is null or e.at < to_at)
      and (who is null or e.actor = who)
      and (what is null or e.entity = what)
      and (which is null or e.entity_id = which or e.shown @> array[hashed])
      and (place is null or e.centre_id = place)
      and (how is null or e.outcome = how)
      and (before_at is null or (e.at, e.id) < (before_at, before_id))
    order by e.at desc, e.id desc
    limit at_most;
end
$$;
