-- The people who sign in, as Hawsh must know them without asking the identity provider: what they are called, and since
-- when their tokens are refused. The service has no grant on the table at all; it goes through the functions below, each
-- of which does one thing. Names are told by exact subject only, so nobody can leaf through the staff.
create table account (
    subject           uuid        not null constraint account_pk primary key,
    username          text        constraint account_username_length check (char_length(username) between 1 and 255),
    display_name      text        constraint account_display_name_length check (char_length(display_name) between 1 and 511),
    signed_out_at     timestamptz, -- a token issued until then opens nothing
    sessions_ended_at timestamptz, -- up to which sign-out the identity provider has followed
    seen_at           timestamptz not null
);
create index account_to_follow on account (subject)
    where signed_out_at is not null and (sessions_ended_at is null or sessions_ended_at < signed_out_at);
alter table account enable row level security;
alter table account force row level security;
create policy account_owner on account to hawsh_owner using (true) with check (true);

-- Single sessions that were ended here: their tokens open nothing, whatever is left of their five minutes.
create table ended_session (
    subject  uuid        not null,
    session  text        not null constraint ended_session_length check (char_length(session) between 1 and 100),
    ended_at timestamptz not null default clock_timestamp(),
    constraint ended_session_pk primary key (subject, session)
);
alter table ended_session enable row level security;
alter table ended_session force row level security;
create policy ended_session_owner on ended_session to hawsh_owner using (true) with check (true);

create function account_names(subjects uuid[])
    returns table (subject uuid, username text, display_name text, sessions_ended_at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select a.subject, a.username, a.display_name, a.sessions_ended_at from account a where a.subject = any (subjects);
end;

-- Writes only what is new, so that reading one's own page is seldom a write.
create function remember_account(who uuid, called text, shown text) returns void
    language plpgsql security definer set search_path = public
as $$
begin
    update account set username = called, display_name = shown, seen_at = clock_timestamp()
    where subject = who
      and (username is distinct from called or display_name is distinct from shown
           or seen_at < clock_timestamp() - interval '1 hour');
    if not found then
        insert into account (subject, username, display_name, seen_at)
        values (who, called, shown, clock_timestamp()) on conflict do nothing;
    end if;
end
$$;

create function sign_out(who uuid) returns timestamptz
    language plpgsql security definer set search_path = public
as $$
declare
    at timestamptz := clock_timestamp();
begin
    insert into account (subject, signed_out_at, seen_at) values (who, at, at) on conflict do nothing;
    update account set signed_out_at = at where subject = who;
    return at;
end
$$;

create function end_session(who uuid, ended text) returns void
    language plpgsql security definer set search_path = public
as $$
begin
    delete from ended_session where ended_at < clock_timestamp() - interval '1 day';
    insert into ended_session (subject, session) values (who, ended) on conflict do nothing;
end
$$;

-- Whose sessions the identity provider has still to end: it was away when they signed out here.
create function sign_outs_to_follow()
    returns table (subject uuid, signed_out_at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select a.subject, a.signed_out_at from account a
    where a.signed_out_at is not null and (a.sessions_ended_at is null or a.sessions_ended_at < a.signed_out_at)
    order by a.signed_out_at limit 50;
end;

create function sign_out_followed(who uuid, up_to timestamptz) returns void
    language sql security definer set search_path = public
begin atomic
    update account a set sessions_ended_at = up_to
    where a.subject = who and (a.sessions_ended_at is null or a.sessions_ended_at < up_to);
end;

-- Whether a token is refused although its signature and its time are good. A token's own clock counts whole seconds, so
-- one of the very second of the sign-out is refused as well.
create function token_is_refused(who uuid, issued_at timestamptz, its_session text) returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select exists (select from account a where a.subject = who and a.signed_out_at >= issued_at)
        or exists (select from ended_session e where e.subject = who and e.session = its_session);
end;

-- Who proposed (given_by), confirmed, refused and ended an assignment. What was given with the installation stays as it is.
alter table role_assignment
    add column needs_confirmation boolean not null default false,
    add column confirmed_by uuid,
    add column confirmed_at timestamptz,
    add column refused_by   uuid,
    add column refused_at   timestamptz,
    add column ended_by     uuid,
    add column ended_at     timestamptz,
    add column reason       text constraint role_assignment_reason_length check (char_length(reason) between 1 and 200),
    add column version      integer not null default 0,
    add constraint role_assignment_confirmation_whole check ((confirmed_by is null) = (confirmed_at is null)),
    add constraint role_assignment_refusal_whole check ((refused_by is null) = (refused_at is null)),
    add constraint role_assignment_ending_whole check ((ended_by is null) = (ended_at is null)),
    add constraint role_assignment_not_confirmed_for_oneself check (confirmed_by <> subject),
    add constraint role_assignment_not_confirmed_by_its_proposer check (confirmed_by <> given_by),
    add constraint role_assignment_not_refused_for_oneself check (refused_by <> subject),
    add constraint role_assignment_not_ended_for_oneself check (ended_by <> subject),
    add constraint role_assignment_only_proposals_are_decided
        check (needs_confirmation or (confirmed_at is null and refused_at is null)),
    add constraint role_assignment_decided_once check (confirmed_at is null or refused_at is null);

-- Taking a role away must not leave a twin of it behind.
create unique index role_assignment_once on role_assignment (subject, role, centre_id) nulls not distinct
    where refused_at is null and ended_at is null and valid_to is null;
create index role_assignment_by_centre on role_assignment (centre_id, id);

-- Only what decides now: neither proposed nor refused nor ended.
create or replace function assignments_of(who uuid)
    returns table (role text, centre_id uuid, everywhere boolean)
    language sql stable security definer set search_path = public
begin atomic
    select a.role, c.id, a.centre_id is null
    from role_assignment a
    join centre c on a.centre_id is null or c.id = a.centre_id
    where a.subject = who and a.valid_from <= now() and (a.valid_to is null or a.valid_to > now())
      and a.refused_at is null and a.ended_at is null
      and (not a.needs_confirmation or a.confirmed_at is not null);
end;

-- Assignments to every centre belong to no centre, so the caller's centres cannot say who may see them: only somebody who
-- holds a role everywhere may. Asked of the table itself (SECURITY DEFINER) and of the caller the service has named, so
-- there is no second setting that could be forgotten or differ.
create function caller_is_everywhere() returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select exists (
        select from role_assignment a
        where a.subject = caller() and a.centre_id is null
          and a.valid_from <= now() and (a.valid_to is null or a.valid_to > now())
          and a.refused_at is null and a.ended_at is null
          and (not a.needs_confirmation or a.confirmed_at is not null));
end;

create policy role_assignment_read on role_assignment for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]) or (centre_id is null and (select caller_is_everywhere())));
create policy role_assignment_propose on role_assignment for insert to hawsh_app
    with check (given_by = (select caller())
        and (centre_id = any ((select caller_centres())::uuid[]) or (centre_id is null and (select caller_is_everywhere()))));
create policy role_assignment_decide on role_assignment for update to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]) or (centre_id is null and (select caller_is_everywhere())))
    with check (centre_id = any ((select caller_centres())::uuid[]) or (centre_id is null and (select caller_is_everywhere())));
grant select, insert on role_assignment to hawsh_app;
-- What was proposed stays what it was: another role, place or person is another assignment.
grant update (confirmed_by, confirmed_at, refused_by, refused_at, ended_by, ended_at, reason, version)
    on role_assignment to hawsh_app;

revoke all on function account_names(uuid[]), remember_account(uuid, text, text), sign_out(uuid), end_session(uuid, text),
    sign_outs_to_follow(), sign_out_followed(uuid, timestamptz), token_is_refused(uuid, timestamptz, text),
    caller_is_everywhere() from public;
grant execute on function account_names(uuid[]), remember_account(uuid, text, text), sign_out(uuid), end_session(uuid, text),
    sign_outs_to_follow(), sign_out_followed(uuid, timestamptz), token_is_refused(uuid, timestamptz, text),
    caller_is_everywhere() to hawsh_app;
