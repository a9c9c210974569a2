-- A file of people that was asked for: why, whom, what of them, and what became of it. The file itself is kept nowhere.
create table participant_export (
    id                       uuid        not null constraint participant_export_pk primary key,
    centre_id                uuid        not null constraint participant_export_centre_fk references centre (id),
    reason                   text        not null constraint participant_export_reason_length check (char_length(reason) between 10 and 500),
    format                   text        not null constraint participant_export_format_known check (format in ('CSV', 'XLSX')),
    byte_order_mark          boolean     not null,
    language                 text        not null constraint participant_export_language_known check (language in ('en', 'ar', 'ckb')),
    columns                  text[]      not null constraint participant_export_has_columns check (cardinality(columns) between 1 and 20),
    selected_kind            text,
    selected_sex             text,
    selected_registered_from date,
    selected_registered_to   date,
    selected_birth_year_from integer,
    selected_birth_year_to   integer,
    selected_ids             uuid[],
    people                   integer     not null constraint participant_export_of_somebody check (people > 0),
    state                    text        not null constraint participant_export_state_known check (state in ('REQUESTED', 'APPROVED', 'REFUSED')),
    requested_by             uuid        not null,
    requested_at             timestamptz not null,
    decided_by               uuid,
    decided_at               timestamptz,
    decision_reason          text        constraint participant_export_decision_reason_length check (char_length(decision_reason) between 1 and 200),
    open_until               timestamptz,
    fetched_at               timestamptz,
    constraint participant_export_registered_ordered check (selected_registered_to >= selected_registered_from),
    constraint participant_export_birth_years_ordered check (selected_birth_year_to >= selected_birth_year_from),
    -- whoever asks does not approve
    constraint participant_export_decided_by_somebody_else check (decided_by <> requested_by),
    constraint participant_export_decided_whole check (
        (state = 'REQUESTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint participant_export_open_when_approved check ((state = 'APPROVED') = (open_until is not null)),
    constraint participant_export_open_for_a_day check (open_until <= decided_at + interval '24 hours'),
    constraint participant_export_fetched_when_open check (fetched_at is null or state = 'APPROVED' and fetched_at <= open_until)
);
create index participant_export_by_centre on participant_export (centre_id, id desc);

alter table participant_export enable row level security;
alter table participant_export force row level security;
create policy participant_export_owner on participant_export to hawsh_owner using (true) with check (true);
create policy participant_export_centre on participant_export to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on participant_export to hawsh_app;
