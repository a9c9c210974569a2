-- A plan is made when a connection first meets a statement, often while the register is small, and is kept while a hundred thousand
-- people are written through that connection: what was then a quick reading of the whole register has to be a search of each row.
-- The rules are the same.
alter function consent_is_never_asked_of_an_alias()
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;
alter function participant_centres_follow()
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;

-- "limit 1" because what is asked of each row by itself is never answered from a list of all memberships.
drop policy consent_record on consent;
create policy consent_record on consent for insert to hawsh_app with check (coalesce((
    select true from participant_centre pc
    where pc.participant_id = consent.participant_id and pc.until is null
      and pc.centre_id = any ((select caller_centres())::uuid[])
    limit 1), false));
