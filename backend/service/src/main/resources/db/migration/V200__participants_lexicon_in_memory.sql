-- Each node keeps the words in memory and finds keys there, by its own version of the rules: stored keys are not needed.
drop table name_word_key;

-- How many people bear a word, counted by a job; and the transaction that added it. A node reads what was added since all
-- transactions it has seen ended: a number from a sequence would miss whoever commits late.
alter table name_word
    add column frequency integer not null default 0 constraint name_word_frequency_not_negative check (frequency >= 0),
    add column added_in  xid8    not null default pg_current_xact_id();
create index name_word_by_addition on name_word (added_in);

-- Rises when words were counted anew or removed: the nodes then read all of them again.
create table name_word_edition (
    single  boolean not null default true constraint name_word_edition_pk primary key constraint name_word_edition_one check (single),
    edition integer not null
);
insert into name_word_edition (edition) values (1);
grant select on name_word_edition to hawsh_app;

-- The numbers of these words; those nobody bore until now are added, in one order so that two registrations wait instead of
-- deadlocking. They are held until the transaction ends, so that none is removed between being looked up and being borne.
create function name_words(texts text[]) returns table (written text, number integer)
    language plpgsql volatile security definer set search_path = public
as $$
begin
    insert into name_word (text)
    select wanted.one from (select distinct unnest(texts) as one) wanted
    where not exists (select from name_word w where w.text = wanted.one)
    order by wanted.one
    on conflict do nothing;
    return query select w.text, w.id from name_word w where w.text = any (texts) order by w.id for key share;
end $$;
revoke insert on name_word from hawsh_app;

-- Counts how often each word is borne and removes those that nobody bears any more; a word in use this moment is left for
-- the next time. Answers how many words changed.
create function count_name_words() returns integer
    language plpgsql volatile security definer set search_path = public
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
        update name_word w set frequency = b.people from borne b where b.word = w.id and w.frequency <> b.people returning w.id),
    idle as (
        select w.id from name_word w where not exists (select from borne b where b.word = w.id) for update skip locked),
    removing as (delete from name_word w using idle i where w.id = i.id returning w.id)
    select (select count(*) from counting), (select count(*) from removing) into counted, removed;
    if counted + removed > 0 then
        update name_word_edition set edition = edition + 1;
    end if;
    return counted + removed;
end $$;
revoke all on function name_words(text[]), count_name_words() from public;
grant execute on function name_words(text[]), count_name_words() to hawsh_app;

create index participant_of_other_version on participant (matching_version, id);
