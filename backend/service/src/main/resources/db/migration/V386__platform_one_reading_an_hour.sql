-- A page that stays open is read again and again by itself: the same person reading the same thing is one reading an hour,
-- so that the trail shows who looked and not whose page was open. Only what changes nothing and asked for no reason is told
-- once; what is done, refused, given again or opened for a purpose is a row each time.
create index audit_entry_by_reader
    on audit_entry (actor, coalesce(entity_id, '00000000-0000-0000-0000-000000000000'), at desc)
    where outcome = 'DONE' and purpose is null and action ~ '^(READ|LIST)(_|$)';

-- Writes that the caller read something, unless it stands there since less than an hour. A list stands there if an earlier
-- one showed everybody it shows: who came since makes it another reading. What a reading is, is said here as in the index
-- above and as Act.isReading() in the service says it.
-- Two requests at the same time write one row: the second waits for the first to end, and each statement here sees what was
-- written until it begins (read committed).
-- SECURITY DEFINER: the service adds to the trail and cannot read it. It is not told which of the two happened either.
create function record_reading(what text, kind text, which uuid, showing bytea[], place uuid, request text) returns void
    language plpgsql security definer set search_path = public
as $$
declare
    since constant timestamptz := clock_timestamp() - interval '1 hour';
begin
    if what !~ '^(READ|LIST)(_|$)' then
        raise exception '% is no reading', what;
    end if;
    perform pg_advisory_xact_lock(
        hashtextextended(concat_ws(' ', 'reading', caller(), what, kind, which, place), 0));
    if not exists (
        select from audit_entry e
        where e.outcome = 'DONE' and e.purpose is null and e.action ~ '^(READ|LIST)(_|$)'
          and e.actor = caller()
          and coalesce(e.entity_id, '00000000-0000-0000-0000-000000000000')
              = coalesce(which, '00000000-0000-0000-0000-000000000000')
          and e.at > since
          and e.action = what and e.entity = kind and e.centre_id is not distinct from place
          and case when showing is null then e.shown is null else e.shown @> showing end) then
        insert into audit_entry (actor, action, entity, entity_id, shown, centre_id, request_id)
        values (caller(), what, kind, which, showing, place, request);
    end if;
end
$$;
revoke all on function record_reading(text, text, uuid, bytea[], uuid, text) from public;
grant execute on function record_reading(text, text, uuid, bytea[], uuid, text) to hawsh_app;

-- What somebody has had before their eyes since then: as before, but what was read again within an hour of its row stands
-- in that row, so the hour before counts as well.
create or replace function seen_by(who uuid, since timestamptz)
    returns table (people bigint, lists bigint)
    language sql stable security definer set search_path = public
begin atomic
    select count(distinct e.entity_id), count(*) filter (where e.shown is not null)
    from audit_entry e
    where e.actor = who and e.at >= since - interval '1 hour' and e.entity = 'participant' and e.outcome = 'DONE';
end;
