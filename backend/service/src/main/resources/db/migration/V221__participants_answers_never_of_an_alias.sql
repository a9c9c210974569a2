-- Whoever goes by a word of their own choice is never asked for more: not for a phone, a place, a mother's name or an origin.
create function answers_are_never_asked_of_an_alias() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from participant p where p.id = new.participant_id and p.kind = 'ALIAS') then
        raise check_violation using
            message = 'whoever does not register is not asked for more',
            constraint = tg_table_name || '_never_of_an_alias';
    end if;
    return new;
end $$;
create trigger participant_contact_never_of_an_alias before insert on participant_contact
    for each row execute function answers_are_never_asked_of_an_alias();
create trigger participant_profile_never_of_an_alias before insert on participant_profile
    for each row execute function answers_are_never_asked_of_an_alias();
create trigger participant_mother_never_of_an_alias before insert on participant_mother
    for each row execute function answers_are_never_asked_of_an_alias();
create trigger displacement_episode_never_of_an_alias before insert on displacement_episode
    for each row execute function answers_are_never_asked_of_an_alias();
