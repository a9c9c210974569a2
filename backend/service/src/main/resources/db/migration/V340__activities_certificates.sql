-- What somebody is given on paper for a course they completed. The names are proof-read before it is issued: Arabic as on the
-- person's own papers, Latin as they wish it. What was issued is never changed: a mistake is revoked, with a reason, and
-- issued anew under another number.
create table certificate (
    id                uuid    not null constraint certificate_pk primary key,
    centre_id         uuid    not null,
    course_id         uuid    not null,
    enrolment_id      uuid    not null,
    participant_id    uuid    not null constraint certificate_participant_fk references participant (id),
    state             text    not null constraint certificate_state_known check (state in ('DRAFT', 'PROOF_READ', 'ISSUED', 'REVOKED')),
    kind              text    not null constraint certificate_kind_known check (kind in ('ATTENDANCE', 'ACHIEVEMENT')),
    language          text    not null constraint certificate_language_known check (language in ('en', 'ar', 'ckb')),
    name_arabic       text    constraint certificate_name_arabic_length check (char_length(name_arabic) between 1 and 200),
    name_latin        text    constraint certificate_name_latin_length check (char_length(name_latin) between 1 and 200),
    -- random with a check digit: a sequence would count
    number            text    constraint certificate_number_once unique
                      constraint certificate_number_shape check (number ~ '^[A-Z]{3}-C[0-9]{7}-[0-9]$'),
    initials          text    constraint certificate_initials_length check (char_length(initials) between 1 and 12),
    issued_on         date,
    issued_by         uuid,
    revoked_because   text    constraint certificate_revoked_reason_length check (char_length(revoked_because) between 5 and 300),
    version           integer not null,
    constraint certificate_course_fk foreign key (course_id, centre_id) references course (id, centre_id),
    constraint certificate_enrolment_fk foreign key (enrolment_id, centre_id) references enrolment (id, centre_id),
    constraint certificate_has_a_name check (name_arabic is not null or name_latin is not null),
    constraint certificate_issued_whole check ((state in ('ISSUED', 'REVOKED')) = (number is not null)
        and (number is null) = (issued_on is null) and (number is null) = (issued_by is null) and (number is null) = (initials is null)),
    constraint certificate_revoked_because check ((state = 'REVOKED') = (revoked_because is not null))
);
create unique index certificate_one_that_counts on certificate (enrolment_id) where state <> 'REVOKED';
create index certificate_of_course on certificate (course_id, id);

-- What was issued stays as it was, but that it may be revoked.
create function certificate_stays_as_issued() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state = 'REVOKED' or (old.state = 'ISSUED' and (
            new.state <> 'REVOKED'
            or (new.kind, new.language, new.name_arabic, new.name_latin, new.number, new.initials, new.issued_on, new.issued_by, new.participant_id)
               is distinct from
               (old.kind, old.language, old.name_arabic, old.name_latin, old.number, old.initials, old.issued_on, old.issued_by, old.participant_id))) then
        raise check_violation using message = 'what was issued stays as it was', constraint = 'certificate_stays_as_issued';
    end if;
    return new;
end
$$;
revoke all on function certificate_stays_as_issued() from public;
create trigger certificate_stays_as_issued before update on certificate
    for each row execute function certificate_stays_as_issued();

-- Whether a centre answers strangers who ask whether a number is genuine. Until it decides, it does not.
create table certificate_setting (
    centre_id         uuid    not null constraint certificate_setting_pk primary key
                      constraint certificate_setting_centre_fk references centre (id),
    confirms_publicly boolean not null,
    version           integer not null
);

do $$
declare
    walled text;
begin
    foreach walled in array array['certificate', 'certificate_setting'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on certificate, certificate_setting to hawsh_app;

-- SECURITY DEFINER: whoever asks has no login. Told are the initials alone, of what was issued and not revoked, where the
-- centre has decided to answer.
create function confirmed_certificate(wanted text) returns text
    language sql stable security definer set search_path = public
    return (select c.initials from certificate c join certificate_setting s on s.centre_id = c.centre_id
            where c.number = wanted and c.state = 'ISSUED' and s.confirms_publicly);
revoke all on function confirmed_certificate(text) from public;
grant execute on function confirmed_certificate(text) to hawsh_app;
