-- The service's share of the key under which a device keeps names for working offline: one for each device of a person, for a
-- day, sealed by the service. Whoever asks for one is given a new one, and the one before is gone; so are all of a person whom
-- somebody signs out everywhere, as a lost device does.
create table offline_lease (
    id           uuid        not null constraint offline_lease_pk primary key,
    owner        uuid        not null,
    device       uuid        not null, -- as the device calls itself
    sealed_share bytea       not null constraint offline_lease_share_length check (octet_length(sealed_share) between 32 and 512),
    given_at     timestamptz not null,
    valid_until  timestamptz not null,
    constraint offline_lease_once_a_device unique (owner, device),
    constraint offline_lease_a_day_at_most check (valid_until <= given_at + interval '24 hours')
);
create index offline_lease_by_end on offline_lease (valid_until);
alter table offline_lease enable row level security;
alter table offline_lease force row level security;
create policy offline_lease_owner_role on offline_lease to hawsh_owner using (true) with check (true);
-- What has ended is read by nobody any more, also before it is dropped.
create policy offline_lease_read on offline_lease for select to hawsh_app
    using (owner = (select caller()) and valid_until > now());
grant select on offline_lease to hawsh_app;

-- The service has no grant to write: a lease begins now, for a day and for the caller, whatever a forgotten filter says.
-- A person has ten devices at most; the eleventh ends the oldest.
create function begin_offline_lease(its_id uuid, its_device uuid, share bytea) returns void
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from offline_lease l
    where l.owner = caller()
      and (l.device = its_device or l.id in (
          select o.id from offline_lease o where o.owner = caller() and o.device <> its_device
          order by o.given_at desc offset 9));
    insert into offline_lease (id, owner, device, sealed_share, given_at, valid_until)
    values (its_id, caller(), its_device, share, now(), now() + interval '24 hours');
end
$$;

-- On how many devices names may lie, to say so when one of them is gone. SECURITY DEFINER: somebody else reports it.
create function offline_leases_of(who uuid) returns integer
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select count(*)::integer from offline_lease l where l.owner = who and l.valid_until > now();
end;

-- Whatever signs somebody out everywhere: the shares go in the same transaction.
create function end_offline_leases() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from offline_lease where owner = new.subject;
    return null;
end
$$;
create trigger account_ends_offline_leases after insert or update of signed_out_at on account
    for each row when (new.signed_out_at is not null) execute function end_offline_leases();

create function drop_ended_offline_leases() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    dropped integer;
begin
    delete from offline_lease where valid_until <= now();
    get diagnostics dropped = row_count;
    return dropped;
end
$$;

revoke all on function begin_offline_lease(uuid, uuid, bytea), offline_leases_of(uuid), end_offline_leases(),
    drop_ended_offline_leases() from public;
grant execute on function begin_offline_lease(uuid, uuid, bytea), offline_leases_of(uuid), drop_ended_offline_leases()
    to hawsh_app;
