-- A centre may be planned, mobile, moved, suspended or handed over, and keeps hours, seasons and a calendar of holidays.
-- btree_gist lets one constraint say "of the same centre" and "at the same time".
create extension if not exists btree_gist;

alter table centre
    add column kind             text not null default 'FIXED'
               constraint centre_kind_known check (kind in ('FIXED', 'MOBILE')),
    add column state            text not null default 'OPEN'
               constraint centre_state_known check (state in ('PLANNED', 'OPEN', 'SUSPENDED', 'HANDED_OVER')),
    add column district_id      integer constraint centre_district_fk references place (id),
    add column address_en       text,
    add column address_ar       text,
    add column address_ckb      text,
    add column holiday_calendar text not null default 'FEDERAL'
               constraint centre_holiday_calendar_known check (holiday_calendar in ('FEDERAL', 'KURDISTAN_REGION', 'BOTH')),
    add constraint centre_address_in_three_languages check (num_nulls(address_en, address_ar, address_ckb) in (0, 3));
alter table centre alter column kind drop default, alter column state drop default, alter column holiday_calendar drop default;
grant insert, update on centre to hawsh_app;

-- Weeks in which other hours hold (Ramadan); two seasons of one centre never share a day.
create table centre_season (
    centre_id uuid     not null constraint centre_season_centre_fk references centre (id),
    no        smallint not null constraint centre_season_no_counts check (no between 1 and 20),
    name_en   text     not null,
    name_ar   text     not null,
    name_ckb  text     not null,
    starts_on date     not null,
    ends_on   date     not null,
    constraint centre_season_pk primary key (centre_id, no),
    constraint centre_season_ordered check (ends_on >= starts_on),
    constraint centre_season_one_at_a_time
        exclude using gist (centre_id with =, daterange(starts_on, ends_on, '[]') with &&)
);

-- From when to when a centre is open on one day of the week: in a season, or regularly (season 0).
create table centre_hours (
    centre_id uuid     not null constraint centre_hours_centre_fk references centre (id),
    season_no smallint not null,
    season    smallint generated always as (nullif(season_no, 0)) stored,
    day       text     not null constraint centre_hours_day_known check (day in
              ('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY')),
    opens     time     not null,
    closes    time     not null,
    constraint centre_hours_once_a_day primary key (centre_id, season_no, day),
    constraint centre_hours_ordered check (closes > opens),
    constraint centre_hours_season_fk foreign key (centre_id, season)
        references centre_season (centre_id, no) deferrable initially deferred
);
grant select, insert, update, delete on centre_season, centre_hours to hawsh_app;

-- What became of a centre, in order; only ever added to.
create table centre_life_event (
    id                 uuid        not null constraint centre_life_event_pk primary key,
    centre_id          uuid        not null constraint centre_life_event_centre_fk references centre (id),
    kind               text        not null constraint centre_life_event_kind_known check (kind in
                       ('OPENED', 'MOVED', 'SUSPENDED', 'RESUMED', 'HANDED_OVER')),
    happened_on        date        not null,
    governorate_id     integer     constraint centre_life_event_governorate_fk references place (id),
    district_id        integer     constraint centre_life_event_district_fk references place (id),
    address_en         text,
    address_ar         text,
    address_ckb        text,
    to_organisation_id uuid,
    reason             text        constraint centre_life_event_reason_length check (char_length(reason) between 1 and 300),
    recorded_by        uuid        not null,
    recorded_at        timestamptz not null,
    constraint centre_life_event_address_in_three_languages check (num_nulls(address_en, address_ar, address_ckb) in (0, 3)),
    constraint centre_life_event_only_a_move_has_a_place check (kind = 'MOVED' or (governorate_id is null and address_en is null)),
    constraint centre_life_event_handed_over_to_somebody check ((kind = 'HANDED_OVER') = (to_organisation_id is not null))
);
create index centre_life_event_of_centre on centre_life_event (centre_id, happened_on, id);
grant select, insert on centre_life_event to hawsh_app;
