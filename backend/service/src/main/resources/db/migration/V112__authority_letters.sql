-- Letters of authorities about a centre, with what was signed as a scan.
create table authority_letter (
    id               uuid        not null constraint authority_letter_pk primary key,
    centre_id        uuid        not null constraint authority_letter_centre_fk references centre (id),
    number           text        not null constraint authority_letter_number_written check (number <> '' and char_length(number) <= 60),
    issued_by_id     uuid        not null constraint authority_letter_issued_by_fk references organisation (id),
    issued_on        date        not null,
    valid_to         date,
    subject          text        not null constraint authority_letter_subject_written check (subject <> '' and char_length(subject) <= 300),
    scan_id          uuid,
    scan_media_type  text        constraint authority_letter_scan_type_known
                                 check (scan_media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    scan_size        bigint,
    scan_uploaded_at timestamptz,
    version          integer     not null default 0,
    constraint authority_letter_scan_of_its_centre foreign key (scan_id, centre_id) references blob (id, centre_id),
    constraint authority_letter_scan_whole check (
        (scan_id is null) = (scan_media_type is null) and (scan_id is null) = (scan_size is null)
        and (scan_id is null) = (scan_uploaded_at is null)),
    constraint authority_letter_valid_after_it_was_issued check (valid_to >= issued_on),
    constraint authority_letter_recorded_once unique (centre_id, issued_by_id, number, issued_on)
);
alter table authority_letter enable row level security;
alter table authority_letter force row level security;
create policy authority_letter_owner on authority_letter to hawsh_owner using (true) with check (true);
create policy authority_letter_centre on authority_letter to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on authority_letter to hawsh_app;

-- Whom a centre was handed over to is an organisation we know.
alter table centre_life_event add constraint centre_life_event_organisation_fk
    foreign key (to_organisation_id) references organisation (id);
