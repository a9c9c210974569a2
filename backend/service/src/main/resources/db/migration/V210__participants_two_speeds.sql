-- Two speeds. Somebody who walks in has a name before anybody asked for their consent; somebody who does not register goes by
-- a word of their own choice and is never asked for more. Everybody until now was registered.
alter table participant
    add column kind text not null default 'REGISTERED'
        constraint participant_kind_known check (kind in ('REGISTERED', 'WALK_IN', 'ALIAS')),
    add column great_grandfather text,
    add column great_grandfather_word integer
        constraint participant_great_grandfather_word_fk references name_word (id),
    add column latin text, -- as it is typed elsewhere; may hold every part of the name: never on a list
    add column age_band text constraint participant_age_band_known check (age_band in
        ('AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_18_24', 'AGE_25_34', 'AGE_35_59', 'AGE_60_UP')),
    add column age_band_on date,
    add constraint participant_great_grandfather_written check (
        great_grandfather <> '' and char_length(great_grandfather) <= 100),
    add constraint participant_great_grandfather_word_follows check (
        (great_grandfather is null) = (great_grandfather_word is null)),
    add constraint participant_latin_written check (latin <> '' and char_length(latin) <= 200),
    -- an age is said on a day, and grows from there
    add constraint participant_age_band_has_its_day check ((age_band is null) = (age_band_on is null)),
    add constraint participant_age_band_only_without_birth_date check (age_band is null or birth_year is null),
    add constraint participant_alias_is_one_word check (
        kind <> 'ALIAS' or num_nonnulls(father, grandfather, great_grandfather, family, latin, birth_year) = 0);
create index participant_great_grandfather on participant (great_grandfather_word);

create function consent_is_never_asked_of_an_alias() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from participant p where p.id = new.participant_id and p.kind = 'ALIAS') then
        raise check_violation using
            message = 'whoever does not register is not asked for consent',
            constraint = 'consent_never_of_an_alias';
    end if;
    return new;
end $$;
create trigger consent_never_of_an_alias before insert on consent
    for each row execute function consent_is_never_asked_of_an_alias();
