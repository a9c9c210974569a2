-- How support reaches a network: one row of it, sealed, with what each way needs.
create table network_support (
    id        uuid    not null constraint network_support_pk primary key,   -- the network's
    centre_id uuid    not null,
    sealed    bytea   not null constraint network_support_size check (octet_length(sealed) < 20000),
    version   integer not null,
    constraint network_support_network_fk foreign key (id, centre_id) references volunteer_network (id, centre_id)
);

-- How mixed a network said it was on a day: counts of those who chose to say, never of anybody alone.
create table network_mix (
    id             uuid        not null constraint network_mix_pk primary key,
    centre_id      uuid        not null,
    network_id     uuid        not null,
    asked_on       date        not null,
    host_community integer     not null constraint network_mix_host_community_range check (host_community between 0 and 10000),
    displaced      integer     not null constraint network_mix_displaced_range check (displaced between 0 and 10000),
    returnees      integer     not null constraint network_mix_returnees_range check (returnees between 0 and 10000),
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    constraint network_mix_network_fk foreign key (network_id, centre_id) references volunteer_network (id, centre_id),
    constraint network_mix_of_somebody check (host_community + displaced + returnees > 0)
);
create index network_mix_newest on network_mix (network_id, asked_on desc, id desc);

do $$
declare
    walled text;
begin
    foreach walled in array array['network_support', 'network_mix'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
        execute format('grant select, insert on %I to hawsh_app', walled);
    end loop;
end
$$;
grant update (sealed, version) on network_support to hawsh_app;
