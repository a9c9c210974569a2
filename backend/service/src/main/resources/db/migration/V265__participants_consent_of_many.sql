-- What is asked of every consent is asked of all that are written together: a list of a hundred thousand people is registered in one
-- transaction, and a function called for each row was a third of its time. The rules are the same.
drop policy consent_record on consent;
create policy consent_record on consent for insert to hawsh_app with check (exists (
    select 1 from participant_centre pc
    where pc.participant_id = consent.participant_id and pc.until is null
      and pc.centre_id = any ((select caller_centres())::uuid[])));

drop trigger consent_never_of_an_alias on consent;
create or replace function consent_is_never_asked_of_an_alias() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from added join participant p on p.id = added.participant_id where p.kind = 'ALIAS') then
        raise check_violation using
            message = 'whoever does not register is not asked for consent',
            constraint = 'consent_never_of_an_alias';
    end if;
    return null;
end $$;
create trigger consent_never_of_an_alias after insert on consent referencing new table as added
    for each statement execute function consent_is_never_asked_of_an_alias();
