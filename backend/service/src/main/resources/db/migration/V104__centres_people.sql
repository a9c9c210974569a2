-- Who works at a centre, with or without a login, and whom the centre works with in its community.
create table staff_member (
    id        uuid    not null constraint staff_member_pk primary key,
    centre_id uuid    not null constraint staff_member_centre_fk references centre (id),
    name      text    not null constraint staff_member_name_length check (char_length(name) between 1 and 120),
    subject   uuid,   -- the login, where there is one
    job       text    not null constraint staff_member_job_length check (char_length(job) between 1 and 80),
    phone     text    constraint staff_member_phone_shape check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    starts_on date    not null,
    ends_on   date,
    version   integer not null,
    constraint staff_member_period_ordered check (ends_on >= starts_on)
);
create index staff_member_by_name on staff_member (centre_id, name, id);
create index staff_member_by_subject on staff_member (subject) where subject is not null;

create table focal_point (
    id           uuid    not null constraint focal_point_pk primary key,
    centre_id    uuid    not null constraint focal_point_centre_fk references centre (id),
    name         text    not null constraint focal_point_name_length check (char_length(name) between 1 and 120),
    phone        text    constraint focal_point_phone_shape check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    community    text    not null constraint focal_point_community_length check (char_length(community) between 1 and 120),
    languages    text[]  not null constraint focal_point_languages_few check (cardinality(languages) <= 10),
    availability text    constraint focal_point_availability_length check (char_length(availability) between 1 and 200),
    starts_on    date    not null,
    ends_on      date,
    version      integer not null,
    constraint focal_point_period_ordered check (ends_on >= starts_on)
);
create index focal_point_by_name on focal_point (centre_id, name, id);

alter table staff_member enable row level security;
alter table staff_member force row level security;
create policy staff_member_owner on staff_member to hawsh_owner using (true) with check (true);
create policy staff_member_centre on staff_member to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on staff_member to hawsh_app;

alter table focal_point enable row level security;
alter table focal_point force row level security;
create policy focal_point_owner on focal_point to hawsh_owner using (true) with check (true);
create policy focal_point_centre on focal_point to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on focal_point to hawsh_app;

-- The centres somebody with a login works at today.
-- SECURITY DEFINER: who proposes a role need not see the staff of every centre; nothing but the centre is told.
create function home_centres_of(who uuid) returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select distinct s.centre_id
    from staff_member s join centre c on c.id = s.centre_id
    where s.subject = who
      and s.starts_on <= (now() at time zone c.zone)::date
      and (s.ends_on is null or s.ends_on >= (now() at time zone c.zone)::date);
end;
revoke all on function home_centres_of(uuid) from public;
grant execute on function home_centres_of(uuid) to hawsh_app;
