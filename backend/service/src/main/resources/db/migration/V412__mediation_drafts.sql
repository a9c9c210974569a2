-- What a mediator has typed and not sent yet. Its author alone reads it. An intake has no case yet, so each draft has a key of its
-- own, wrapped as the keys of cases are.
create table mediation_draft (
    id       uuid        not null constraint mediation_draft_pk primary key,
    author   uuid        not null,
    form     text        not null constraint mediation_draft_form_named check (form ~ '^[A-Z_]{3,30}$'),
    case_id  uuid        constraint mediation_draft_case_fk references mediation_case (id),
    about    uuid, -- which record of the case is edited
    saved_at timestamptz not null,
    wrapped  bytea       not null,
    kek_id   bigint      not null,
    sealed   bytea       not null constraint mediation_draft_size check (octet_length(sealed) < 210000),
    constraint mediation_draft_one_a_form unique nulls not distinct (author, form, case_id, about)
);
create index mediation_draft_of_case on mediation_draft (case_id);
create index mediation_draft_by_age on mediation_draft (saved_at);
alter table mediation_draft enable row level security;
alter table mediation_draft force row level security;
create policy mediation_draft_owner on mediation_draft to hawsh_owner using (true) with check (true);
create policy mediation_draft_author on mediation_draft to hawsh_app
    using (author = (select caller()) and (case_id is null or case_id = any ((select cases_of_caller())::uuid[])))
    with check (author = (select caller()) and (case_id is null or case_id = any ((select cases_of_caller())::uuid[])));
grant select, insert, delete, update (id, saved_at, wrapped, kek_id, sealed) on mediation_draft to hawsh_app;

-- The jobs have no caller: one wraps keys anew and sees nothing else, one drops what was never sent.
create function mediation_drafts_under_another_kek(newest bigint, at_most integer) returns table (row_id uuid, wrapped bytea)
    language sql stable security definer set search_path = public
begin atomic
    select d.id, d.wrapped from mediation_draft d where d.kek_id <> newest limit at_most;
end;
create function rewrap_mediation_draft(which uuid, seen bytea, anew bytea, newest bigint) returns integer
    language sql volatile security definer set search_path = public
begin atomic
    with done as (
        update mediation_draft set wrapped = anew, kek_id = newest where id = which and wrapped = seen returning 1)
    select count(*)::integer from done;
end;
create function drop_expired_mediation_drafts() returns integer
    language sql volatile security definer set search_path = public
begin atomic
    with dropped as (
        delete from mediation_draft d using mediation_retention r
        where d.saved_at < now() - make_interval(days => r.draft_days) returning 1)
    select count(*)::integer from dropped;
end;
revoke all on function mediation_drafts_under_another_kek(bigint, integer), rewrap_mediation_draft(uuid, bytea, bytea, bigint),
    drop_expired_mediation_drafts() from public;
grant execute on function mediation_drafts_under_another_kek(bigint, integer), rewrap_mediation_draft(uuid, bytea, bytea, bigint),
    drop_expired_mediation_drafts() to hawsh_app;
