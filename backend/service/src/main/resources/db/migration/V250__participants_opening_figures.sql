-- History that cannot be resolved to people: a number, up to which day it speaks, where it stands written and who answers for it.
-- Nothing here is ever changed: a correction is a row of its own that names the one it replaces, and why.
create table opening_figure (
    id                  uuid        not null constraint opening_figure_pk primary key,
    centre_id           uuid        not null constraint opening_figure_centre_fk references centre (id),
    counted             text        not null constraint opening_figure_counted_known check (counted in ('PEOPLE_REGISTERED', 'ATTENDANCES')),
    number              integer     not null,
    as_of               date        not null,
    period_from         date,
    includes_registered boolean     not null,
    definition          text        not null constraint opening_figure_definition_length check (char_length(definition) between 10 and 500),
    source              text        not null constraint opening_figure_source_length check (char_length(source) between 1 and 200),
    signatory_name      text        not null constraint opening_figure_signatory_length check (char_length(signatory_name) between 1 and 100),
    signatory_role      text        not null constraint opening_figure_role_length check (char_length(signatory_role) between 1 and 100),
    replaces            uuid        constraint opening_figure_replaced_once unique,
    reason              text        constraint opening_figure_reason_length check (char_length(reason) between 5 and 500),
    recorded_by         uuid        not null,
    recorded_at         timestamptz not null,
    -- only a correction may say that nobody is left outside the register
    constraint opening_figure_counts_somebody check (number > 0 or (number = 0 and replaces is not null)),
    constraint opening_figure_not_in_the_future check (as_of <= (recorded_at at time zone 'Asia/Baghdad')::date),
    constraint opening_figure_period_ordered check (period_from <= as_of),
    -- visits are not people, and never added to them
    constraint opening_figure_visits_include_nobody check (counted = 'PEOPLE_REGISTERED' or not includes_registered),
    constraint opening_figure_correction_says_why check ((replaces is null) = (reason is null)),
    constraint opening_figure_same_matter unique (id, centre_id, counted),
    constraint opening_figure_replaces_the_same_matter foreign key (replaces, centre_id, counted)
        references opening_figure (id, centre_id, counted),
    constraint opening_figure_not_its_own_correction check (replaces <> id)
);
create index opening_figure_by_centre on opening_figure (centre_id, id desc);

alter table opening_figure enable row level security;
alter table opening_figure force row level security;
create policy opening_figure_owner on opening_figure to hawsh_owner using (true) with check (true);
create policy opening_figure_read on opening_figure for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
create policy opening_figure_record on opening_figure for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on opening_figure to hawsh_app;

-- How many were registered at a centre by a day.
create index participant_by_centre_and_day on participant (centre_id, registered_on);
