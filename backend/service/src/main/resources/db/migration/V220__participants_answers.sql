-- What people may tell beside who they are, in tables of its own: each part can be refused, read and erased by itself.

-- How somebody can be reached without harm. Without a phone is an answer too; no row means that nobody asked.
create table participant_contact (
    participant_id     uuid    not null constraint participant_contact_pk primary key
                       constraint participant_contact_participant_fk references participant (id),
    whose              text    not null constraint participant_contact_whose_known check (whose in
                       ('OWN', 'SHARED', 'TRUSTED_PERSON', 'NONE')),
    ask_for            text    constraint participant_contact_ask_for_length check (char_length(ask_for) between 1 and 100),
    phone              text    constraint participant_contact_phone_shape check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    may_call           boolean not null,
    may_write          boolean not null,
    may_say_centre     boolean not null,
    woman_caller_only  boolean not null,
    best_hours         text[]  not null constraint participant_contact_hours_known check (best_hours <@
                       array['MORNING', 'NOON', 'AFTERNOON', 'EVENING']),
    constraint participant_contact_phone_where_there_is_one check ((whose = 'NONE') = (phone is null)),
    constraint participant_contact_nothing_without_phone check (whose <> 'NONE'
        or not (may_call or may_write or may_say_centre))
);
create index participant_contact_by_phone on participant_contact (phone) where phone is not null;

-- Never a diagnosis: access needs are what a room or a lesson must have, from a closed list.
create table participant_profile (
    participant_id        uuid    not null constraint participant_profile_pk primary key
                          constraint participant_profile_participant_fk references participant (id),
    languages             text[]  not null,
    governorate_id        integer constraint participant_profile_governorate_fk references place (id),
    district_id           integer constraint participant_profile_district_fk references place (id),
    heard_of              text    constraint participant_profile_heard_of_known check (heard_of in
                          ('FRIEND', 'FAMILY', 'FOCAL_POINT', 'SOCIAL_MEDIA', 'POSTER', 'ORGANISATION', 'AUTHORITY', 'PASSING_BY', 'OTHER')),
    former_occupation     text    constraint participant_profile_occupation_length check (char_length(former_occupation) between 1 and 120),
    skills                text[]  not null constraint participant_profile_skills_few check (cardinality(skills) <= 10),
    access_needs          text[]  not null constraint participant_profile_access_needs_known check (access_needs <@
                          array['RAMP', 'SEAT', 'SIGNER', 'LARGE_PRINT', 'READING_ALOUD', 'QUIET_PLACE', 'COMPANION']),
    guardian_id           uuid    constraint participant_profile_guardian_fk references participant (id),
    guardian_name         text    constraint participant_profile_guardian_name_length check (char_length(guardian_name) between 1 and 100),
    guardian_relationship text    constraint participant_profile_relationship_known check (guardian_relationship in
                          ('MOTHER', 'FATHER', 'GRANDPARENT', 'SIBLING', 'UNCLE_OR_AUNT', 'SPOUSE', 'OTHER')),
    constraint participant_profile_district_in_governorate check (district_id is null or governorate_id is not null),
    constraint participant_profile_guardian_is_one_person check (num_nonnulls(guardian_id, guardian_name) <= 1
        and (guardian_relationship is not null) = (num_nonnulls(guardian_id, guardian_name) = 1)),
    constraint participant_profile_nobody_guards_themself check (guardian_id <> participant_id)
);
create index participant_profile_by_place on participant_profile (governorate_id, district_id);
create index participant_profile_by_guardian on participant_profile (guardian_id) where guardian_id is not null;

-- The mother's name identifies somebody towards authorities: read with a purpose only. A name that was taken away leaves an empty row.
create table participant_mother (
    participant_id uuid not null constraint participant_mother_pk primary key
                   constraint participant_mother_participant_fk references participant (id),
    given          text,
    father         text,
    grandfather    text,
    constraint participant_mother_parts_written check (
        given <> '' and father <> '' and grandfather <> ''
        and char_length(given) <= 100 and char_length(father) <= 100 and char_length(grandfather) <= 100),
    constraint participant_mother_whole_or_nothing check (given is not null or (father is null and grandfather is null))
);

-- Changes of status, to the month at finest, with an origin no finer than a district: written at the desk and not read there.
create table displacement_episode (
    id                    uuid        not null constraint displacement_episode_pk primary key,
    participant_id        uuid        not null constraint displacement_episode_participant_fk references participant (id),
    status                text        not null constraint displacement_episode_status_known check (status in
                          ('IDP', 'RETURNEE', 'HOST_COMMUNITY', 'DISPLACED_BEFORE_2014', 'REFUGEE', 'OTHER', 'NOT_DISCLOSED')),
    since_year            integer     constraint displacement_episode_year_range check (since_year between 1900 and 2100),
    since_month           integer     constraint displacement_episode_month_range check (since_month between 1 and 12),
    origin_governorate_id integer     constraint displacement_episode_governorate_fk references place (id),
    origin_district_id    integer     constraint displacement_episode_district_fk references place (id),
    recorded_by           uuid        not null,
    recorded_at           timestamptz not null,
    constraint displacement_episode_month_of_a_year check (since_month is null or since_year is not null),
    constraint displacement_episode_district_in_governorate check (origin_district_id is null or origin_governorate_id is not null),
    -- whoever is of the area, or would rather not say, is asked nothing more
    constraint displacement_episode_nothing_more_is_asked check (status not in ('HOST_COMMUNITY', 'NOT_DISCLOSED')
        or num_nonnulls(since_year, origin_governorate_id) = 0),
    constraint displacement_episode_since_2014 check (status <> 'IDP' or since_year is null or since_year >= 2014),
    constraint displacement_episode_before_2014 check (status <> 'DISPLACED_BEFORE_2014' or since_year is null or since_year < 2014)
);
create index displacement_episode_of_participant on displacement_episode (participant_id, recorded_at);

-- A no needs no proof: how it was said is asked for a yes only.
alter table consent alter column how drop not null;
alter table consent drop constraint consent_spoken_has_witness;
alter table consent
    add constraint consent_yes_says_how check (decision <> 'GIVEN' or how is not null),
    add constraint consent_spoken_yes_has_witness check (decision <> 'GIVEN' or how <> 'SPOKEN_WITH_WITNESS' or witness_name is not null);

alter table participant_contact enable row level security;
alter table participant_contact force row level security;
create policy participant_contact_owner on participant_contact to hawsh_owner using (true) with check (true);
create policy participant_contact_of_visible on participant_contact to hawsh_app
    using (participant_is_visible(participant_id)) with check (participant_is_visible(participant_id));
grant select, insert, update on participant_contact to hawsh_app;

alter table participant_profile enable row level security;
alter table participant_profile force row level security;
create policy participant_profile_owner on participant_profile to hawsh_owner using (true) with check (true);
create policy participant_profile_of_visible on participant_profile to hawsh_app
    using (participant_is_visible(participant_id)) with check (participant_is_visible(participant_id));
grant select, insert, update on participant_profile to hawsh_app;

alter table participant_mother enable row level security;
alter table participant_mother force row level security;
create policy participant_mother_owner on participant_mother to hawsh_owner using (true) with check (true);
create policy participant_mother_of_visible on participant_mother to hawsh_app
    using (participant_is_visible(participant_id)) with check (participant_is_visible(participant_id));
grant select, insert, update on participant_mother to hawsh_app;

alter table displacement_episode enable row level security;
alter table displacement_episode force row level security;
create policy displacement_episode_owner on displacement_episode to hawsh_owner using (true) with check (true);
create policy displacement_episode_read on displacement_episode for select to hawsh_app using (participant_is_visible(participant_id));
create policy displacement_episode_record on displacement_episode for insert to hawsh_app with check (participant_is_visible(participant_id));
grant select, insert on displacement_episode to hawsh_app;
