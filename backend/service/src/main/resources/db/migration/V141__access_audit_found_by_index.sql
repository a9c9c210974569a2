-- Who looked, found by an index whatever is asked for: one plan for all questions would leaf through the whole trail.
create index audit_entry_by_actor on audit_entry (actor, at desc, id desc);
drop index audit_entry_by_entity;
create index audit_entry_by_entity on audit_entry (entity_id) where entity_id is not null;

-- As before, but planned anew with what is asked for, so that what is not asked for is not in the plan.
drop function audit_entries(timestamptz, timestamptz, uuid, text, uuid, bytea, uuid, text, timestamptz, uuid, integer);
create function audit_entries(
        from_at timestamptz, to_at timestamptz, who uuid, what text, which uuid, hashed bytea, place uuid, how text,
        before_at timestamptz, before_id uuid, at_most integer)
    returns table (id uuid, at timestamptz, actor uuid, action text, entity text, entity_id uuid, centre_id uuid,
                   purpose text, outcome text, shown integer, request_id text)
    language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
    return query
    with mine as materialized (
        select a.centre_id from assignments_of(caller()) a where a.role = 'DATA_PROTECTION_OFFICER')
    select e.id, e.at, e.actor, e.action, e.entity, e.entity_id, e.centre_id, e.purpose, e.outcome,
           cardinality(e.shown), e.request_id
    from audit_entry e
    where exists (select from mine)
      and (e.centre_id is null or e.centre_id in (select mine.centre_id from mine))
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
revoke all on function audit_entries(timestamptz, timestamptz, uuid, text, uuid, bytea, uuid, text, timestamptz, uuid, integer) from public;
grant execute on function audit_entries(timestamptz, timestamptz, uuid, text, uuid, bytea, uuid, text, timestamptz, uuid, integer) to hawsh_app;
