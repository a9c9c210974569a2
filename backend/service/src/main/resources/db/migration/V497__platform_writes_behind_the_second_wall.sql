-- What the service may write stands behind the wall as what it may read does: a forgotten filter joins nobody, opens no household
-- and writes nothing in another's name.

-- Somebody who never belonged to a centre begins at the one that registers them. Everybody else is joined by who sees them.
-- SECURITY DEFINER: who is not visible could not be told from who never was anywhere.
create function participant_begins_here(which uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select from participant p where p.id = which and p.centre_id = any (caller_centres()))
        and not exists (select from participant_centre pc where pc.participant_id = which);
revoke all on function participant_begins_here(uuid) from public;
grant execute on function participant_begins_here(uuid) to hawsh_app;
drop policy participant_centre_join on participant_centre;
create policy participant_centre_join on participant_centre for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[])
                and (participant_is_visible(participant_id) or participant_begins_here(participant_id)));

-- A household is joined by who sees it, or while nobody belongs to it yet; and nobody is put into one whom the caller does not see.
-- SECURITY DEFINER: a foreign household could not be told from an empty one.
create function household_begins(household uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return not exists (select from household_member m where m.household_id = household);
revoke all on function household_begins(uuid) from public;
grant execute on function household_begins(uuid) to hawsh_app;
drop policy household_member_join on household_member;
create policy household_member_join on household_member for insert to hawsh_app
    with check ((household_is_visible(household_id) or household_begins(household_id))
                and (participant_id is null or participant_is_visible(participant_id)));
drop policy household_member_change on household_member;
create policy household_member_change on household_member for update to hawsh_app
    using (household_is_visible(household_id))
    with check (household_is_visible(household_id) and (participant_id is null or participant_is_visible(participant_id)));

-- A row of the trail is the caller's own, of now and of this epoch: its id, its moment and its transaction are the database's.
drop policy audit_entry_add on audit_entry;
create policy audit_entry_add on audit_entry for insert to hawsh_app
    with check (actor = (select caller()) and epoch = (select audit_epoch_now()));
revoke insert on audit_entry from hawsh_app;
grant insert (actor, action, entity, entity_id, shown, centre_id, purpose, outcome, request_id, epoch) on audit_entry to hawsh_app;
revoke insert on change_log from hawsh_app;
grant insert (entity, entity_id, version, changed_fields, changed_by) on change_log to hawsh_app;

-- A temporary table is anybody's, and stands before every other schema unless it is named last.
do $$
declare
    which regprocedure;
begin
    for which in
        select f.oid from pg_proc f
        where f.pronamespace = 'public'::regnamespace and f.prosecdef and not f.proconfig @> array['search_path=public, pg_temp']
    loop
        execute format('alter function %s set search_path = public, pg_temp', which);
    end loop;
end
$$;
