-- A room has its name in the three languages, as everything has that people read. A sign at a door that was written once stands in
-- all three until somebody writes the others.
drop function public_sessions(text, date, date);
drop function taught_sessions(bytea, date, date);

drop index room_name_once_in_a_centre;
alter table room add column name_en text, add column name_ar text, add column name_ckb text;
update room set name_en = name, name_ar = name, name_ckb = name;
alter table room
    drop column name,
    alter column name_en set not null, alter column name_ar set not null, alter column name_ckb set not null,
    add constraint room_name_en_length check (char_length(name_en) between 1 and 80),
    add constraint room_name_ar_length check (char_length(name_ar) between 1 and 80),
    add constraint room_name_ckb_length check (char_length(name_ckb) between 1 and 80);
create unique index room_name_en_once_in_a_centre on room (centre_id, name_en);
create unique index room_name_ar_once_in_a_centre on room (centre_id, name_ar);
create unique index room_name_ckb_once_in_a_centre on room (centre_id, name_ckb);

create function public_sessions(which text, from_day date, to_day date) returns table (
        session_id uuid, course_id uuid, title_en text, title_ar text, title_ckb text, type text, language text,
        women_only boolean, age_from integer, age_to integer, childcare boolean, open_to_all boolean, shows_where text,
        room_en text, room_ar text, room_ckb text, starts_at timestamp, ends_at timestamp, cancelled boolean, sequence integer, changed_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.id, k.id, a.title_en, a.title_ar, a.title_ckb, a.type, k.language,
           a.women_only, a.age_from, a.age_to, k.childcare_seats > 0, k.capacity is null,
           k.shows_where, r.name_en, r.name_ar, r.name_ckb, s.starts_at, s.ends_at, s.state = 'CANCELLED', s.sequence, s.changed_at
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

create function taught_sessions(hash bytea, from_day date, to_day date) returns table (
        session_id uuid, centre_en text, centre_ar text, centre_ckb text, title_en text, title_ar text, title_ckb text, sensitive boolean,
        room_en text, room_ar text, room_ckb text, starts_at timestamp, ends_at timestamp, cancelled boolean, sequence integer, changed_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.id, c.name_en, c.name_ar, c.name_ckb, a.title_en, a.title_ar, a.title_ckb, a.sensitive,
           r.name_en, r.name_ar, r.name_ckb, s.starts_at, s.ends_at, s.state = 'CANCELLED', s.sequence, s.changed_at
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
revoke all on function public_sessions(text, date, date), taught_sessions(bytea, date, date) from public;
grant execute on function public_sessions(text, date, date), taught_sessions(bytea, date, date) to hawsh_app;
