-- Files in encrypted chunks of 256 kB: row-level security, erasure and backup stay one thing. Each chunk is sealed for its file
-- and its place in it, and the last one is sealed as the last: none can be changed, moved, left out or cut off unnoticed.
create table blob (
    id         uuid        not null constraint blob_pk primary key,
    centre_id  uuid        not null constraint blob_centre_fk references centre (id),
    media_type text        not null constraint blob_media_type_shape check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    size       bigint      not null constraint blob_size_counted check (size > 0),
    created_at timestamptz not null default now(),
    constraint blob_of_its_centre unique (id, centre_id)
);
create table blob_chunk (
    blob_id   uuid    not null,
    centre_id uuid    not null,
    number    integer not null constraint blob_chunk_number_counted check (number >= 0),
    sealed    bytea   not null,
    constraint blob_chunk_pk primary key (blob_id, number),
    constraint blob_chunk_blob_fk foreign key (blob_id, centre_id) references blob (id, centre_id) on delete cascade
        deferrable initially deferred -- the size is known when the last chunk is
);

alter table blob enable row level security;
alter table blob force row level security;
create policy blob_owner on blob to hawsh_owner using (true) with check (true);
create policy blob_centre on blob to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on blob to hawsh_app;

alter table blob_chunk enable row level security;
alter table blob_chunk force row level security;
create policy blob_chunk_owner on blob_chunk to hawsh_owner using (true) with check (true);
create policy blob_chunk_centre on blob_chunk to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on blob_chunk to hawsh_app;

-- The one way a file goes: by its id, out of a centre the caller sees. Nothing else is ever deleted by the service.
create function forget_blob(which uuid) returns void
    language sql volatile security definer set search_path = public
begin atomic
    delete from blob where id = which and centre_id = any (caller_centres());
end;
revoke all on function forget_blob(uuid) from public;
grant execute on function forget_blob(uuid) to hawsh_app;
