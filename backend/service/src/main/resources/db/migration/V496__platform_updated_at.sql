-- When a record last changed, for whoever keeps a copy and asks for what is new: never before its transaction began and never in
-- the time to come, whatever clock the service goes by. What the service says stands where it lies between the two.
create function stamp_the_change() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'UPDATE' and new.updated_at is not distinct from old.updated_at
       or new.updated_at is null or new.updated_at not between now() and clock_timestamp() then
        new.updated_at := clock_timestamp();
    end if;
    return new;
end
$$;
revoke all on function stamp_the_change() from public;

-- What changed before this moment and ever will be committed is committed: nobody who is still writing began before it. Who reads in
-- the order of change, and no further than here, misses nothing. To be asked in a statement before the one that reads: what ends
-- between the two is then seen, and what begins between them is stamped later. A role sees the beginnings of its own sessions.
create function changes_settled_before() returns timestamptz
    language sql volatile set search_path = public
begin atomic
    select least(statement_timestamp(), min(a.xact_start))
    from pg_stat_activity a
    where a.datname = current_database() and a.pid <> pg_backend_pid();
end;
grant execute on function changes_settled_before() to hawsh_app;

alter table grant_award rename column changed_at to updated_at;
do $$
declare
    written text;
begin
    foreach written in array array['course', 'course_session', 'enrolment', 'volunteer_network', 'grant_call', 'grant_application',
                                   'grant_review', 'mediation_case']
    loop
        execute format('alter table %I add column updated_at timestamptz not null default now()', written);
    end loop;
    foreach written in array array['participant', 'course', 'course_session', 'enrolment', 'volunteer_network', 'grant_call',
                                   'grant_application', 'grant_review', 'grant_award', 'mediation_case']
    loop
        execute format('create trigger %I before insert on %I for each row execute function stamp_the_change()', written || '_made', written);
        execute format('create trigger %I before update on %I for each row when (old.version is distinct from new.version)'
                       || ' execute function stamp_the_change()', written || '_changed', written);
    end loop;
end
$$;
-- Somebody who comes to another centre is new there. What is written beside the record and is nobody's business, as a consent that was
-- refused, does not change it.
create trigger participant_joined before update on participant for each row when (old.centres is distinct from new.centres)
    execute function stamp_the_change();
grant update (updated_at) on mediation_case to hawsh_app;

create index participant_by_change on participant (updated_at, id);
create index course_by_change on course (updated_at, id);
create index course_session_by_change on course_session (centre_id, updated_at, id);
create index enrolment_by_change on enrolment (course_id, updated_at, id);
