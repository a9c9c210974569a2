-- A call is decided once two people said who is supported; every application that was submitted is selected then, or it is not.
alter table grant_application
    drop constraint grant_application_state_known,
    drop constraint grant_application_submitted_whole,
    add constraint grant_application_state_known
        check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'WITHDRAWN', 'INELIGIBLE', 'SELECTED', 'NOT_SELECTED')),
    add constraint grant_application_submitted_whole check (state not in ('SUBMITTED', 'INELIGIBLE', 'SELECTED', 'NOT_SELECTED') or asked > 0
        and num_nulls(title, plan, kind, upkeep, language) = 0 and num_nonnulls(district_id, latitude) > 0
        and coalesce(beneficiaries_total, coalesce(beneficiaries_women, 0) + coalesce(beneficiaries_men, 0) + coalesce(beneficiaries_children, 0)) > 0);

create or replace function grant_application_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'INSERT' then
        raise check_violation using message = 'an application begins as a draft', constraint = 'grant_application_begins_as_a_draft';
    end if;
    if old.state <> new.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'CHANGES_REQUESTED'), ('SUBMITTED', 'WITHDRAWN'),
            ('SUBMITTED', 'INELIGIBLE'), ('CHANGES_REQUESTED', 'SUBMITTED'), ('CHANGES_REQUESTED', 'WITHDRAWN'),
            ('SUBMITTED', 'SELECTED'), ('SUBMITTED', 'NOT_SELECTED')) then
        raise check_violation using message = 'an application does not go from ' || old.state || ' to ' || new.state,
            constraint = 'grant_application_moves';
    end if;
    if (new.call_id, new.network_id, new.currency) is distinct from (old.call_id, old.network_id, old.currency)
            or old.code is not null and (new.code, new.submitted_at, new.late_because)
                is distinct from (old.code, old.submitted_at, old.late_because)
            or old.state in ('SUBMITTED', 'WITHDRAWN', 'INELIGIBLE', 'SELECTED', 'NOT_SELECTED')
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

create function grant_application_selected_by_two() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_selection_proposal p join grant_selection_line l on l.proposal_id = p.id
                   where p.selection_id = new.call_id and p.decision = 'APPROVED' and l.application_id = new.id
                     and (l.amount is not null) = (new.state = 'SELECTED')) then
        raise check_violation using message = 'who is supported is decided by two people', constraint = 'grant_application_selected_by_two';
    end if;
    return new;
end
$$;
create trigger grant_application_selected_by_two before update of state on grant_application
    for each row when (old.state = 'SUBMITTED' and new.state in ('SELECTED', 'NOT_SELECTED')) execute function grant_application_selected_by_two();

create function grant_call_decided_by_two() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state <> 'OPEN' or new.state <> 'DECIDED' or new.closes_at > now()
            or not exists (select from grant_selection_proposal p where p.selection_id = new.id and p.decision = 'APPROVED')
            or exists (select from grant_application a where a.call_id = new.id and a.state in ('SUBMITTED', 'CHANGES_REQUESTED')) then
        raise check_violation using message = 'a call is decided once, by two people, about everybody', constraint = 'grant_call_decided_by_two';
    end if;
    return new;
end
$$;
create trigger grant_call_decided_by_two before update of state on grant_call
    for each row when (old.state is distinct from new.state and 'DECIDED' in (old.state, new.state)) execute function grant_call_decided_by_two();
revoke all on function grant_application_selected_by_two(), grant_call_decided_by_two() from public;
