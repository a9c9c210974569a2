-- A centre or one of its rooms is closed from–to, in the centre's own time. Two closures of one target never overlap; a room
-- may be closed while its centre is, since each ends by itself.
create table centre_closure (
    id                  uuid        not null constraint centre_closure_pk primary key,
    centre_id           uuid        not null constraint centre_closure_centre_fk references centre (id),
    room_id             uuid,       -- null: the whole centre
    target              uuid        generated always as (coalesce(room_id, centre_id)) stored,
    starts_at           timestamp   not null,
    ends_at             timestamp,  -- null: until further notice
    cause               text        not null constraint centre_closure_cause_known check (cause in
                        ('CURFEW', 'HEAT', 'ELECTION', 'PILGRIMAGE', 'SECURITY', 'WEATHER', 'ELECTRICITY', 'MAINTENANCE', 'OTHER')),
    notice_en           text,
    notice_ar           text,
    notice_ckb          text,
    withdrawn           boolean     not null default false,
    declared_by         uuid        not null,
    declared_at         timestamptz not null,
    sessions_cancelled  integer     not null constraint centre_closure_sessions_counted check (sessions_cancelled >= 0),
    childcare_cancelled integer     not null constraint centre_closure_childcare_counted check (childcare_cancelled >= 0),
    offers_paused       integer     not null constraint centre_closure_offers_counted check (offers_paused >= 0),
    make_up_dates       timestamp[] not null,
    version             integer     not null,
    constraint centre_closure_own_room foreign key (room_id, centre_id) references room (id, centre_id),
    constraint centre_closure_ordered check (ends_at > starts_at),
    constraint centre_closure_notice_in_three_languages check (num_nulls(notice_en, notice_ar, notice_ckb) in (0, 3)),
    constraint centre_closure_one_at_a_time
        exclude using gist (target with =, tsrange(starts_at, ends_at) with &&) where (not withdrawn)
);
create index centre_closure_of_centre on centre_closure (centre_id, starts_at);
alter table centre_closure enable row level security;
alter table centre_closure force row level security;
create policy centre_closure_owner on centre_closure to hawsh_owner using (true) with check (true);
create policy centre_closure_centre on centre_closure to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on centre_closure to hawsh_app;
