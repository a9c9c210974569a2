-- The trail learns three things: a list is one row that names what it showed by keyed hash, a refusal is a row of its own,
-- and a row knows the transaction that wrote it, so that a sealer can tell which rows can no longer change in number.
alter table audit_entry alter column entity_id drop not null;
alter table audit_entry
    add column centre_id      uuid,    -- null: belongs to no centre
    add column outcome        text     not null default 'DONE'
                              constraint audit_entry_outcome_known check (outcome in ('DONE', 'REFUSED')),
    add column shown          bytea[], -- HMAC-SHA-256 of each id, the first 16 bytes; the key is sealed by the service
    add column transaction_id xid8     not null default pg_current_xact_id();
alter table audit_entry add constraint audit_entry_names_something
    check (entity_id is not null or shown is not null or outcome = 'REFUSED');
create index audit_entry_by_time on audit_entry (at desc, id desc);
create index audit_entry_by_entity on audit_entry (entity, entity_id);
create index audit_entry_by_shown on audit_entry using gin (shown);

-- The key of the hashes above, sealed by the service: who copies the database cannot tell whom a list showed.
create table audit_key (
    only_one   boolean     not null default true constraint audit_key_pk primary key constraint audit_key_only_one check (only_one),
    sealed_key bytea       not null,
    created_at timestamptz not null default now()
);
grant select, insert on audit_key to hawsh_app;

-- The history screens show: which fields changed, by whom and when; never a value.
create table change_log (
    entity         text        not null constraint change_log_entity_shape check (entity ~ '^[a-z_]{3,60}$'),
    entity_id      uuid        not null,
    version        integer     not null,
    changed_fields text[]      not null,
    changed_by     uuid        not null,
    at             timestamptz not null default clock_timestamp(),
    constraint change_log_pk primary key (entity, entity_id, version)
);
alter table change_log enable row level security;
alter table change_log force row level security;
create policy change_log_owner on change_log to hawsh_owner using (true) with check (true);
create policy change_log_add on change_log for insert to hawsh_app with check (changed_by = (select caller()));
grant insert on change_log to hawsh_app;

-- Asked by a service that has found the entity within its caller's scope.
-- SECURITY DEFINER: nobody can list what changed elsewhere.
create function changes_of(what text, which uuid)
    returns table (version integer, changed_fields text[], changed_by uuid, at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select c.version, c.changed_fields, c.changed_by, c.at
    from change_log c
    where c.entity = what and c.entity_id = which
    order by c.version desc;
end;
revoke all on function changes_of(text, uuid) from public;
grant execute on function changes_of(text, uuid) to hawsh_app;
