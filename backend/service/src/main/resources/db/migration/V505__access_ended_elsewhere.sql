-- What the identity provider says by itself: that a sign-in ended, and that an account is disabled. Both are kept here, so that
-- they hold while it is away.
alter table account
    add column disabled_at timestamptz; -- when the identity provider was seen to have it disabled; null: it was not

-- Who is signed out of everything by somebody else than the service: up to the moment that is told, so that what is told twice
-- is done once.
create function signed_out_elsewhere(who uuid, up_to timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into account (subject, seen_at) values (who, clock_timestamp()) on conflict do nothing;
    update account set signed_out_at = up_to
    where subject = who and (signed_out_at is null or signed_out_at < up_to);
end
$$;

-- A disabled account is refused until it is seen enabled, and whatever was signed in then stays out. Returns how many are new.
create function accounts_seen(enabled uuid[], disabled uuid[]) returns bigint
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    now_refused bigint;
begin
    update account set disabled_at = null where subject = any (enabled) and disabled_at is not null;
    insert into account (subject, seen_at) select unnest(disabled), clock_timestamp() on conflict do nothing;
    update account set disabled_at = clock_timestamp(), signed_out_at = clock_timestamp()
    where subject = any (disabled) and disabled_at is null;
    get diagnostics now_refused = row_count;
    return now_refused;
end
$$;

create function disabled_accounts() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select a.subject from account a where a.disabled_at is not null;
end;
create index account_disabled on account (subject) where disabled_at is not null;

create or replace function token_is_refused(who uuid, issued_at timestamptz, its_session text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select exists (select from account a where a.subject = who and (a.signed_out_at >= issued_at or a.disabled_at is not null))
        or exists (select from ended_session e where e.subject = who and e.session = its_session)
        or exists (select from service_client c where c.subject = who and c.ended_at is not null);
end;

revoke all on function signed_out_elsewhere(uuid, timestamptz), accounts_seen(uuid[], uuid[]), disabled_accounts() from public;
grant execute on function signed_out_elsewhere(uuid, timestamptz), accounts_seen(uuid[], uuid[]), disabled_accounts() to hawsh_app;
