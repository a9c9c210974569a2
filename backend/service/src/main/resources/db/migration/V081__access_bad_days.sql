-- A device that was lost, stolen or seized: whose, what it may have held, and that its person was signed out. Its centres
-- are those in which the person held a role on that day; their managers see it, also after the person has left.
create table device_loss (
    id              uuid        not null constraint device_loss_pk primary key,
    subject         uuid        not null,
    centre_ids      uuid[]      not null,
    kind            text        not null constraint device_loss_kind_known check (kind in ('LOST', 'STOLEN', 'SEIZED')),
    happened_at     timestamptz,
    reported_at     timestamptz not null,
    reported_by     uuid        not null,
    signed_out_at   timestamptz not null, -- a token issued until then opens nothing
    ended_sessions  integer     constraint device_loss_ended_sessions_range check (ended_sessions >= 0), -- null: not told yet
    seen_people     integer     not null constraint device_loss_seen_people_range check (seen_people >= 0),
    seen_lists      integer     not null constraint device_loss_seen_lists_range check (seen_lists >= 0),
    offline_rosters integer     constraint device_loss_offline_rosters_range check (offline_rosters >= 0), -- null: nothing keeps any
    constraint device_loss_happened_before_it_was_reported check (happened_at <= reported_at)
);
alter table device_loss enable row level security;
alter table device_loss force row level security;
create policy device_loss_owner on device_loss to hawsh_owner using (true) with check (true);
create policy device_loss_read on device_loss for select to hawsh_app
    using (centre_ids && (select caller_centres())::uuid[] or subject = (select caller()) or reported_by = (select caller()));
create policy device_loss_report on device_loss for insert to hawsh_app
    with check (reported_by = (select caller())
        and (subject = (select caller()) or centre_ids && (select caller_centres())::uuid[]));
create policy device_loss_follow on device_loss for update to hawsh_app
    using (reported_by = (select caller())) with check (reported_by = (select caller()));
grant select, insert on device_loss to hawsh_app;
grant update (ended_sessions) on device_loss to hawsh_app;

-- What somebody has had before their eyes since then, as numbers only. Participants alone: whether somebody has opened a
-- case is nobody else's knowledge.
-- SECURITY DEFINER: the service can add to the audit trail and cannot read it.
create function seen_by(who uuid, since timestamptz)
    returns table (people bigint, lists bigint)
    language sql stable security definer set search_path = public
begin atomic
    select count(distinct e.entity_id), count(*) filter (where e.shown is not null)
    from audit_entry e
    where e.actor = who and e.at >= since and e.entity = 'participant' and e.outcome = 'DONE';
end;

-- Somebody demanded data, and how they were answered. No participant stands in it.
create table data_demand (
    id          uuid        not null constraint data_demand_pk primary key,
    -- random with a check sign: a sequence would count
    reference   text        not null constraint data_demand_reference_unique unique
                constraint data_demand_reference_shape check (reference ~ '^DD-[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]$'),
    centre_id   uuid        not null constraint data_demand_centre_fk references centre (id),
    demanded_by text        not null constraint data_demand_demanded_by_known check (demanded_by in
                ('ARMED_GROUP', 'MILITARY', 'POLICE', 'AUTHORITY', 'PARTNER', 'MEDIA', 'OTHER')),
    demanded    text        not null constraint data_demand_demanded_known check (demanded in
                ('LIST_OF_PEOPLE', 'ONE_PERSON', 'CASE', 'ORIGIN', 'CONTACTS', 'OTHER')),
    demanded_on date        not null,
    office      text        constraint data_demand_office_length check (char_length(office) between 1 and 200),
    answer      text        not null constraint data_demand_answer_known check (answer in ('REFUSED', 'REFERRED')),
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index data_demand_by_centre on data_demand (centre_id, id);
alter table data_demand enable row level security;
alter table data_demand force row level security;
create policy data_demand_owner on data_demand to hawsh_owner using (true) with check (true);
create policy data_demand_read on data_demand for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]));
create policy data_demand_record on data_demand for insert to hawsh_app
    with check (recorded_by = (select caller()) and centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on data_demand to hawsh_app;

-- Whether a reference is in use, in whatever centre.
create function data_demand_exists(wanted text) returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select exists (select from data_demand d where d.reference = wanted);
end;

revoke all on function seen_by(uuid, timestamptz), data_demand_exists(text) from public;
grant execute on function seen_by(uuid, timestamptz), data_demand_exists(text) to hawsh_app;
