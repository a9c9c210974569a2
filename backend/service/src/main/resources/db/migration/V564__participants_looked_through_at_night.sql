-- Everybody's pairs, looked for at night by a job in whose scope nobody is. SECURITY DEFINER, both functions: the first answers words by
-- their numbers, no name and no reference; the second keeps a pair that somebody may see, and answers how many there were. Neither does
-- anything for whoever asks the service: what a request could reach by them, no wall of the register would stop.

-- So many people after one, in the order of their ids, with the centres they belong to. Who belongs to none is compared with nobody.
create function people_to_compare(after uuid, most integer)
    returns table (id uuid, given integer, father integer, grandfather integer, great_grandfather integer, sex text,
                   birth_year integer, centres text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.id, p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word, p.sex, p.birth_year, p.centres::text
    from participant p
    where p.id > after and p.centres <> '{}' and caller() is null
    order by p.id
    limit most
$$;
revoke all on function people_to_compare(uuid, integer) from public;
grant execute on function people_to_compare(uuid, integer) to hawsh_app;

-- The pairs that are new: of two who are there and share a centre at this moment, who do not wait already, and of whom nobody
-- has said that they are two people.
create function keep_pairs_to_look_at(ones uuid[], others uuid[], levels text[]) returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    with found as (
        select least(f.one, f.other) as a, greatest(f.one, f.other) as b, min(f.level) as level
        from unnest(ones, others, levels) f (one, other, level)
        group by 1, 2),
    kept as (
        insert into participant_match (id, a, b, level, found_at)
        select uuidv7(), f.a, f.b, f.level, now()
        from found f join participant pa on pa.id = f.a join participant pb on pb.id = f.b
        where pa.centres && pb.centres and caller() is null
          and not exists (select from participant_match m where m.a = f.a and m.b = f.b)
          and not exists (select from participant_distinction d where d.a = f.a and d.b = f.b and d.withdrawn_at is null)
        order by f.level, f.a, f.b
        on conflict (a, b) do nothing
        returning 1)
    select count(*)::integer from kept
$$;
revoke all on function keep_pairs_to_look_at(uuid[], uuid[], text[]) from public;
grant execute on function keep_pairs_to_look_at(uuid[], uuid[], text[]) to hawsh_app;
