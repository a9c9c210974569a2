create table room (
    id        uuid    not null constraint room_pk primary key,
    centre_id uuid    not null constraint room_centre_fk references centre (id),
    name      text    not null constraint room_name_length check (char_length(name) between 1 and 80),
    kind      text    not null constraint room_kind_known check (kind in
              ('CLASSROOM', 'WORKSHOP', 'HALL', 'CHILDRENS_CORNER', 'OFFICE', 'OUTDOOR', 'OTHER')),
    capacity  integer not null constraint room_capacity_plausible check (capacity between 1 and 2000),
    step_free boolean not null,
    in_use    boolean not null,
    version   integer not null,
    constraint room_of_centre_unique unique (id, centre_id)
);
create unique index room_name_once_in_a_centre on room (centre_id, name);
grant select, insert, update on room to hawsh_app;

-- One corner a centre, in one of its own rooms; how many children one worker may have, by age.
create table childrens_corner (
    centre_id uuid    not null constraint childrens_corner_pk primary key
              constraint childrens_corner_centre_fk references centre (id),
    room_id   uuid    not null,
    places    integer not null constraint childrens_corner_places_plausible check (places between 1 and 500),
    version   integer not null,
    constraint childrens_corner_own_room foreign key (room_id, centre_id) references room (id, centre_id)
);
create table childrens_corner_band (
    centre_id           uuid     not null constraint childrens_corner_band_corner_fk references childrens_corner (centre_id),
    from_months         integer  not null,
    to_months           integer  not null,
    children_per_worker integer  not null constraint childrens_corner_band_ratio_plausible check (children_per_worker between 1 and 50),
    constraint childrens_corner_band_pk primary key (centre_id, from_months),
    constraint childrens_corner_band_ordered check (0 <= from_months and from_months < to_months and to_months <= 216),
    constraint childrens_corner_band_ages_apart
        exclude using gist (centre_id with =, int4range(from_months, to_months) with &&)
);
grant select, insert, update on childrens_corner to hawsh_app;
grant select, insert, update, delete on childrens_corner_band to hawsh_app;
