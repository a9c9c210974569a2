-- A role that opens personal data takes two people; in the subject's own centre the second is whoever wrote them into the
-- staff. So a place on the staff that the caller wrote or edited themself does not count for the caller.
create or replace function home_centres_of(who uuid) returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select distinct s.centre_id
    from staff_member s join centre c on c.id = s.centre_id
    where s.subject = who
      and s.starts_on <= (now() at time zone c.zone)::date
      and (s.ends_on is null or s.ends_on >= (now() at time zone c.zone)::date)
      and not exists (
          select from audit_entry e
          where e.entity = 'staff_member' and e.entity_id = s.id and e.actor = caller() and e.action in ('CREATE', 'EDIT'));
end;
