-- Roles (hawsh_owner, hawsh_app, ...) are created once per cluster, before the first migration.
-- Every table with personal data has row-level security enabled and forced, a policy for the owner
-- (or a data migration would update no row without a word) and policies for hawsh_app.

revoke all on schema public from public;
grant usage on schema public to hawsh_app;

-- The caller's centres, set for one transaction by the service. After a commit the setting reads '', not NULL.
-- No context, no rows.
create function caller_centres() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('hawsh.centres', true), '')::uuid[], '{}');

-- What was done and who read what about whom: written in the transaction of the effect, without values.
-- The service can only add; reading needs a function that a later migration owns.
create table audit_entry (
    id         uuid        not null default uuidv7() constraint audit_entry_pk primary key,
    at         timestamptz not null default clock_timestamp(),
    actor      uuid        not null,
    action     text        not null constraint audit_entry_action_shape check (action ~ '^[A-Z_]{3,60}$'),
    entity     text        not null constraint audit_entry_entity_shape check (entity ~ '^[a-z_]{3,60}$'),
    entity_id  uuid        not null,
    purpose    text        constraint audit_entry_purpose_shape check (purpose ~ '^[A-Z_]{3,60}$'),
    request_id text        not null
);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_owner on audit_entry to hawsh_owner using (true) with check (true);
create policy audit_entry_add on audit_entry for insert to hawsh_app with check (true);
grant insert on audit_entry to hawsh_app;
