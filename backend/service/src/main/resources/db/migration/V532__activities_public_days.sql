-- Where a centre is reached, and when it is open: what a neighbour asks first, and what stands at the door anyway.
alter table centre add column phone text constraint centre_phone_shape check (phone ~ '^\+[1-9][0-9]{6,14}$');

drop function public_centres();
create function public_centres() returns table (
        code text, name_en text, name_ar text, name_ckb text, address_en text, address_ar text, address_ckb text, phone text)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select c.code, c.name_en, c.name_ar, c.name_ckb, c.address_en, c.address_ar, c.address_ckb, c.phone
    from centre c where c.state = 'OPEN' order by c.code;
end;

-- SECURITY DEFINER, as public_centres: each day with its hours, of a season where one is, and the holiday that closes it.
create function public_days(which text, from_day date, to_day date) returns table (
        day date, opens time, closes time, holiday_en text, holiday_ar text, holiday_ckb text)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select d.day::date, case when h.id is null then o.opens end, case when h.id is null then o.closes end, h.name_en, h.name_ar, h.name_ckb
    from centre c
    cross join generate_series(from_day::timestamp, to_day::timestamp, interval '1 day') as d(day)
    left join centre_season s on s.centre_id = c.id and d.day::date between s.starts_on and s.ends_on
    left join centre_hours o on o.centre_id = c.id and o.season_no = coalesce(s.no, 0) and o.day = to_char(d.day, 'FMDAY')
    left join lateral (
        select y.id, y.name_en, y.name_ar, y.name_ckb from holiday y
        where y.status = 'CONFIRMED' and d.day::date between y.from_day and y.to_day
          and (c.holiday_calendar = 'BOTH' or y.calendar in ('BOTH', c.holiday_calendar))
        order by y.from_day, y.id limit 1) h on true
    where c.code = which and c.state = 'OPEN'
    order by d.day
    limit 63;
end;
revoke all on function public_centres(), public_days(text, date, date) from public;
grant execute on function public_centres(), public_days(text, date, date) to hawsh_app;
