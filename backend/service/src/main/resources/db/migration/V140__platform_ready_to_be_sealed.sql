-- The trail becomes ready to be sealed. Which rows can no longer change in number is told by their transaction; but a
-- transaction's number counts from the start again in a database that was restored, so each row also knows its epoch: how
-- many lives the database has had. A new one begins when the service starts on another cluster or another timeline.
create table audit_epoch (
    epoch             integer     not null constraint audit_epoch_pk primary key,
    system_identifier bigint      not null, -- of the cluster; another one after a restore from a dump
    timeline          integer     not null, -- of its write-ahead log; another one after a restore to a point in time
    began_at          timestamptz not null default clock_timestamp()
);
insert into audit_epoch (epoch, system_identifier, timeline)
select 1, s.system_identifier, c.timeline_id from pg_control_system() s, pg_control_checkpoint() c;

create function audit_epoch_now() returns integer
    language sql stable security definer set search_path = public
begin atomic
    select max(e.epoch) from audit_epoch e;
end;
revoke all on function audit_epoch_now() from public;
grant execute on function audit_epoch_now() to hawsh_app;

-- Called at each start; of several nodes that start at once one begins the epoch.
create function begin_audit_epoch() returns integer
    language plpgsql security definer set search_path = public
as $$
begin
    lock table audit_epoch in exclusive mode;
    insert into audit_epoch (epoch, system_identifier, timeline)
    select e.epoch + 1, s.system_identifier, c.timeline_id
    from pg_control_system() s, pg_control_checkpoint() c, audit_epoch e
    where e.epoch = audit_epoch_now()
      and (e.system_identifier, e.timeline) is distinct from (s.system_identifier, c.timeline_id);
    return audit_epoch_now();
end
$$;
revoke all on function begin_audit_epoch() from public;
grant execute on function begin_audit_epoch() to hawsh_app;

alter table audit_entry add column epoch integer not null default 1;
alter table audit_entry alter column epoch set default audit_epoch_now();

-- The sealer reads the trail and nothing else.
create policy audit_entry_seal on audit_entry for select to hawsh_sealer using (true);
grant select on audit_entry to hawsh_sealer;
