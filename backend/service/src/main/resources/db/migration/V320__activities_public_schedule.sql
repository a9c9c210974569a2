-- What anybody may know without a login: which courses of a centre are announced for the public, and when they meet. Nothing
-- sensitive is ever among it, whatever a course says of itself, and nothing names anybody.
alter table course_session add column changed_at timestamptz not null default now();

-- Every change a calendar must hear of counts one up (RFC 5545, SEQUENCE) and says when (DTSTAMP).
create function course_session_counts_changes() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if (new.starts_at, new.ends_at, new.room_id, new.state) is distinct from (old.starts_at, old.ends_at, old.room_id, old.state) then
        new.sequence := old.sequence + 1;
        new.changed_at := now();
    end if;
    return new;
end
$$;
revoke all on function course_session_counts_changes() from public;
create trigger course_session_counts_changes before update on course_session
    for each row execute function course_session_counts_changes();

-- SECURITY DEFINER: nobody is signed in, so that row-level security shows nothing; these columns are all that is told.
create function public_centres() returns table (
        code text, name_en text, name_ar text, name_ckb text, address_en text, address_ar text, address_ckb text)
    language sql stable security definer set search_path = public
begin atomic
    select c.code, c.name_en, c.name_ar, c.name_ckb, c.address_en, c.address_ar, c.address_ckb
    from centre c where c.state = 'OPEN' order by c.code;
end;

-- Sessions of the public courses that begin from one day up to another, both included, at the centre's own time.
create function public_sessions(which text, from_day date, to_day date) returns table (
        session_id uuid, course_id uuid, title_en text, title_ar text, title_ckb text, type text, language text,
        women_only boolean, age_from integer, age_to integer, childcare boolean, open_to_all boolean,
        shows_where text, room text, starts_at timestamp, ends_at timestamp, cancelled boolean, sequence integer, changed_at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select s.id, k.id, a.title_en, a.title_ar, a.title_ckb, a.type, k.language,
           a.women_only, a.age_from, a.age_to, k.childcare_seats > 0, k.capacity is null,
           k.shows_where, r.name, s.starts_at, s.ends_at, s.state = 'CANCELLED', s.sequence, s.changed_at
    from centre c
    join course k on k.centre_id = c.id and k.published and k.state in ('ANNOUNCED', 'ENDED')
    join activity a on a.id = k.activity_id and not a.sensitive
    join course_session s on s.course_id = k.id
    left join room r on r.id = s.room_id
    where c.code = which and c.state = 'OPEN' and k.shows_where <> 'ASK_THE_CENTRE'
      and s.starts_at >= from_day and s.starts_at < to_day + 1
    order by s.starts_at, s.id
    limit 2000;
end;

-- Courses that are spoken of, while when and where is asked at the centre.
create function public_courses_on_request(which text, from_day date, to_day date) returns table (
        course_id uuid, title_en text, title_ar text, title_ckb text, type text, language text,
        women_only boolean, age_from integer, age_to integer, childcare boolean, open_to_all boolean)
    language sql stable security definer set search_path = public
begin atomic
    select k.id, a.title_en, a.title_ar, a.title_ckb, a.type, k.language,
           a.women_only, a.age_from, a.age_to, k.childcare_seats > 0, k.capacity is null
    from centre c
    join course k on k.centre_id = c.id and k.published and k.state = 'ANNOUNCED'
    join activity a on a.id = k.activity_id and not a.sensitive
    where c.code = which and c.state = 'OPEN' and k.shows_where = 'ASK_THE_CENTRE'
      and k.starts_on <= to_day and k.ends_on >= from_day
    order by k.starts_on, k.id
    limit 200;
end;

-- The door notices of closures of a whole centre: what hangs at the door hangs here.
create function public_closures(which text, from_day date, to_day date) returns table (
        starts_at timestamp, ends_at timestamp, notice_en text, notice_ar text, notice_ckb text)
    language sql stable security definer set search_path = public
begin atomic
    select k.starts_at, k.ends_at, k.notice_en, k.notice_ar, k.notice_ckb
    from centre c join centre_closure k on k.centre_id = c.id
    where c.code = which and c.state = 'OPEN' and not k.withdrawn and k.room_id is null
      and k.starts_at < to_day + 1 and coalesce(k.ends_at, 'infinity') > from_day
    order by k.starts_at
    limit 50;
end;
revoke all on function public_centres(), public_sessions(text, date, date), public_courses_on_request(text, date, date),
    public_closures(text, date, date) from public;
grant execute on function public_centres(), public_sessions(text, date, date), public_courses_on_request(text, date, date),
    public_closures(text, date, date) to hawsh_app;

-- The address of somebody's own teaching calendar: unguessable, kept as a hash only, one a person.
create table calendar_address (
    subject    uuid        not null constraint calendar_address_pk primary key,
    token_hash bytea       not null constraint calendar_address_unique unique
               constraint calendar_address_is_sha256 check (octet_length(token_hash) = 32),
    made_at    timestamptz not null
);
alter table calendar_address enable row level security;
alter table calendar_address force row level security;
create policy calendar_address_owner on calendar_address to hawsh_owner using (true) with check (true);
create policy calendar_address_own on calendar_address to hawsh_app
    using (subject = (select caller())) with check (subject = (select caller()));
grant select, insert, delete on calendar_address to hawsh_app;

-- What somebody teaches. The address alone is no right: whoever has lost every role at the centre sees nothing more of it.
create function taught_sessions(hash bytea, from_day date, to_day date) returns table (
        session_id uuid, centre_en text, centre_ar text, centre_ckb text, title_en text, title_ar text, title_ckb text,
        sensitive boolean, room text, starts_at timestamp, ends_at timestamp, cancelled boolean, sequence integer, changed_at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select s.id, c.name_en, c.name_ar, c.name_ckb, a.title_en, a.title_ar, a.title_ckb,
           a.sensitive, r.name, s.starts_at, s.ends_at, s.state = 'CANCELLED', s.sequence, s.changed_at
    from calendar_address ca
    join staff_member m on m.subject = ca.subject
    join course_teacher t on t.staff_member_id = m.id
    join course k on k.id = t.course_id
    join activity a on a.id = k.activity_id
    join centre c on c.id = k.centre_id
    join course_session s on s.course_id = k.id
    left join room r on r.id = s.room_id
    where ca.token_hash = hash
      and m.starts_on <= (now() at time zone c.zone)::date and (m.ends_on is null or m.ends_on >= (now() at time zone c.zone)::date)
      and exists (select from assignments_of(ca.subject) held where held.centre_id = c.id)
      and s.starts_at >= from_day and s.starts_at < to_day + 1
    order by s.starts_at, s.id
    limit 2000;
end;
create function calendar_address_exists(hash bytea) returns boolean
    language sql stable security definer set search_path = public
    return exists (select from calendar_address where token_hash = hash);
revoke all on function taught_sessions(bytea, date, date), calendar_address_exists(bytea) from public;
grant execute on function taught_sessions(bytea, date, date), calendar_address_exists(bytea) to hawsh_app;
