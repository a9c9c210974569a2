-- A node reads words that were counted anew as it reads new ones: by the transaction that wrote them. Reading all hundred thousand of
-- them again, as it did after each count, held up every search for seconds.
alter table name_word rename column added_in to changed_in;
alter index name_word_by_addition rename to name_word_by_change;

-- As before, but the edition rises only when words were removed.
create or replace function count_name_words() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    counted integer;
    removed integer;
begin
    with borne as (
        select word, count(*)::integer as people
        from (select given_word as word from participant union all select father_word from participant
              union all select grandfather_word from participant union all select great_grandfather_word from participant
              union all select family_word from participant) parts
        where word is not null group by word),
    counting as (
        update name_word w set frequency = b.people, changed_in = pg_current_xact_id()
        from borne b where b.word = w.id and w.frequency <> b.people returning w.id),
    idle as (
        select w.id from name_word w where not exists (select from borne b where b.word = w.id) for update skip locked),
    removing as (delete from name_word w using idle i where w.id = i.id returning w.id)
    select (select count(*) from counting), (select count(*) from removing) into counted, removed;
    if removed > 0 then
        update name_word_edition set edition = edition + 1;
    end if;
    return counted + removed;
end $$;

-- Whether anybody in any centre has words made by another version of the rules: almost never, and asked every ten minutes. Two ranges
-- of an index in which all equal versions are one entry; the one before had an entry of its own for each person, and was never read.
create index participant_by_matching_version on participant (matching_version);
drop index if exists participant_of_other_version;

create function has_words_of_other_version(version integer) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from participant where matching_version < version)
        or exists (select from participant where matching_version > version)
$$;
revoke all on function has_words_of_other_version(integer) from public;
grant execute on function has_words_of_other_version(integer) to hawsh_app;
