-- People who live together. What a household can be is not judged: several wives, a child or a married girl of sixteen at its
-- head stand here as they are. It belongs to no centre of its own: whoever sees one of its registered members sees it.
create table household (
    id         uuid        not null constraint household_pk primary key,
    created_at timestamptz not null
);

-- Somebody of the register, or somebody only named: most children never register.
create table household_member (
    id             uuid    not null constraint household_member_pk primary key,
    household_id   uuid    not null constraint household_member_household_fk references household (id),
    participant_id uuid    constraint household_member_participant_fk references participant (id),
    given          text    constraint household_member_given_length check (char_length(given) between 1 and 100),
    sex            text    constraint household_member_sex_known check (sex in ('FEMALE', 'MALE', 'NOT_RECORDED')),
    birth_year     integer constraint household_member_birth_year_range check (birth_year between 1900 and 2100),
    birth_month    integer constraint household_member_birth_month_range check (birth_month between 1 and 12),
    -- to the head; while nobody was named as head, to whoever spoke for the household
    relation       text    not null constraint household_member_relation_known check (relation in
                   ('HEAD', 'SPOUSE', 'CHILD', 'GRANDCHILD', 'PARENT', 'SIBLING', 'OTHER_RELATIVE', 'NOT_RELATED', 'NOT_RECORDED')),
    since          date    not null,
    until          date,
    recorded_by    uuid    not null,
    version        integer not null,
    -- who is registered is described in the register, once
    constraint household_member_registered_or_named check (
        case when participant_id is null then given is not null and sex is not null
             else num_nonnulls(given, sex, birth_year, birth_month) = 0 end),
    constraint household_member_month_of_a_year check (birth_month is null or birth_year is not null),
    constraint household_member_period_ordered check (until >= since)
);
create index household_member_of_household on household_member (household_id);
create index household_member_of_participant on household_member (participant_id) where participant_id is not null;
create unique index household_member_once on household_member (household_id, participant_id)
    where until is null and participant_id is not null;

-- Who may fetch a child, and who must never be given it. Nothing of it is changed or deleted: it is ended, and another written.
create table child_collector (
    id           uuid        not null constraint child_collector_pk primary key,
    child_id     uuid        not null constraint child_collector_child_fk references household_member (id),
    kind         text        not null constraint child_collector_kind_known check (kind in ('ALLOWED', 'FORBIDDEN')),
    name         text        not null constraint child_collector_name_length check (char_length(name) between 1 and 120),
    relation     text        constraint child_collector_relation_length check (char_length(relation) between 1 and 80),
    phone        text        constraint child_collector_phone_shape check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz,
    constraint child_collector_of_child_unique unique (id, child_id),
    constraint child_collector_ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
create index child_collector_of_child on child_collector (child_id);

-- SECURITY DEFINER: a policy that reads its own table would ask itself for ever; nothing but yes or no is told.
create function household_is_visible(household uuid) returns boolean
    language sql stable security definer set search_path = public
    return exists (
        select from household_member m
        join participant_centre pc on pc.participant_id = m.participant_id and pc.until is null
             and pc.centre_id = any (caller_centres())
        where m.household_id = household and m.until is null);
create function child_is_visible(child uuid) returns boolean
    language sql stable security definer set search_path = public
    return exists (select from household_member m where m.id = child and household_is_visible(m.household_id));
revoke all on function household_is_visible(uuid), child_is_visible(uuid) from public;
grant execute on function household_is_visible(uuid), child_is_visible(uuid) to hawsh_app;

alter table household enable row level security;
alter table household force row level security;
create policy household_owner on household to hawsh_owner using (true) with check (true);
create policy household_read on household for select to hawsh_app using (household_is_visible(id));
-- until somebody belongs to it, it says nothing of anybody
create policy household_begin on household for insert to hawsh_app with check (true);
grant select, insert on household to hawsh_app;

alter table household_member enable row level security;
alter table household_member force row level security;
create policy household_member_owner on household_member to hawsh_owner using (true) with check (true);
create policy household_member_read on household_member for select to hawsh_app using (household_is_visible(household_id));
create policy household_member_join on household_member for insert to hawsh_app
    with check (participant_is_visible(participant_id) or household_is_visible(household_id));
create policy household_member_change on household_member for update to hawsh_app
    using (household_is_visible(household_id)) with check (true);
grant select, insert, update on household_member to hawsh_app;

alter table child_collector enable row level security;
alter table child_collector force row level security;
create policy child_collector_owner on child_collector to hawsh_owner using (true) with check (true);
create policy child_collector_read on child_collector for select to hawsh_app using (child_is_visible(child_id));
create policy child_collector_name on child_collector for insert to hawsh_app with check (child_is_visible(child_id));
create policy child_collector_end on child_collector for update to hawsh_app
    using (child_is_visible(child_id)) with check (child_is_visible(child_id));
grant select, insert, update on child_collector to hawsh_app;
