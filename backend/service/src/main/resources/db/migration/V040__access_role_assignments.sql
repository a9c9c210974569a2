-- Who may do what, where, from when to when. Keycloak proves who somebody is; this table decides the rest.
create table role_assignment (
    id         uuid        not null default uuidv7() constraint role_assignment_pk primary key,
    subject    uuid        not null,
    role       text        not null constraint role_assignment_role_shape check (role ~ '^[A-Z_]{3,40}$'),
    centre_id  uuid        constraint role_assignment_centre_fk references centre (id), -- null: every centre
    valid_from timestamptz not null default now(),
    valid_to   timestamptz,
    given_by   uuid        constraint role_assignment_not_to_oneself check (given_by <> subject), -- null: set up with the installation
    created_at timestamptz not null default now(),
    constraint role_assignment_validity_ordered check (valid_to > valid_from)
);
create index role_assignment_subject on role_assignment (subject);

alter table role_assignment enable row level security;
alter table role_assignment force row level security;
create policy role_assignment_owner on role_assignment to hawsh_owner using (true) with check (true);

-- One row per role and centre the subject holds now; an assignment to every centre is spelt out.
-- SECURITY DEFINER: who the caller is must be known before there is a scope to read it in.
create function assignments_of(who uuid)
    returns table (role text, centre_id uuid, everywhere boolean)
    language sql stable security definer set search_path = public
begin atomic
    select a.role, c.id, a.centre_id is null
    from role_assignment a
    join centre c on a.centre_id is null or c.id = a.centre_id
    where a.subject = who and a.valid_from <= now() and (a.valid_to is null or a.valid_to > now());
end;
revoke all on function assignments_of(uuid) from public;
grant execute on function assignments_of(uuid) to hawsh_app;
