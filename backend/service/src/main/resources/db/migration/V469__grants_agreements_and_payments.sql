-- What is agreed, amended and closed, is proposed by one person and decided by another; so is each instalment, which a third one pays.
create table grant_proposal (
    id                uuid        not null constraint grant_proposal_pk primary key,
    centre_id         uuid        not null,
    grant_id          uuid        not null,
    kind              text        not null constraint grant_proposal_kind_known check (kind in ('AGREEMENT', 'AMENDMENT', 'CLOSING')),
    starts_on         date,
    ends_on           date,
    not_shown_because text        constraint grant_proposal_not_shown_because_length check (char_length(not_shown_because) between 1 and 300),
    asked_by          uuid        not null,
    asked_at          timestamptz not null,
    asked_because     text        constraint grant_proposal_asked_because_length check (char_length(asked_because) between 1 and 200),
    asked_until       timestamptz,
    decision          text        not null constraint grant_proposal_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by        uuid,
    decided_at        timestamptz,
    decided_because   text        constraint grant_proposal_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint grant_proposal_of_grant_unique unique (id, grant_id, centre_id),
    constraint grant_proposal_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_proposal_plan_has_days check ((kind = 'CLOSING') = (starts_on is null) and (starts_on is null) = (ends_on is null)),
    constraint grant_proposal_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create unique index grant_proposal_one_at_a_time on grant_proposal (grant_id) where decision = 'OPEN';
create unique index grant_proposal_agreed_and_closed_once on grant_proposal (grant_id, kind) where decision = 'APPROVED' and kind <> 'AMENDMENT';
create trigger grant_proposal_is_decided_once before update on grant_proposal for each row execute function is_decided_once();
alter table grant_award add constraint grant_award_proposal_fk
    foreign key (proposal_id, id, centre_id) references grant_proposal (id, grant_id, centre_id);

create table grant_proposed_milestone (
    proposal_id  uuid    not null constraint grant_proposed_milestone_proposal_fk references grant_proposal (id),
    centre_id    uuid    not null,
    position     integer not null,
    milestone_id uuid    constraint grant_proposed_milestone_milestone_fk references grant_milestone (id), -- null for a new one
    title        text    not null constraint grant_proposed_milestone_title_length check (char_length(title) between 1 and 200),
    due_on       date    not null,
    constraint grant_proposed_milestone_pk primary key (proposal_id, position)
);

create table grant_proposed_instalment (
    proposal_id   uuid           not null constraint grant_proposed_instalment_proposal_fk references grant_proposal (id),
    centre_id     uuid           not null,
    position      integer        not null,
    instalment_id uuid           constraint grant_proposed_instalment_instalment_fk references grant_instalment (id), -- null for a new one
    amount        numeric(14, 2) not null constraint grant_proposed_instalment_amount_positive check (amount > 0),
    currency      text           not null,
    means         text           not null,
    waits_for     integer,       -- the position of a milestone
    constraint grant_proposed_instalment_pk primary key (proposal_id, position),
    constraint grant_proposed_instalment_milestone_fk foreign key (proposal_id, waits_for) references grant_proposed_milestone (proposal_id, position)
        deferrable initially deferred
);

create function grant_proposed_while_open() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op <> 'INSERT' or not exists (
            select from grant_proposal p where p.id = new.proposal_id and p.centre_id = new.centre_id and p.decision = 'OPEN') then
        raise check_violation using message = 'what was proposed stays as it is', constraint = 'grant_proposed_stands';
    end if;
    return new;
end
$$;
create trigger grant_proposed_milestone_stands before insert or update or delete on grant_proposed_milestone
    for each row execute function grant_proposed_while_open();
create trigger grant_proposed_instalment_stands before insert or update or delete on grant_proposed_instalment
    for each row execute function grant_proposed_while_open();

-- Each time somebody asked to give an instalment.
create table grant_instalment_request (
    id              uuid        not null constraint grant_instalment_request_pk primary key,
    centre_id       uuid        not null,
    grant_id        uuid        not null,
    instalment_id   uuid        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    asked_because   text,
    asked_until     timestamptz,
    decision        text        not null constraint grant_instalment_request_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text        constraint grant_instalment_request_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint grant_instalment_request_of_instalment_unique unique (id, instalment_id, centre_id),
    constraint grant_instalment_request_instalment_fk
        foreign key (instalment_id, grant_id, centre_id) references grant_instalment (id, grant_id, centre_id),
    constraint grant_instalment_request_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create unique index grant_instalment_request_one_at_a_time on grant_instalment_request (instalment_id) where decision = 'OPEN';
create trigger grant_instalment_request_is_decided_once before update on grant_instalment_request
    for each row execute function is_decided_once();
alter table grant_instalment add constraint grant_instalment_request_fk
    foreign key (request_id, id, centre_id) references grant_instalment_request (id, instalment_id, centre_id);

-- Each time an instalment was paid, or was to be and did not arrive.
create table grant_payment (
    id             uuid        not null constraint grant_payment_pk primary key,
    centre_id      uuid        not null,
    grant_id       uuid        not null,
    instalment_id  uuid        not null,
    state          text        not null constraint grant_payment_state_known check (state in ('PAID', 'FAILED', 'REVERSED')),
    means          text        not null constraint grant_payment_means_known check (means in ('CASH', 'TRANSFER_OFFICE', 'MOBILE_WALLET', 'BANK')),
    paid_on        date        not null, -- the day it left, or was to
    reference      text        constraint grant_payment_reference_length check (char_length(reference) between 1 and 120),
    witnesses      text[]      not null, -- of cash
    failure        text        constraint grant_payment_failure_known
        check (failure in ('OFFICE_CLOSED', 'WALLET_REFUSED', 'BANK_REFUSED', 'NAME_DIFFERS', 'NOBODY_CAME', 'CAME_BACK', 'ENTERED_BY_MISTAKE')),
    words          text        constraint grant_payment_words_length check (char_length(words) between 1 and 200),
    transaction_id uuid        constraint grant_payment_transaction_unique unique
                               constraint grant_payment_transaction_fk references ledger_transaction (id),
    reversal_id    uuid        constraint grant_payment_reversal_unique unique
                               constraint grant_payment_reversal_fk references ledger_transaction (id),
    entered_by     uuid        not null,
    entered_at     timestamptz not null,
    failed_by      uuid,
    constraint grant_payment_instalment_fk
        foreign key (instalment_id, grant_id, centre_id) references grant_instalment (id, grant_id, centre_id),
    constraint grant_payment_in_the_ledger check ((state = 'FAILED') = (transaction_id is null) and (state = 'REVERSED') = (reversal_id is not null)),
    constraint grant_payment_failed_with_a_reason check ((state = 'PAID') = (failure is null) and (state = 'PAID') = (failed_by is null)),
    constraint grant_payment_cash_before_two check (state = 'FAILED' or case means when 'CASH'
        then cardinality(witnesses) = 2 and witnesses[1] <> witnesses[2] and array_position(witnesses, null) is null
        else cardinality(witnesses) = 0 and reference is not null end)
);
create index grant_payment_of_grant on grant_payment (grant_id, id);
-- Paid once, whoever pays at the same moment.
create unique index grant_payment_once on grant_payment (instalment_id) where state = 'PAID';

create function grant_payment_stands() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state <> 'PAID' or new.state <> 'REVERSED'
            or (new.id, new.centre_id, new.grant_id, new.instalment_id, new.means, new.paid_on, new.reference, new.witnesses, new.transaction_id,
                new.entered_by, new.entered_at)
               is distinct from
               (old.id, old.centre_id, old.grant_id, old.instalment_id, old.means, old.paid_on, old.reference, old.witnesses, old.transaction_id,
                old.entered_by, old.entered_at) then
        raise check_violation using message = 'what was paid is undone by its opposite only', constraint = 'grant_payment_stands';
    end if;
    return new;
end
$$;
create trigger grant_payment_stands before update on grant_payment for each row execute function grant_payment_stands();

-- Nothing is approved without a second person, and nothing paid without a payment.
create function grant_instalment_by_two() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if new.state = 'APPROVED' and not exists (
            select from grant_instalment_request r where r.id = new.request_id and r.instalment_id = new.id and r.decision = 'APPROVED') then
        raise check_violation using message = 'an instalment is approved by a second person', constraint = 'grant_instalment_by_two';
    end if;
    if (new.state = 'PAID') <> exists (select from grant_payment p where p.instalment_id = new.id and p.state = 'PAID') then
        raise check_violation using message = 'an instalment is paid by a payment', constraint = 'grant_instalment_paid_by_a_payment';
    end if;
    return new;
end
$$;
create trigger grant_instalment_by_two before update of state on grant_instalment
    for each row when (old.state <> new.state) execute function grant_instalment_by_two();

-- What is agreed, amended or closed follows from what a second person approved.
create function grant_award_by_two() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_proposal p where p.id = old.proposal_id and p.decision = 'APPROVED' and case p.kind
            when 'CLOSING' then new.state = 'CLOSED'
            when 'AGREEMENT' then new.state = 'PREPARED' and new.amount = old.amount
            else new.state = old.state and old.agreed_on is not null end) then
        raise check_violation using message = 'what is agreed or closed is decided by two people', constraint = 'grant_award_by_two';
    end if;
    return new;
end
$$;
create trigger grant_award_by_two before update on grant_award for each row
    when (new.state = 'CLOSED' or (old.amount, old.starts_on, old.ends_on, old.agreed_on, old.not_shown_because)
          is distinct from (new.amount, new.starts_on, new.ends_on, new.agreed_on, new.not_shown_because))
    execute function grant_award_by_two();
revoke all on function grant_proposed_while_open(), grant_payment_stands(), grant_instalment_by_two(), grant_award_by_two() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_proposal', 'grant_proposed_milestone', 'grant_proposed_instalment', 'grant_instalment_request', 'grant_payment'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on grant_proposal, grant_instalment_request, grant_payment to hawsh_app;
grant select, insert on grant_proposed_milestone, grant_proposed_instalment to hawsh_app;
