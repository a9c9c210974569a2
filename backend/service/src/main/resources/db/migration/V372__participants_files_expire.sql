-- Drops the files that expired, with what was found in them; answers how many there were. What is being worked on is left to its
-- end, and what somebody holds at this moment to the next time.
-- SECURITY DEFINER: a job works for no centre, and sees no centre's files.
create function drop_expired_participant_imports() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    expired record;
    dropped integer := 0;
begin
    for expired in
        select i.id, i.blob_id from participant_import i
        where (i.blob_id is not null or i.sealed_file is not null) -- the latter of files that came before they were kept in chunks
          and i.expires_at < now() and i.state not in ('CHECKING', 'COMMITTING')
        order by i.id for update skip locked
    loop
        update participant_import set blob_id = null, sealed_file = null, sealed_look = null where id = expired.id;
        delete from participant_import_fault where import_id = expired.id;
        delete from participant_import_doubt where import_id = expired.id;
        delete from blob where id = expired.blob_id;
        dropped := dropped + 1;
    end loop;
    return dropped;
end
$$;
revoke all on function drop_expired_participant_imports() from public;
grant execute on function drop_expired_participant_imports() to hawsh_app;

-- Drops the sheets that were not committed within a day; answers how many there were.
-- SECURITY DEFINER: as above.
create function drop_expired_past_attendance_imports() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    dropped integer;
begin
    update past_attendance_import set sealed_file = null
    where sealed_file is not null and created_at < now() - interval '24 hours';
    get diagnostics dropped = row_count;
    return dropped;
end
$$;
revoke all on function drop_expired_past_attendance_imports() from public;
grant execute on function drop_expired_past_attendance_imports() to hawsh_app;
