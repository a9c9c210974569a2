-- A file in two steps waits sealed, whichever feature it is of. Until now lists of places lay as they came and attendance sheets in one
-- sealed piece within their row. What waits of both is dropped: it would have lasted a day, and is chosen again.

-- A file of no centre is opened by those only who hold a role everywhere.
alter table blob alter column centre_id drop not null;
alter table blob_chunk
    alter column centre_id drop not null,
    add constraint blob_chunk_of_blob_fk foreign key (blob_id) references blob (id) on delete cascade deferrable initially deferred;
drop policy blob_centre on blob;
create policy blob_centre on blob to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]) or centre_id is null and (select caller_is_everywhere()))
    with check (centre_id = any ((select caller_centres())::uuid[]) or centre_id is null and (select caller_is_everywhere()));
drop policy blob_chunk_centre on blob_chunk;
create policy blob_chunk_centre on blob_chunk to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]) or centre_id is null and (select caller_is_everywhere()))
    with check (centre_id = any ((select caller_centres())::uuid[]) or centre_id is null and (select caller_is_everywhere()));

drop function drop_expired_participant_imports();
drop function drop_expired_past_attendance_imports();
drop function drop_expired_place_imports();

alter table place_import
    drop constraint place_import_committed_keeps_no_file,
    drop column file,
    add column blob_id    uuid constraint place_import_blob_fk references blob (id),
    add column created_by uuid, -- null for those before this was kept
    add column expires_at timestamptz;
update place_import set expires_at = created_at + interval '24 hours';
alter table place_import
    alter column expires_at set not null,
    add constraint place_import_committed_keeps_no_file check ((state = 'COMMITTED') = (committed_at is not null)
        and (state <> 'COMMITTED' or blob_id is null));

alter table past_attendance_import
    drop constraint past_attendance_import_committed_keeps_no_file,
    drop column sealed_file,
    add column blob_id    uuid constraint past_attendance_import_blob_fk references blob (id),
    add column expires_at timestamptz;
update past_attendance_import set expires_at = created_at + interval '24 hours';
alter table past_attendance_import
    alter column expires_at set not null,
    add constraint past_attendance_import_committed_keeps_no_file check ((state = 'COMMITTED') = (committed_at is not null)
        and (state <> 'COMMITTED' or blob_id is null));

alter table participant_import drop column sealed_file; -- of files that came before they were kept in chunks

-- Whoever lets go of a file drops it: none is left behind that nothing refers to.
-- SECURITY DEFINER: the service has no right to delete a file.
create function file_is_dropped() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from blob where id = old.blob_id;
    return null;
end
$$;
-- Nor what was found in it.
-- SECURITY DEFINER: as above, for a job that sees no centre's rows.
create function participant_import_is_dropped() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from participant_import_fault where import_id = old.id;
    delete from participant_import_doubt where import_id = old.id;
    new.sealed_look := null;
    return new;
end
$$;
create trigger participant_import_is_dropped before update of blob_id on participant_import
    for each row when (old.blob_id is not null and new.blob_id is null) execute function participant_import_is_dropped();

-- Drops the files that expired, with what was found in them; answers how many there were. What is being worked on is left to its
-- end, and what somebody holds at this moment to the next time.
-- SECURITY DEFINER: a job works for no centre, and sees no centre's files.
create function drop_expired_files() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    files   text;
    gone    integer;
    dropped integer := 0;
begin
    foreach files in array array['participant_import', 'past_attendance_import', 'place_import'] loop
        execute format('update %1$I set blob_id = null where id in (select id from %1$I where blob_id is not null and expires_at < now()'
                       ' and state not in (''CHECKING'', ''COMMITTING'') order by id for update skip locked)', files);
        get diagnostics gone = row_count;
        dropped := dropped + gone;
    end loop;
    return dropped;
end
$$;
revoke all on function file_is_dropped(), participant_import_is_dropped(), drop_expired_files() from public;
grant execute on function drop_expired_files() to hawsh_app;

do $$
declare
    files text;
begin
    foreach files in array array['participant_import', 'past_attendance_import', 'place_import'] loop
        execute format('create trigger %I after update of blob_id on %I for each row'
                       ' when (old.blob_id is not null and new.blob_id is distinct from old.blob_id) execute function file_is_dropped()',
                       files || '_file_is_dropped', files);
        execute format('create index %I on %I (expires_at) where blob_id is not null', files || '_expiry', files);
    end loop;
end
$$;
