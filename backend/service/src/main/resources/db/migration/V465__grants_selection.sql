-- The selection of a call: what the committee wrote down, what was proposed out of it, and what a second person decided. It has the id of
-- its call, begins once the call has closed, and stands still while a proposal waits and for good once one is approved.
create table grant_selection (
    id          uuid    not null constraint grant_selection_pk primary key,
    centre_id   uuid    not null,
    state       text    not null constraint grant_selection_state_known check (state in ('WRITTEN', 'PROPOSED', 'DECIDED')),
    held_on     date,
    minutes     text    constraint grant_selection_minutes_length check (char_length(minutes) between 1 and 4000),
    proposal_id uuid, -- that is being decided, or was approved
    version     integer not null,
    constraint grant_selection_of_centre_unique unique (id, centre_id),
    constraint grant_selection_proposed_whole check ((state = 'WRITTEN') = (proposal_id is null)),
    constraint grant_selection_call_fk foreign key (id, centre_id) references grant_call (id, centre_id)
);

-- Who sat: somebody with a login, or a name. Whoever is related to a network does not score what it applies for.
create table grant_selection_member (
    selection_id uuid    not null,
    centre_id    uuid    not null,
    position     integer not null,
    account      uuid,
    name         text    constraint grant_selection_member_name_length check (char_length(name) between 1 and 120),
    declaration  text    constraint grant_selection_member_declaration_length check (char_length(declaration) between 1 and 500),
    interests    uuid[]  not null, -- networks
    constraint grant_selection_member_pk primary key (selection_id, position),
    constraint grant_selection_member_selection_fk foreign key (selection_id, centre_id) references grant_selection (id, centre_id),
    constraint grant_selection_member_one_way check (num_nonnulls(account, name) = 1),
    constraint grant_selection_member_account_unique unique (selection_id, account)
);

create table grant_selection_score (
    selection_id   uuid      not null,
    centre_id      uuid      not null,
    position       integer   not null, -- of the member
    application_id uuid      not null constraint grant_selection_score_application_fk references grant_application (id),
    points         integer[] not null, -- one for each criterion of the call, in its order
    constraint grant_selection_score_pk primary key (selection_id, position, application_id),
    constraint grant_selection_score_selection_fk foreign key (selection_id, centre_id) references grant_selection (id, centre_id),
    constraint grant_selection_score_range check (0 <= all (points) and 5 >= all (points) and array_position(points, null) is null)
);

-- Each time somebody proposed whom to support, and what a second person decided.
create table grant_selection_proposal (
    id              uuid        not null constraint grant_selection_proposal_pk primary key,
    centre_id       uuid        not null,
    selection_id    uuid        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    asked_because   text,
    asked_until     timestamptz,
    decision        text        not null constraint grant_selection_proposal_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text constraint grant_selection_proposal_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint grant_selection_proposal_of_selection_unique unique (id, selection_id, centre_id),
    constraint grant_selection_proposal_selection_fk foreign key (selection_id, centre_id) references grant_selection (id, centre_id),
    constraint grant_selection_proposal_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create unique index grant_selection_proposal_one_at_a_time on grant_selection_proposal (selection_id) where decision in ('OPEN', 'APPROVED');
create trigger grant_selection_proposal_is_decided_once before update on grant_selection_proposal
    for each row execute function is_decided_once();
alter table grant_selection add constraint grant_selection_proposal_fk
    foreign key (proposal_id, id, centre_id) references grant_selection_proposal (id, selection_id, centre_id);

-- What is proposed for each application: an amount, or none.
create table grant_selection_line (
    proposal_id    uuid    not null,
    centre_id      uuid    not null,
    position       integer not null,
    application_id uuid    not null constraint grant_selection_line_application_fk references grant_application (id),
    amount         numeric(14, 2) constraint grant_selection_line_amount_positive check (amount > 0),
    currency       text, -- of the call
    reason         text    constraint grant_selection_line_reason_length check (char_length(reason) between 1 and 500),
    constraint grant_selection_line_money_whole check ((amount is null) = (currency is null)),
    constraint grant_selection_line_pk primary key (proposal_id, application_id),
    constraint grant_selection_line_proposal_fk foreign key (proposal_id) references grant_selection_proposal (id)
);

create function grant_selection_after_closing() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_call k where k.id = new.id and k.state = 'OPEN' and k.closes_at <= now()) then
        raise check_violation using message = 'a selection begins once its call has closed', constraint = 'grant_selection_after_closing';
    end if;
    return new;
end
$$;
create trigger grant_selection_after_closing before insert on grant_selection
    for each row execute function grant_selection_after_closing();

create function grant_selection_stands() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state = 'DECIDED'
            or old.proposal_id is not null and (new.held_on, new.minutes) is distinct from (old.held_on, old.minutes)
            or old.proposal_id is not null and new.proposal_id is distinct from old.proposal_id and exists (
                select from grant_selection_proposal p where p.id = old.proposal_id and p.decision in ('OPEN', 'APPROVED'))
            or new.state = 'DECIDED' and not exists (
                select from grant_selection_proposal p where p.id = new.proposal_id and p.decision = 'APPROVED') then
        raise check_violation using message = 'what is being decided, or was, stays as it is', constraint = 'grant_selection_stands';
    end if;
    return new;
end
$$;
create trigger grant_selection_stands before update on grant_selection
    for each row execute function grant_selection_stands();

-- The selection is held, so that nobody proposes out of it at the same moment.
create function grant_selection_part_stands() returns trigger
    language plpgsql set search_path = public
as $$
declare
    part record := coalesce(new, old);
begin
    if not exists (select from grant_selection s join grant_call k on k.id = s.id
                   where s.id = part.selection_id and s.proposal_id is null and k.state = 'OPEN' and k.closes_at <= now() for share of s) then
        raise check_violation using message = 'what is being decided, or was, stays as it is', constraint = 'grant_selection_part_stands';
    end if;
    return part;
end
$$;
create trigger grant_selection_member_stands before insert or update or delete on grant_selection_member
    for each row execute function grant_selection_part_stands();
create trigger grant_selection_score_stands before insert or update or delete on grant_selection_score
    for each row execute function grant_selection_part_stands();

create function grant_selection_score_whole() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if cardinality(new.points) <> (select cardinality(k.criteria_weights) from grant_call k where k.id = new.selection_id)
            or not exists (select from grant_application a where a.id = new.application_id and a.call_id = new.selection_id) then
        raise check_violation using message = 'an application of the call is scored by each criterion', constraint = 'grant_selection_score_whole';
    end if;
    return new;
end
$$;
create trigger grant_selection_score_whole before insert or update on grant_selection_score
    for each row execute function grant_selection_score_whole();

-- Of what is approved no amount is more than was asked or than the call gives, and all together are within its budget.
create function grant_selection_within_its_call() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from grant_selection_line l
               join grant_application a on a.id = l.application_id
               join grant_call k on k.id = new.selection_id
               join support_rules r on r.id = k.contribution_id
               where l.proposal_id = new.id and (a.call_id <> new.selection_id or l.currency <> a.currency or l.amount > least(a.asked, k.maximum, r.ceiling)))
            or (select coalesce(sum(l.amount), 0) from grant_selection_line l where l.proposal_id = new.id)
               > (select k.budget from grant_call k where k.id = new.selection_id) then
        raise check_violation using message = 'more than was asked for, or than the call gives', constraint = 'grant_selection_within_its_call';
    end if;
    return new;
end
$$;
create trigger grant_selection_within_its_call before update on grant_selection_proposal
    for each row when (old.decision <> 'APPROVED' and new.decision = 'APPROVED') execute function grant_selection_within_its_call();

create function grant_selection_line_stands() returns trigger
    language plpgsql set search_path = public
as $$
begin
    raise check_violation using message = 'what was proposed stays as it is', constraint = 'grant_selection_line_stands';
end
$$;
create trigger grant_selection_line_stands before update or delete on grant_selection_line
    for each row execute function grant_selection_line_stands();
create function grant_selection_line_belongs() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_selection_proposal p where p.id = new.proposal_id and p.centre_id = new.centre_id and p.decision = 'OPEN') then
        raise check_violation using message = 'what was decided stays as it is', constraint = 'grant_selection_line_stands';
    end if;
    return new;
end
$$;
create trigger grant_selection_line_belongs before insert on grant_selection_line
    for each row execute function grant_selection_line_belongs();
revoke all on function grant_selection_after_closing(), grant_selection_stands(), grant_selection_part_stands(), grant_selection_score_whole(),
    grant_selection_within_its_call(), grant_selection_line_stands(), grant_selection_line_belongs() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_selection', 'grant_selection_member', 'grant_selection_score', 'grant_selection_proposal',
                                  'grant_selection_line'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on grant_selection, grant_selection_proposal to hawsh_app;
grant select, insert on grant_selection_line to hawsh_app;
grant select, insert, update, delete on grant_selection_member, grant_selection_score to hawsh_app;
