-- A room held for private use. Nobody can tell what for: there is no reason here, everybody's holds look the same, and one
-- that has ended leaves no row.
create table room_hold (
    id        uuid      not null constraint room_hold_pk primary key,
    centre_id uuid      not null,
    room_id   uuid      not null,
    starts_at timestamp not null,
    ends_at   timestamp not null,
    made_by   uuid      not null,
    constraint room_hold_own_room foreign key (room_id, centre_id) references room (id, centre_id),
    constraint room_hold_ordered check (ends_at > starts_at),
    constraint room_hold_one_at_a_time exclude using gist (room_id with =, tsrange(starts_at, ends_at) with &&)
);
create index room_hold_of_centre on room_hold (centre_id, starts_at);
alter table room_hold enable row level security;
alter table room_hold force row level security;
create policy room_hold_owner on room_hold to hawsh_owner using (true) with check (true);
create policy room_hold_read on room_hold for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
create policy room_hold_make on room_hold for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]) and made_by = (select caller()));
create policy room_hold_end on room_hold for delete to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]) and made_by = (select caller()));
grant select, insert, delete on room_hold to hawsh_app;
