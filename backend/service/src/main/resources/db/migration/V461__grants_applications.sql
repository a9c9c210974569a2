-- Applications of networks for an initiative: written as a draft that may lack anything, submitted once nothing is missing, and from then
-- on written on only when the centre asks for it. Nobody of the network is named.
alter table grant_call add constraint grant_call_currency_unique unique (id, centre_id, currency);

create table grant_application (
    id                     uuid    not null constraint grant_application_pk primary key,
    centre_id              uuid    not null,
    call_id                uuid    not null,
    network_id             uuid    not null,
    currency               text    not null,
    state                  text    not null constraint grant_application_state_known
        check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'WITHDRAWN', 'INELIGIBLE')),
    code                   text    constraint grant_application_code_unique unique, -- whoever holds it is told the state, without a login
    title                  text    constraint grant_application_title_length check (char_length(title) between 1 and 160),
    plan                   text    constraint grant_application_plan_length check (char_length(plan) between 1 and 2000),
    kind                   text,
    kind_list              text    not null generated always as ('initiative-kinds') stored,
    beneficiaries_women    integer constraint grant_application_women_range check (beneficiaries_women between 0 and 1000000),
    beneficiaries_men      integer constraint grant_application_men_range check (beneficiaries_men between 0 and 1000000),
    beneficiaries_children integer constraint grant_application_children_range check (beneficiaries_children between 0 and 1000000),
    beneficiaries_total    integer constraint grant_application_total_range check (beneficiaries_total between 0 and 1000000),
    upkeep                 text    constraint grant_application_upkeep_length check (char_length(upkeep) between 1 and 1000),
    district_id            integer constraint grant_application_district_fk references place (id),
    -- degrees, WGS 84; the bounds hold all of Iraq
    latitude               numeric(7, 5) constraint grant_application_latitude_range check (latitude between 29 and 37.5),
    longitude              numeric(7, 5) constraint grant_application_longitude_range check (longitude between 38.7 and 48.7),
    language               text    constraint grant_application_language_known check (language in ('EN', 'AR', 'CKB')), -- of letters
    received_on            date,   -- the day it was brought on paper
    volunteer_hours        integer constraint grant_application_hours_range check (volunteer_hours between 0 and 100000),
    asked                  numeric(14, 2) not null constraint grant_application_asked_not_negative check (asked >= 0), -- all lines but the network's own
    submitted_at           timestamptz, -- for the first time
    late_because           text    constraint grant_application_late_because_length check (char_length(late_because) between 1 and 200),
    ended_because          text    constraint grant_application_ended_because_length check (char_length(ended_because) between 1 and 200),
    -- what the centre asked to mend the last time: a part of the application and words about it
    mend_parts             text[]  not null,
    mend_words             text[]  not null,
    version                integer not null,
    constraint grant_application_of_centre_unique unique (id, centre_id, currency),
    constraint grant_application_call_fk foreign key (call_id, centre_id, currency) references grant_call (id, centre_id, currency),
    constraint grant_application_network_fk foreign key (network_id, centre_id) references volunteer_network (id, centre_id),
    constraint grant_application_kind_fk foreign key (kind_list, kind) references code (list, code),
    constraint grant_application_point_whole check ((latitude is null) = (longitude is null)),
    constraint grant_application_beneficiaries_one_way
        check (beneficiaries_total is null or num_nonnulls(beneficiaries_women, beneficiaries_men, beneficiaries_children) = 0),
    constraint grant_application_mend_whole check (cardinality(mend_parts) = cardinality(mend_words) and cardinality(mend_parts) <= 20
        and (state <> 'CHANGES_REQUESTED' or cardinality(mend_parts) > 0)),
    constraint grant_application_ended_with_a_reason check ((state in ('WITHDRAWN', 'INELIGIBLE')) = (ended_because is not null)),
    constraint grant_application_submitted_with_a_code check ((code is null) = (submitted_at is null)
        and (state in ('DRAFT', 'WITHDRAWN') or code is not null) and (state <> 'DRAFT' or code is null)),
    constraint grant_application_late_is_submitted check (late_because is null or submitted_at is not null),
    constraint grant_application_submitted_whole check (state not in ('SUBMITTED', 'INELIGIBLE') or asked > 0
        and num_nulls(title, plan, kind, upkeep, language) = 0 and num_nonnulls(district_id, latitude) > 0
        and coalesce(beneficiaries_total, coalesce(beneficiaries_women, 0) + coalesce(beneficiaries_men, 0) + coalesce(beneficiaries_children, 0)) > 0)
);
create unique index grant_application_one_living on grant_application (call_id, network_id) where state not in ('WITHDRAWN', 'INELIGIBLE');
create index grant_application_of_centre on grant_application (centre_id, id desc);
create index grant_application_of_network on grant_application (network_id);

-- What is needed for it: a line that is a draft may lack anything. The ids stay: what is spent is told by them.
create table grant_application_line (
    id             uuid    not null constraint grant_application_line_pk primary key,
    application_id uuid    not null,
    centre_id      uuid    not null,
    currency       text    not null,
    position       integer not null,
    what           text    constraint grant_application_line_what_length check (char_length(what) between 1 and 200),
    quantity       numeric(12, 3) constraint grant_application_line_quantity_positive check (quantity > 0),
    unit_cost      numeric(14, 2) constraint grant_application_line_cost_positive check (unit_cost > 0),
    means          text    constraint grant_application_line_means_known check (means in ('IN_KIND', 'MONEY')),
    own            boolean not null, -- the network brings it itself
    constraint grant_application_line_application_fk
        foreign key (application_id, centre_id, currency) references grant_application (id, centre_id, currency),
    constraint grant_application_line_position_unique unique (application_id, position),
    constraint grant_application_line_exact check (scale(trim_scale(quantity * unit_cost)) <= case currency when 'IQD' then 0 else 2 end),
    constraint grant_application_line_bound check (quantity * unit_cost < 1000000000000)
);

create function grant_application_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'INSERT' then
        raise check_violation using message = 'an application begins as a draft', constraint = 'grant_application_begins_as_a_draft';
    end if;
    if old.state <> new.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'CHANGES_REQUESTED'), ('SUBMITTED', 'WITHDRAWN'),
            ('SUBMITTED', 'INELIGIBLE'), ('CHANGES_REQUESTED', 'SUBMITTED'), ('CHANGES_REQUESTED', 'WITHDRAWN')) then
        raise check_violation using message = 'an application does not go from ' || old.state || ' to ' || new.state,
            constraint = 'grant_application_moves';
    end if;
    if (new.call_id, new.network_id, new.currency) is distinct from (old.call_id, old.network_id, old.currency)
            or old.code is not null and (new.code, new.submitted_at, new.late_because)
                is distinct from (old.code, old.submitted_at, old.late_because)
            or old.state in ('SUBMITTED', 'WITHDRAWN', 'INELIGIBLE')
                and (new.title, new.plan, new.kind, new.beneficiaries_women, new.beneficiaries_men, new.beneficiaries_children, new.beneficiaries_total,
                     new.upkeep, new.district_id, new.latitude, new.longitude, new.language, new.received_on, new.volunteer_hours, new.asked)
                is distinct from
                    (old.title, old.plan, old.kind, old.beneficiaries_women, old.beneficiaries_men, old.beneficiaries_children, old.beneficiaries_total,
                     old.upkeep, old.district_id, old.latitude, old.longitude, old.language, old.received_on, old.volunteer_hours, old.asked) then
        raise check_violation using message = 'what was submitted stays as it is', constraint = 'grant_application_stands';
    end if;
    return new;
end
$$;
create trigger grant_application_begins_as_a_draft before insert on grant_application
    for each row when (new.state <> 'DRAFT') execute function grant_application_moves();
create trigger grant_application_moves before update on grant_application
    for each row execute function grant_application_moves();

-- The call is held, so that it is not withdrawn at the same moment.
create function grant_application_fits_its_call() returns trigger
    language plpgsql set search_path = public
as $$
declare
    called record;
    needed record;
begin
    select k.state, k.closes_at, k.kinds, coalesce(k.maximum, r.ceiling) as maximum into called
    from grant_call k join support_rules r on r.id = k.contribution_id
    where k.id = new.call_id for share of k;
    if old.submitted_at is null and (called.state <> 'OPEN' or called.closes_at <= now() and new.late_because is null) then
        raise check_violation using message = 'the call takes no applications', constraint = 'grant_application_in_time';
    end if;
    if cardinality(called.kinds) > 0 and new.kind <> all (called.kinds) then
        raise check_violation using message = 'the call does not support this kind', constraint = 'grant_application_kind_called_for';
    end if;
    select coalesce(sum(l.quantity * l.unit_cost) filter (where not l.own), 0) as asked,
           count(*) filter (where num_nulls(l.what, l.quantity, l.unit_cost, l.means) > 0) as unfinished into needed
    from grant_application_line l where l.application_id = new.id;
    if needed.unfinished > 0 or needed.asked <> new.asked or new.asked > called.maximum then
        raise check_violation using message = 'the lines do not make what is asked for, or more than the call gives',
            constraint = 'grant_application_within_its_call';
    end if;
    return new;
end
$$;
create trigger grant_application_fits_its_call before update of state on grant_application
    for each row when (old.state <> 'SUBMITTED' and new.state = 'SUBMITTED') execute function grant_application_fits_its_call();

create function grant_application_line_stands() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_application a
                   where a.id = coalesce(new.application_id, old.application_id) and a.state in ('DRAFT', 'CHANGES_REQUESTED')) then
        raise check_violation using message = 'what was submitted stays as it is', constraint = 'grant_application_line_stands';
    end if;
    return coalesce(new, old);
end
$$;
create trigger grant_application_line_stands before insert or update or delete on grant_application_line
    for each row execute function grant_application_line_stands();
revoke all on function grant_application_moves(), grant_application_fits_its_call(), grant_application_line_stands() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_application', 'grant_application_line'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on grant_application to hawsh_app;
grant select, insert, update, delete on grant_application_line to hawsh_app;
