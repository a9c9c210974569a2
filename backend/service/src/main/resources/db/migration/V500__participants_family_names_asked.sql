-- Which family names somebody looked for today, by keyed hash alone: whoever goes through the names of tribes has to be noticed and
-- stopped, on all nodes together. Forgotten with the day.
create table family_name_asked (
    subject uuid    not null,
    day     date    not null,
    name    bytea   not null,
    times   integer not null,
    primary key (subject, day, name),
    constraint family_name_asked_name_hashed check (octet_length(name) = 16),
    constraint family_name_asked_times_positive check (times > 0)
);
alter table family_name_asked enable row level security;
alter table family_name_asked force row level security;
create policy family_name_asked_owner on family_name_asked to hawsh_owner using (true);

-- Takes one of the caller's searches by this family name, and says whether the day still had it: twenty names a day, each of them
-- forty times. SECURITY DEFINER: the service asks and cannot read, take back or raise what was asked.
create function ask_by_family_name(which bytea) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    today constant date := today_in_iraq();
begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'family name', caller()), 0));
    update family_name_asked a set times = a.times + 1
    where a.subject = caller() and a.day = today and a.name = which and a.times < 40;
    if not found then
        insert into family_name_asked (subject, day, name, times)
        select caller(), today, which, 1
        where (select count(*) < 20 and count(*) filter (where a.name = which) = 0
               from family_name_asked a where a.subject = caller() and a.day = today);
    end if;
    return found;
end
$$;

create function drop_family_names_asked() returns integer
    language sql volatile security definer set search_path = public, pg_temp
begin atomic
    with dropped as (delete from family_name_asked a where a.day < today_in_iraq() returning 1)
    select count(*)::integer from dropped;
end;
revoke all on function ask_by_family_name(bytea), drop_family_names_asked() from public;
grant execute on function ask_by_family_name(bytea), drop_family_names_asked() to hawsh_app;
