-- Whom the register knows with somebody: of one household, guardian or ward, and who fetches or must not fetch a child of theirs; now, or
-- once. For a comparison that shows nobody; whoever asks reads within their own walls.
create function acquaintances_of(who text[], scope uuid[])
    returns table (of text, id uuid, name text, phone text, themself boolean)
    language sql stable set search_path = public
begin atomic
    with person as (
        select p.id, p.reference from participant p where p.reference = any (who) and coalesce(p.centres && scope, false)
    ), home as (
        select person.reference, m.household_id
        from person join household_member m on m.participant_id = person.id
    ), known as (
        select person.reference, person.id from person
        union
        select home.reference, m.participant_id
        from home join household_member m on m.household_id = home.household_id and m.participant_id is not null
        union
        select person.reference, f.guardian_id
        from person join participant_profile f on f.participant_id = person.id and f.guardian_id is not null
        union
        select person.reference, f.participant_id
        from person join participant_profile f on f.guardian_id = person.id
    )
    select known.reference, p.id, concat_ws(' ', p.given, p.father, p.grandfather), c.phone, p.reference = known.reference
    from known
    join participant p on p.id = known.id
    left join participant_contact c on c.participant_id = p.id
    union all
    select home.reference, null, fetches.name, fetches.phone, false
    from home
    join household_member child on child.household_id = home.household_id and child.participant_id is null
    join child_collector fetches on fetches.child_id = child.id
    union all
    select person.reference, null, f.guardian_name, null, false
    from person join participant_profile f on f.participant_id = person.id and f.guardian_name is not null;
end;
revoke all on function acquaintances_of(text[], uuid[]) from public;
grant execute on function acquaintances_of(text[], uuid[]) to hawsh_app;
