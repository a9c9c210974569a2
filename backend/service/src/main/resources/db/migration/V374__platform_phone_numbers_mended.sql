-- A 0 that was kept after the country's code made a number nobody could call, and half of a number was taken for a whole one.
-- What is certain is mended: the 0 is taken out where a whole Iraqi number is left.
create function iraqi_phone_mended(phone text) returns text
    language sql immutable
    return case when regexp_replace(phone, '^\+9640+', '+964') ~ '^\+964(7[0-9]{9}|1[0-9]{7}|[2-6][0-9]{7,8})$'
                then regexp_replace(phone, '^\+9640+', '+964') else phone end;
revoke all on function iraqi_phone_mended(text) from public;

update participant_contact set phone = iraqi_phone_mended(phone) where phone like '+9640%';
update child_collector set phone = iraqi_phone_mended(phone) where phone like '+9640%';
update staff_member set phone = iraqi_phone_mended(phone) where phone like '+9640%';
update focal_point set phone = iraqi_phone_mended(phone) where phone like '+9640%';

-- What is not certain is asked again: whose number it is, never the number. It empties itself as the numbers are mended. Until
-- now whatever had no country's code was taken for Iraqi, so that these are the Iraqi ones that cannot be called. It is the
-- administrator's to read in the database: the service has no right to it.
create view phone_to_ask_again as
    with kept as (
        select 'participant' as entity, c.participant_id as entity_id, c.phone from participant_contact c
        union all select 'child_collector', k.id, k.phone from child_collector k where k.ended_at is null
        union all select 'staff_member', s.id, s.phone from staff_member s
        union all select 'focal_point', f.id, f.phone from focal_point f)
    select entity, entity_id from kept
    where phone like '+964%' and phone !~ '^\+964(7[0-9]{9}|1[0-9]{7}|[2-6][0-9]{7,8})$';
