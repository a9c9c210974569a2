-- What a centre can offer. The catalogue is one for all centres and names nobody. There is no price anywhere: nobody pays.
create table activity (
    id                 uuid    not null constraint activity_pk primary key,
    title_en           text    not null constraint activity_title_en_length check (char_length(title_en) between 1 and 120),
    title_ar           text    not null constraint activity_title_ar_length check (char_length(title_ar) between 1 and 120),
    title_ckb          text    not null constraint activity_title_ckb_length check (char_length(title_ckb) between 1 and 120),
    summary_en         text    constraint activity_summary_en_length check (char_length(summary_en) between 1 and 600),
    summary_ar         text    constraint activity_summary_ar_length check (char_length(summary_ar) between 1 and 600),
    summary_ckb        text    constraint activity_summary_ckb_length check (char_length(summary_ckb) between 1 and 600),
    type               text    not null constraint activity_type_known check (type in
                       ('LANGUAGE', 'LITERACY', 'VOCATIONAL', 'ARTS_AND_CRAFTS', 'PEACEBUILDING', 'LEADERSHIP', 'MEDIATION_TRAINING',
                        'SELF_HELP', 'DISCUSSION_GROUP', 'CULTURE', 'ADVOCACY', 'SPORT', 'OTHER')),
    shape              text    not null constraint activity_shape_known check (shape in ('CLOSED_GROUP', 'OPEN', 'CAMPAIGN')),
    sensitive          boolean not null,
    women_only         boolean not null,
    age_from           integer constraint activity_age_from_range check (age_from between 0 and 99),
    age_to             integer constraint activity_age_to_range check (age_to between 1 and 120),
    hazardous          boolean not null,
    prerequisite_id    uuid    constraint activity_prerequisite_fk references activity (id),
    certificate        text    not null constraint activity_certificate_known check (certificate in ('NONE', 'ATTENDANCE', 'ACHIEVEMENT')),
    -- of the sessions held while somebody was enrolled
    completion_percent integer not null constraint activity_completion_range check (completion_percent between 1 and 100),
    retired            boolean not null,
    version            integer not null,
    constraint activity_summary_in_three_languages check (num_nulls(summary_en, summary_ar, summary_ckb) in (0, 3)),
    constraint activity_ages_ordered check (age_to >= age_from),
    constraint activity_self_help_is_sensitive check (type <> 'SELF_HELP' or sensitive),
    -- ILO C138: nobody under 15 learns a trade, nobody under 18 a hazardous one
    constraint activity_trade_from_fifteen check (type <> 'VOCATIONAL' or coalesce(age_from, 0) >= 15),
    constraint activity_hazard_from_eighteen check (not hazardous or coalesce(age_from, 0) >= 18),
    constraint activity_not_its_own_prerequisite check (prerequisite_id <> id)
);
create unique index activity_title_once on activity (title_en) where not retired;

-- What is taught, in order, and what each person is given to work with.
create table activity_unit (
    activity_id uuid    not null constraint activity_unit_activity_fk references activity (id),
    position    integer not null constraint activity_unit_position_range check (position between 1 and 200),
    title_en    text    not null constraint activity_unit_en_length check (char_length(title_en) between 1 and 200),
    title_ar    text    not null constraint activity_unit_ar_length check (char_length(title_ar) between 1 and 200),
    title_ckb   text    not null constraint activity_unit_ckb_length check (char_length(title_ckb) between 1 and 200),
    constraint activity_unit_pk primary key (activity_id, position)
);
create table activity_material (
    activity_id uuid    not null constraint activity_material_activity_fk references activity (id),
    position    integer not null constraint activity_material_position_range check (position between 1 and 100),
    name_en     text    not null constraint activity_material_en_length check (char_length(name_en) between 1 and 120),
    name_ar     text    not null constraint activity_material_ar_length check (char_length(name_ar) between 1 and 120),
    name_ckb    text    not null constraint activity_material_ckb_length check (char_length(name_ckb) between 1 and 120),
    per_person  boolean not null,
    constraint activity_material_pk primary key (activity_id, position)
);
grant select, insert, update on activity to hawsh_app;
grant select, insert, update, delete on activity_unit, activity_material to hawsh_app;
