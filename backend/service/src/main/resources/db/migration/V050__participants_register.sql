-- The lexicon of written name parts and the matching keys each can be found by. It names nobody, so it is
-- not scoped; what a caller is shown always comes from the participant rows they may see.
create table name_word (
    id   integer generated always as identity constraint name_word_pk primary key,
    text text not null constraint name_word_text_unique unique
         constraint name_word_text_length check (char_length(text) between 1 and 400)
);
create table name_word_key (
    word_id integer not null constraint name_word_key_word_fk references name_word (id) on delete cascade,
    key     text    not null,
    constraint name_word_key_pk primary key (key, word_id)
);
grant select, insert on name_word, name_word_key to hawsh_app;

create table participant (
    id               uuid        not null constraint participant_pk primary key,
    -- random digits with an ISO 7064 check digit: a sequence would count people
    reference        text        not null constraint participant_reference_unique unique
                     constraint participant_reference_shape check (reference ~ '^[A-Z]{3}-[0-9]{6}-[0-9]$'),
    centre_id        uuid        not null constraint participant_centre_fk references centre (id),
    given            text        not null,
    father           text,
    grandfather      text,
    family           text,       -- may be a tribal name: never on a list, read with a purpose only
    given_word       integer     not null constraint participant_given_word_fk references name_word (id),
    father_word      integer     constraint participant_father_word_fk references name_word (id),
    grandfather_word integer     constraint participant_grandfather_word_fk references name_word (id),
    family_word      integer     constraint participant_family_word_fk references name_word (id),
    name_sort        bytea       not null,
    matching_version integer     not null,
    sex              text        not null constraint participant_sex_known check (sex in ('FEMALE', 'MALE', 'NOT_RECORDED')),
    birth_precision  text        constraint participant_birth_precision_known
                                 check (birth_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED')),
    birth_year       integer     constraint participant_birth_year_range check (birth_year between 1900 and 2100),
    birth_month      integer     constraint participant_birth_month_range check (birth_month between 1 and 12),
    birth_day        integer     constraint participant_birth_day_range check (birth_day between 1 and 31),
    registered_on    date        not null,
    registered_by    uuid        not null,
    version          integer     not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint participant_name_parts_written check (
        given <> '' and father <> '' and grandfather <> '' and family <> ''
        and char_length(given) <= 100 and char_length(father) <= 100
        and char_length(grandfather) <= 100 and char_length(family) <= 100),
    constraint participant_words_follow_parts check (
        (father is null) = (father_word is null) and (grandfather is null) = (grandfather_word is null)
        and (family is null) = (family_word is null)),
    -- a birth date carries its precision and is never faked
    constraint participant_birth_date_as_precise_as_said check (
        (birth_precision is null) = (birth_year is null)
        and (birth_month is not null) = coalesce(birth_precision in ('DAY', 'MONTH'), false)
        and (birth_day is not null) = coalesce(birth_precision = 'DAY', false)
        and (birth_day is null or make_date(birth_year, birth_month, birth_day) is not null))
);
create index participant_by_name on participant (name_sort, id);
create index participant_by_registration on participant (registered_on desc, id desc);
create index participant_given on participant (given_word, father_word, birth_year);
create index participant_given_family on participant (given_word, family_word, birth_year);
create index participant_father_family on participant (father_word, family_word, birth_year);
create index participant_grandfather on participant (grandfather_word);
create index participant_family on participant (family_word);

-- Two centres can share one person; a person is seen by the centres they belong to now.
create table participant_centre (
    participant_id uuid not null constraint participant_centre_participant_fk references participant (id),
    centre_id      uuid not null constraint participant_centre_centre_fk references centre (id),
    since          date not null,
    until          date,
    constraint participant_centre_pk primary key (participant_id, centre_id, since),
    constraint participant_centre_period_ordered check (until >= since)
);
create unique index participant_centre_one_current on participant_centre (participant_id, centre_id) where until is null;
create index participant_centre_by_centre on participant_centre (centre_id, participant_id) where until is null;

-- One row per decision: a withdrawal is a new row, never a change of the old one.
create table consent (
    id             uuid        not null constraint consent_pk primary key,
    participant_id uuid        not null constraint consent_participant_fk references participant (id),
    purpose        text        not null constraint consent_purpose_known check (purpose in
                   ('REGISTRATION', 'CONTACT', 'PHOTO', 'REFERRAL', 'RESEARCH', 'SHARING')),
    recipient      text,       -- with whom, where the purpose is SHARING
    decision       text        not null constraint consent_decision_known check (decision in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    how            text        not null constraint consent_how_known check (how in
                   ('WRITTEN', 'THUMB_PRINT', 'SPOKEN_WITH_WITNESS')),
    language       text        not null constraint consent_language_known check (language in ('en', 'ar', 'ckb')),
    text_version   text        not null constraint consent_text_version_shape check (text_version ~ '^[0-9]{4}-[0-9]{2}$'),
    witness_name   text,
    guardian_name  text,
    decided_on     date        not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    constraint consent_recipient_named check ((purpose = 'SHARING') = (recipient is not null)),
    constraint consent_spoken_has_witness check (how <> 'SPOKEN_WITH_WITNESS' or witness_name is not null)
);
create index consent_of_participant on consent (participant_id);

-- A file between its check and its commit: sealed by the service, dropped when committed or expired.
create table participant_import (
    id              uuid        not null constraint participant_import_pk primary key,
    centre_id       uuid        not null constraint participant_import_centre_fk references centre (id),
    state           text        not null constraint participant_import_state_known check (state in ('CHECKED', 'FAULTY', 'COMMITTED')),
    sealed_file     bytea,
    row_count       integer     not null,
    fault_count     integer     not null,
    consent_how      text,
    consent_language text       not null constraint participant_import_language_known check (consent_language in ('en', 'ar', 'ckb')),
    consent_on       date,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    committed_at    timestamptz,
    constraint participant_import_committed_keeps_no_file check ((state = 'COMMITTED') = (committed_at is not null)
        and (state <> 'COMMITTED' or sealed_file is null))
);
create index participant_import_expiry on participant_import (expires_at) where sealed_file is not null;

create function participant_is_visible(participant uuid) returns boolean
    language sql stable parallel safe
    return exists (select 1 from participant_centre pc
                   where pc.participant_id = participant and pc.until is null
                     and pc.centre_id = any (caller_centres()));

alter table participant enable row level security;
alter table participant force row level security;
create policy participant_owner on participant to hawsh_owner using (true) with check (true);
create policy participant_read on participant for select to hawsh_app using (exists (
    select 1 from participant_centre pc
    where pc.participant_id = participant.id and pc.until is null and pc.centre_id = any ((select caller_centres())::uuid[])));
create policy participant_register on participant for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]));
create policy participant_change on participant for update to hawsh_app
    using (participant_is_visible(id)) with check (participant_is_visible(id));
grant select, insert, update on participant to hawsh_app;

alter table participant_centre enable row level security;
alter table participant_centre force row level security;
create policy participant_centre_owner on participant_centre to hawsh_owner using (true) with check (true);
create policy participant_centre_read on participant_centre for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
create policy participant_centre_join on participant_centre for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on participant_centre to hawsh_app;

alter table consent enable row level security;
alter table consent force row level security;
create policy consent_owner on consent to hawsh_owner using (true) with check (true);
create policy consent_read on consent for select to hawsh_app using (participant_is_visible(participant_id));
create policy consent_record on consent for insert to hawsh_app with check (participant_is_visible(participant_id));
grant select, insert on consent to hawsh_app;

alter table participant_import enable row level security;
alter table participant_import force row level security;
create policy participant_import_owner on participant_import to hawsh_owner using (true) with check (true);
create policy participant_import_centre on participant_import to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on participant_import to hawsh_app;
