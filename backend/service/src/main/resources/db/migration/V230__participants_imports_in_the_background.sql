-- A file is looked at, read as a person has said it is to be read, checked and committed in the background: what it takes to go on
-- after a restart stands here. The file itself lies in sealed chunks (blob); what was found in it waits sealed too.
alter table participant_import
    drop constraint participant_import_state_known,
    add constraint participant_import_state_known check (state in
        ('READ', 'CHECKING', 'CHECKED', 'FAULTY', 'COMMITTING', 'COMMITTED', 'STOPPED')),
    add column blob_id       uuid        constraint participant_import_blob_fk references blob (id),
    add column sealed_look   bytea,      -- sheets, header and first rows, for the person who says what is what
    add column sheet         integer     not null default 0 constraint participant_import_sheet_counted check (sheet >= 0),
    add column encoding      text        constraint participant_import_encoding_known
                                         check (encoding in ('UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1256')),
    add column header_row    integer     not null default 1 constraint participant_import_header_row_counted check (header_row >= 1),
    add column fields        text[]      not null default '{}', -- by column; '' is not imported
    add column fields_said   boolean     not null default false, -- by a person, now or for a file of the same shape
    add column rows_done     integer     not null default 0 constraint participant_import_rows_done_counted check (rows_done >= 0),
    add column doubt_count   integer     not null default 0 constraint participant_import_doubts_counted check (doubt_count >= 0),
    add column skipped_count integer     not null default 0 constraint participant_import_skipped_counted check (skipped_count >= 0),
    add column asked_by      uuid,       -- whoever asked for what is being done now
    add column lease_until   timestamptz,
    add column attempts      integer     not null default 0 constraint participant_import_attempts_counted check (attempts >= 0),
    add constraint participant_import_committed_keeps_nothing check
        (state <> 'COMMITTED' or (blob_id is null and sealed_look is null)),
    add constraint participant_import_at_work_for_somebody check
        (state not in ('CHECKING', 'COMMITTING') or asked_by is not null);
create index participant_import_at_work on participant_import (created_at) where state in ('CHECKING', 'COMMITTING');

-- What wants mending, in the order of the file; what stands in the cells is sealed.
create table participant_import_fault (
    import_id  uuid    not null constraint participant_import_fault_import_fk references participant_import (id) on delete cascade,
    centre_id  uuid    not null,
    number     integer not null constraint participant_import_fault_number_counted check (number >= 0),
    row_number integer not null,
    code       text    not null constraint participant_import_fault_code_shape check (code ~ '^[a-z0-9-]{3,60}$'),
    sealed     bytea   not null,
    constraint participant_import_fault_pk primary key (import_id, number)
);
alter table participant_import_fault enable row level security;
alter table participant_import_fault force row level security;
create policy participant_import_fault_owner on participant_import_fault to hawsh_owner using (true) with check (true);
create policy participant_import_fault_centre on participant_import_fault to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, delete on participant_import_fault to hawsh_app;

-- Rows that are likely somebody who is known already, and what a person decided about each.
create table participant_import_doubt (
    import_id  uuid    not null constraint participant_import_doubt_import_fk references participant_import (id) on delete cascade,
    centre_id  uuid    not null,
    row_number integer not null,
    known      uuid[]  not null, -- people of the register it may be
    sealed     bytea   not null,
    decision   text    constraint participant_import_doubt_decision_known check (decision in ('SAME', 'DIFFERENT')),
    decided_by uuid,
    constraint participant_import_doubt_pk primary key (import_id, row_number),
    constraint participant_import_doubt_decided_by_somebody check ((decision is null) = (decided_by is null))
);
alter table participant_import_doubt enable row level security;
alter table participant_import_doubt force row level security;
create policy participant_import_doubt_owner on participant_import_doubt to hawsh_owner using (true) with check (true);
create policy participant_import_doubt_centre on participant_import_doubt to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update, delete on participant_import_doubt to hawsh_app;

-- What a person said once about files of this shape. The shape is a hash of the headers; no header lies here.
create table participant_import_mapping (
    centre_id  uuid        not null constraint participant_import_mapping_centre_fk references centre (id),
    shape      bytea       not null constraint participant_import_mapping_shape_length check (length(shape) = 32),
    fields     text[]      not null,
    said_by    uuid        not null,
    said_at    timestamptz not null default now(),
    constraint participant_import_mapping_pk primary key (centre_id, shape, said_at)
);
alter table participant_import_mapping enable row level security;
alter table participant_import_mapping force row level security;
create policy participant_import_mapping_owner on participant_import_mapping to hawsh_owner using (true) with check (true);
create policy participant_import_mapping_centre on participant_import_mapping to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on participant_import_mapping to hawsh_app;

-- The next import that waits for a worker, or whose worker is no more: taken by one node for half a minute at a time. What a node
-- died over again and again is left alone.
-- SECURITY DEFINER: a worker has no centre until it knows whose work it does.
create function claim_participant_import() returns table (import_id uuid, centre uuid, asked_by uuid)
    language sql volatile security definer set search_path = public
begin atomic
    update participant_import i set state = 'STOPPED', lease_until = null
    where i.state in ('CHECKING', 'COMMITTING') and i.attempts >= 5 and i.lease_until < now();
    update participant_import i set lease_until = now() + interval '30 seconds', attempts = i.attempts + 1
    where i.id = (select w.id from participant_import w
                  where w.state in ('CHECKING', 'COMMITTING') and (w.lease_until is null or w.lease_until < now())
                  order by w.created_at limit 1 for update skip locked)
    returning i.id, i.centre_id, i.asked_by;
end;
revoke all on function claim_participant_import() from public;
grant execute on function claim_participant_import() to hawsh_app;

-- Ends what is at work and claimed, and tells nothing of it.
-- SECURITY DEFINER: whoever asked for the work may have lost the centre meanwhile, and then does not see it.
create function stop_participant_import(id uuid) returns void
    language sql volatile security definer set search_path = public
begin atomic
    update participant_import i set state = 'STOPPED', lease_until = null
    where i.id = stop_participant_import.id and i.state in ('CHECKING', 'COMMITTING') and i.lease_until is not null;
end;
revoke all on function stop_participant_import(uuid) from public;
grant execute on function stop_participant_import(uuid) to hawsh_app;
