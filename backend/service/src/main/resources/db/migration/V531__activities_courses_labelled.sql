-- What tells two runs of one activity apart: a level or a group, as short as on the door. It is part of what a course is called,
-- wherever its title stands, and so like the title it is nobody else's business where the activity is sensitive.
alter table course add column label text constraint course_label_short check (char_length(label) between 1 and 20);

create function course_title(title text, label text) returns text
    language sql immutable parallel safe
    return title || coalesce(' · ' || label, '');
revoke all on function course_title(text, text) from public;
grant execute on function course_title(text, text) to hawsh_app;

create or replace function public_sessions(which text, from_day date, to_day date) returns table (
        session_id uuid, course_id uuid, title_en text, title_ar text, title_ckb text, type text, language text,
        women_only boolean, age_from integer, age_to integer, childcare boolean, open_to_all boolean, shows_where text,
        room_en text, room_ar text, room_ckb text, starts_at timestamp, ends_at timestamp, cancelled boolean, sequence integer, changed_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.id, k.id, course_title(a.title_en, k.label), course_title(a.title_ar, k.label), course_title(a.title_ckb, k.label), a.type, k.language,
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

create or replace function public_courses_on_request(which text, from_day date, to_day date) returns table (
        course_id uuid, title_en text, title_ar text, title_ckb text, type text, language text,
        women_only boolean, age_from integer, age_to integer, childcare boolean, open_to_all boolean)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select k.id, course_title(a.title_en, k.label), course_title(a.title_ar, k.label), course_title(a.title_ckb, k.label), a.type, k.language,
           a.women_only, a.age_from, a.age_to, k.childcare_seats > 0, k.capacity is null
    from centre c
    join course k on k.centre_id = c.id and k.published and k.state = 'ANNOUNCED'
    join activity a on a.id = k.activity_id and not a.sensitive
    where c.code = which and c.state = 'OPEN' and k.shows_where = 'ASK_THE_CENTRE'
      and k.starts_on <= to_day and k.ends_on >= from_day
    order by k.starts_on, k.id
    limit 200;
end;

create or replace function taught_sessions(hash bytea, from_day date, to_day date) returns table (
        session_id uuid, centre_en text, centre_ar text, centre_ckb text, title_en text, title_ar text, title_ckb text, sensitive boolean,
        room_en text, room_ar text, room_ckb text, starts_at timestamp, ends_at timestamp, cancelled boolean, sequence integer, changed_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.id, c.name_en, c.name_ar, c.name_ckb,
           course_title(a.title_en, k.label), course_title(a.title_ar, k.label), course_title(a.title_ckb, k.label), a.sensitive,
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
