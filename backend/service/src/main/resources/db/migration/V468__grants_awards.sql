-- What became of a selected application: its support, from the decision to its closing. The money itself stands in the ledger; here stands
-- what was agreed, and how far each part of it came.
create table grant_award (
    id               uuid           not null constraint grant_award_pk primary key,
    centre_id        uuid           not null,
    contribution_id  uuid           not null,
    call_id          uuid           not null,
    application_id   uuid           not null constraint grant_award_one_an_application unique,
    network_id       uuid           not null,
    code             text           not null, -- of the application, by which the network follows it
    title            text           not null constraint grant_award_title_length check (char_length(title) between 1 and 160),
    currency         text           not null,
    awarded          numeric(14, 2) not null constraint grant_award_awarded_positive check (awarded > 0), -- as it was decided
    amount           numeric(14, 2) not null constraint grant_award_amount_range check (amount > 0 and amount <= awarded), -- as it is agreed now
    state            text           not null constraint grant_award_state_known
        check (state in ('PREPARED', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'CANCELLED')),
    starts_on        date,
    ends_on          date,
    not_shown_because text          constraint grant_award_not_shown_because_length check (char_length(not_shown_because) between 1 and 300),
    agreed_on        date,          -- the day a second person approved the agreement and the money was committed
    signed_on        date,
    signed_by        uuid,          -- the member who signed for the network
    paper_at         text           constraint grant_award_paper_at_length check (char_length(paper_at) between 1 and 160),
    completed_on     date,
    state_because    text           constraint grant_award_state_because_length check (char_length(state_because) between 1 and 200),
    proposal_id      uuid,          -- that waits for a second person
    changed_at       timestamptz    not null,
    version          integer        not null,
    constraint grant_award_of_centre_unique unique (id, centre_id),
    constraint grant_award_call_fk foreign key (call_id, centre_id, currency) references grant_call (id, centre_id, currency),
    constraint grant_award_application_fk foreign key (application_id, centre_id, currency) references grant_application (id, centre_id, currency),
    constraint grant_award_contribution_fk foreign key (contribution_id, centre_id) references funding_contribution (id, centre_id),
    constraint grant_award_network_fk foreign key (network_id, centre_id) references volunteer_network (id, centre_id),
    constraint grant_award_as_fine_as_its_currency check (currency <> 'IQD' or amount = round(amount, 0)),
    constraint grant_award_days_in_order check (ends_on >= starts_on and (starts_on is null) = (ends_on is null)),
    constraint grant_award_agreed_whole check (agreed_on is null or starts_on is not null),
    constraint grant_award_signed_whole check (num_nulls(signed_on, signed_by, paper_at) in (0, 3) and (signed_on is null or agreed_on is not null)),
    constraint grant_award_signed_before_anything check ((signed_on is not null) = (state in ('ACTIVE', 'SUSPENDED', 'CLOSED'))),
    constraint grant_award_completed_when_signed check (completed_on is null or signed_on is not null),
    constraint grant_award_stopped_with_a_reason check ((state in ('SUSPENDED', 'CANCELLED')) = (state_because is not null))
);
create index grant_award_of_centre on grant_award (centre_id, id desc);
create index grant_award_of_call on grant_award (call_id);
create index grant_award_of_network on grant_award (network_id);

-- What the network does, and until when. What an amendment takes out stays as DROPPED, since papers may hang on it.
create table grant_milestone (
    id         uuid    not null constraint grant_milestone_pk primary key,
    centre_id  uuid    not null,
    grant_id   uuid    not null,
    position   integer not null,
    title      text    not null constraint grant_milestone_title_length check (char_length(title) between 1 and 200),
    due_on     date    not null,
    state      text    not null constraint grant_milestone_state_known check (state in ('PLANNED', 'REACHED', 'DROPPED')),
    reached_on date,
    constraint grant_milestone_of_grant_unique unique (id, grant_id),
    constraint grant_milestone_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_milestone_reached_on_a_day check ((state = 'REACHED') = (reached_on is not null)),
    constraint grant_milestone_one_a_position exclude using gist (grant_id with =, position with =) where (state <> 'DROPPED')
        deferrable initially deferred
);
create index grant_milestone_of_grant on grant_milestone (grant_id);

-- In which parts it is given, by which means, and what each part waits for.
create table grant_instalment (
    id           uuid           not null constraint grant_instalment_pk primary key,
    centre_id    uuid           not null,
    grant_id     uuid           not null,
    position     integer        not null,
    amount       numeric(14, 2) not null constraint grant_instalment_amount_positive check (amount > 0),
    currency     text           not null,
    means        text           not null constraint grant_instalment_means_known
        check (means in ('CASH', 'TRANSFER_OFFICE', 'MOBILE_WALLET', 'BANK', 'GOODS')),
    milestone_id uuid,          -- that has to be reached first
    state        text           not null constraint grant_instalment_state_known
        check (state in ('PLANNED', 'REQUESTED', 'APPROVED', 'PAYMENT_FAILED', 'PAID', 'DELIVERED', 'DROPPED')),
    request_id   uuid,          -- that waits for a second person, or was approved
    constraint grant_instalment_of_grant_unique unique (id, grant_id, centre_id),
    constraint grant_instalment_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_instalment_milestone_fk foreign key (milestone_id, grant_id) references grant_milestone (id, grant_id),
    constraint grant_instalment_as_fine_as_its_currency check (currency <> 'IQD' or amount = round(amount, 0)),
    -- There is no smaller note in use.
    constraint grant_instalment_cash_in_notes check (means <> 'CASH' or currency <> 'IQD' or amount % 250 = 0),
    constraint grant_instalment_goods_are_delivered check (means = 'GOODS' and state not in ('PAID', 'PAYMENT_FAILED') or means <> 'GOODS' and state <> 'DELIVERED'),
    constraint grant_instalment_requested check ((request_id is not null) or (state in ('PLANNED', 'DROPPED'))),
    constraint grant_instalment_one_a_position exclude using gist (grant_id with =, position with =) where (state <> 'DROPPED')
        deferrable initially deferred
);
create index grant_instalment_of_grant on grant_instalment (grant_id);

-- Support begins with what two people decided, and goes on step by step.
create function grant_award_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PREPARED' or not exists (
                select from grant_selection_line l join grant_selection_proposal p on p.id = l.proposal_id
                where l.application_id = new.application_id and p.selection_id = new.call_id and p.decision = 'APPROVED'
                  and l.amount = new.awarded and l.currency = new.currency) then
            raise check_violation using message = 'support begins with what two people decided', constraint = 'grant_award_begins_with_the_decision';
        end if;
        return new;
    end if;
    if old.state <> new.state and (old.state, new.state) not in (
            ('PREPARED', 'ACTIVE'), ('PREPARED', 'CANCELLED'), ('ACTIVE', 'SUSPENDED'), ('SUSPENDED', 'ACTIVE'),
            ('ACTIVE', 'CLOSED'), ('SUSPENDED', 'CLOSED')) then
        raise check_violation using message = 'support does not go from ' || old.state || ' to ' || new.state, constraint = 'grant_award_moves';
    end if;
    if (new.contribution_id, new.call_id, new.application_id, new.network_id, new.code, new.title, new.currency, new.awarded)
            is distinct from (old.contribution_id, old.call_id, old.application_id, old.network_id, old.code, old.title, old.currency, old.awarded)
            or new.amount > old.amount
            or old.agreed_on is not null and new.agreed_on is distinct from old.agreed_on
            or old.signed_on is not null
                and (new.signed_on, new.signed_by, new.paper_at) is distinct from (old.signed_on, old.signed_by, old.paper_at)
            or old.completed_on is not null and new.completed_on is distinct from old.completed_on
            or old.state in ('CLOSED', 'CANCELLED') then
        raise check_violation using message = 'what was agreed stays as it is', constraint = 'grant_award_stands';
    end if;
    return new;
end
$$;
create trigger grant_award_begins before insert on grant_award for each row execute function grant_award_moves();
create trigger grant_award_moves before update on grant_award for each row execute function grant_award_moves();

create function grant_milestone_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state in ('REACHED', 'DROPPED') and (new.title, new.due_on, new.state, new.reached_on)
            is distinct from (old.title, old.due_on, old.state, old.reached_on)
            or (new.grant_id, new.centre_id) is distinct from (old.grant_id, old.centre_id) then
        raise check_violation using message = 'what was reached stays reached', constraint = 'grant_milestone_stands';
    end if;
    return new;
end
$$;
create trigger grant_milestone_moves before update on grant_milestone for each row execute function grant_milestone_moves();

create function grant_instalment_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('PLANNED', 'REQUESTED'), ('PLANNED', 'DROPPED'), ('REQUESTED', 'PLANNED'), ('REQUESTED', 'APPROVED'), ('APPROVED', 'PAID'),
            ('APPROVED', 'DELIVERED'), ('APPROVED', 'PAYMENT_FAILED'), ('APPROVED', 'PLANNED'), ('PAYMENT_FAILED', 'PAID'),
            ('PAYMENT_FAILED', 'PLANNED'), ('PAYMENT_FAILED', 'DROPPED'), ('PAID', 'PAYMENT_FAILED'), ('PAID', 'PLANNED')) then
        raise check_violation using message = 'an instalment does not go from ' || old.state || ' to ' || new.state,
            constraint = 'grant_instalment_moves';
    end if;
    -- Only what nobody asked for yet is planned otherwise.
    if (new.grant_id, new.centre_id, new.currency) is distinct from (old.grant_id, old.centre_id, old.currency)
            or new.state not in ('PLANNED', 'DROPPED') and (new.amount, new.means, new.milestone_id)
                is distinct from (old.amount, old.means, old.milestone_id)
            or old.state = 'PAYMENT_FAILED' and (new.amount, new.milestone_id) is distinct from (old.amount, old.milestone_id) then
        raise check_violation using message = 'what was asked for stays as it is', constraint = 'grant_instalment_stands';
    end if;
    return new;
end
$$;
create trigger grant_instalment_moves before update on grant_instalment for each row execute function grant_instalment_moves();

-- Looked at when the transaction ends: the parts are the whole, to the last cent.
create function grant_instalments_are_the_amount() returns trigger
    language plpgsql set search_path = public
as $$
declare
    which uuid;
begin
    if tg_table_name = 'grant_award' then
        which := new.id;
    else
        which := new.grant_id;
    end if;
    if exists (select from grant_award g where g.id = which and g.agreed_on is not null and g.state not in ('CLOSED', 'CANCELLED')
               and g.amount <> (select coalesce(sum(i.amount), 0) from grant_instalment i
                                where i.grant_id = g.id and i.state <> 'DROPPED' and i.currency = g.currency)) then
        raise check_violation using message = 'the instalments are the amount', constraint = 'grant_instalments_are_the_amount';
    end if;
    return null;
end
$$;
create constraint trigger grant_award_instalments after update on grant_award
    deferrable initially deferred for each row execute function grant_instalments_are_the_amount();
create constraint trigger grant_instalment_sum after insert or update on grant_instalment
    deferrable initially deferred for each row execute function grant_instalments_are_the_amount();
revoke all on function grant_award_moves(), grant_milestone_moves(), grant_instalment_moves(), grant_instalments_are_the_amount() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_award', 'grant_milestone', 'grant_instalment'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on grant_award, grant_milestone, grant_instalment to hawsh_app;
