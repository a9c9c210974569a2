-- Who is asking, beside the centres they work for: set for one transaction by the service.
create function caller() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('hawsh.caller', true), '')::uuid;

-- The answer to a request that must have one effect however often it is sent: written in the transaction of the effect,
-- sealed by the service, seen by its caller only, dropped after 72 hours.
create table idempotency_record (
    caller        uuid        not null,
    key           text        not null constraint idempotency_record_key_shape check (char_length(key) between 8 and 128),
    route         text        not null,
    body_hash     bytea       not null, -- SHA-256 of the request's body
    sealed_answer bytea       not null,
    created_at    timestamptz not null default now(),
    constraint idempotency_record_pk primary key (caller, key)
);
create index idempotency_record_age on idempotency_record (created_at);
alter table idempotency_record enable row level security;
alter table idempotency_record force row level security;
create policy idempotency_record_owner on idempotency_record to hawsh_owner using (true) with check (true);
create policy idempotency_record_own on idempotency_record to hawsh_app
    using (caller = (select caller())) with check (caller = (select caller()));
grant select, insert, delete on idempotency_record to hawsh_app;
