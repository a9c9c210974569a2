-- How many people each centre registered on which day, so that counting them does not read the register. Whoever registers only adds
-- a line of their own to the changes: a row of today's number would make all desks of a centre wait for one another. Upkeep folds the
-- changes into the tally; what is asked is always both together, read in one statement, and therefore exact at any moment.
create table participant_tally (
    centre_id uuid   not null constraint participant_tally_centre_fk references centre (id),
    day       date   not null,
    number    bigint not null, -- of this day
    up_to     bigint not null, -- of this day and all before it
    constraint participant_tally_pk primary key (centre_id, day)
);

-- Without a key to the centre: the person it speaks of has it, and it would be looked up once more for each of them.
create table participant_tally_change (
    centre_id uuid   not null,
    day       date   not null,
    number    bigint not null
);
create index participant_tally_change_by_day on participant_tally_change (centre_id, day);

alter table participant_tally enable row level security;
alter table participant_tally force row level security;
create policy participant_tally_owner on participant_tally to hawsh_owner using (true) with check (true);
create policy participant_tally_read on participant_tally for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
grant select on participant_tally to hawsh_app;

alter table participant_tally_change enable row level security;
alter table participant_tally_change force row level security;
create policy participant_tally_change_owner on participant_tally_change to hawsh_owner using (true) with check (true);
create policy participant_tally_change_read on participant_tally_change for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
grant select on participant_tally_change to hawsh_app;

-- SECURITY DEFINER, here and below: the tally follows the register by itself, and the service cannot write it.
create function participant_tally_grows() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into participant_tally_change (centre_id, day, number)
    select a.centre_id, a.registered_on, count(*) from added a group by a.centre_id, a.registered_on;
    return null;
end
$$;
create function participant_tally_shrinks() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into participant_tally_change (centre_id, day, number)
    select r.centre_id, r.registered_on, -count(*) from removed r group by r.centre_id, r.registered_on;
    return null;
end
$$;
create function participant_tally_moves() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into participant_tally_change (centre_id, day, number)
    values (old.centre_id, old.registered_on, -1), (new.centre_id, new.registered_on, 1);
    return null;
end
$$;
create function participant_tally_is_emptied() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from participant_tally_change;
    delete from participant_tally;
    return null;
end
$$;
revoke all on function participant_tally_grows(), participant_tally_shrinks(), participant_tally_moves(),
    participant_tally_is_emptied() from public;

create trigger participant_tally_grows after insert on participant
    referencing new table as added for each statement execute function participant_tally_grows();
create trigger participant_tally_shrinks after delete on participant
    referencing old table as removed for each statement execute function participant_tally_shrinks();
-- For each row, since hardly any change of a record is one of these.
create trigger participant_tally_moves after update on participant for each row
    when (old.centre_id <> new.centre_id or old.registered_on <> new.registered_on)
    execute function participant_tally_moves();
create trigger participant_tally_is_emptied after truncate on participant
    for each statement execute function participant_tally_is_emptied();

-- Puts the changes into the tally and answers how many there were. Whoever registers or counts does not wait for it.
create function fold_participant_tally() returns integer
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    one    record;
    before bigint;
    folded integer := 0;
begin
    lock table participant_tally in share row exclusive mode; -- one at a time, since the sums follow one another
    for one in
        with taken as (delete from participant_tally_change returning centre_id, day, number),
        changed as (select t.centre_id, t.day, cast(sum(t.number) as bigint) as number, count(*) as changes
                    from taken t group by t.centre_id, t.day),
        added as (insert into participant_tally as tally (centre_id, day, number, up_to)
                  select c.centre_id, c.day, c.number, 0 from changed c
                  on conflict (centre_id, day) do update set number = tally.number + excluded.number)
        select c.centre_id, min(c.day) as first_day, cast(sum(c.changes) as integer) as changes
        from changed c group by c.centre_id
    loop
        before := coalesce((select t.up_to from participant_tally t
                            where t.centre_id = one.centre_id and t.day < one.first_day order by t.day desc limit 1), 0);
        update participant_tally t set up_to = before + s.since
        from (select l.day, sum(l.number) over (order by l.day) as since from participant_tally l
              where l.centre_id = one.centre_id and l.day >= one.first_day) s
        where t.centre_id = one.centre_id and t.day = s.day and t.up_to <> before + s.since;
        folded := folded + one.changes;
    end loop;
    return folded;
end
$$;
revoke all on function fold_participant_tally() from public;
grant execute on function fold_participant_tally() to hawsh_app;

-- Counts the register from the beginning, as now and after people were loaded past the triggers.
create function count_participants_anew() returns void
    language plpgsql set search_path = public, pg_temp
as $$
begin
    lock table participant in share mode;
    delete from participant_tally_change;
    delete from participant_tally;
    insert into participant_tally (centre_id, day, number, up_to)
    select p.centre_id, p.registered_on, count(*),
           sum(count(*)) over (partition by p.centre_id order by p.registered_on)
    from participant p group by p.centre_id, p.registered_on;
end
$$;
revoke all on function count_participants_anew() from public;
select count_participants_anew();
