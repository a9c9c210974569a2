-- Whoever is written down belongs to their first centre from that moment (participant_centres_begin): of a hundred thousand people who
-- are registered together none has to be held and counted again. The rules are the same. Nobody can take that membership away
-- meanwhile unseen: two current ones of the same centre wait for one another at participant_centre_one_current.
create or replace function participant_centres_follow() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if tg_op = 'INSERT' and not exists (
            select from changed c join participant p on p.id = c.participant_id
            where c.until is not null or c.centre_id <> all (p.centres)) then
        return null;
    end if;
    -- Of two who change one person's memberships at once the second waits here, and then counts what the first has written.
    perform from participant p where p.id in (select c.participant_id from changed c) order by p.id for no key update;
    update participant p set centres = now.centres
    from (select c.participant_id,
                 array(select pc.centre_id from participant_centre pc
                       where pc.participant_id = c.participant_id and pc.until is null order by pc.centre_id) as centres
          from (select distinct participant_id from changed) c) now
    where p.id = now.participant_id and p.centres <> now.centres;
    return null;
end
$$;
