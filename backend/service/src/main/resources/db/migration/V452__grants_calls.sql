-- Calls for initiatives: written as a draft, opened by a second person once everything is there that the contribution asks for,
-- and from then on by what is supported, by what is chosen and up to how much stands. Nobody is named in a call.
create table grant_call (
    id                uuid           not null constraint grant_call_pk primary key,
    centre_id         uuid           not null,
    contribution_id   uuid           not null,
    currency          text           not null,
    -- an open one whose last day is over reads as closed
    state             text           not null constraint grant_call_state_known check (state in ('DRAFT', 'OPEN', 'DECIDED', 'WITHDRAWN')),
    title_en          text constraint grant_call_title_en_length check (char_length(title_en) between 1 and 160),
    title_ar          text constraint grant_call_title_ar_length check (char_length(title_ar) between 1 and 160),
    title_ckb         text constraint grant_call_title_ckb_length check (char_length(title_ckb) between 1 and 160),
    purpose_en        text constraint grant_call_purpose_en_length check (char_length(purpose_en) between 1 and 500),
    purpose_ar        text constraint grant_call_purpose_ar_length check (char_length(purpose_ar) between 1 and 500),
    purpose_ckb       text constraint grant_call_purpose_ckb_length check (char_length(purpose_ckb) between 1 and 500),
    exact_amount_en   text constraint grant_call_exact_amount_en_length check (char_length(exact_amount_en) between 1 and 500),
    exact_amount_ar   text constraint grant_call_exact_amount_ar_length check (char_length(exact_amount_ar) between 1 and 500),
    exact_amount_ckb  text constraint grant_call_exact_amount_ckb_length check (char_length(exact_amount_ckb) between 1 and 500),
    how_to_apply_en   text constraint grant_call_how_to_apply_en_length check (char_length(how_to_apply_en) between 1 and 500),
    how_to_apply_ar   text constraint grant_call_how_to_apply_ar_length check (char_length(how_to_apply_ar) between 1 and 500),
    how_to_apply_ckb  text constraint grant_call_how_to_apply_ckb_length check (char_length(how_to_apply_ckb) between 1 and 500),
    complain_to_en    text constraint grant_call_complain_to_en_length check (char_length(complain_to_en) between 1 and 500),
    complain_to_ar    text constraint grant_call_complain_to_ar_length check (char_length(complain_to_ar) between 1 and 500),
    complain_to_ckb   text constraint grant_call_complain_to_ckb_length check (char_length(complain_to_ckb) between 1 and 500),
    complaint_days    integer constraint grant_call_complaint_days_range check (complaint_days between 1 and 90),
    kinds             text[]         not null,
    applicants        text[]         not null,
    documents         text[]         not null,
    criteria_en       text[]         not null,
    criteria_ar       text[]         not null,
    criteria_ckb      text[]         not null,
    criteria_weights  integer[]      not null, -- of 100 together
    maximum           numeric(14, 2) constraint grant_call_maximum_positive check (maximum > 0), -- of one support
    budget            numeric(14, 2) constraint grant_call_budget_positive check (budget > 0),
    opens_on          date,
    closes_on         date, -- included
    closes_at         timestamptz, -- when that day ends where the centre stands
    blind_reviews     boolean        not null,
    opening_id        uuid, -- the request that is being decided, or by which it was opened
    withdrawn_because text constraint grant_call_withdrawn_because_length check (char_length(withdrawn_because) between 1 and 200),
    version           integer        not null,
    constraint grant_call_of_centre_unique unique (id, centre_id),
    constraint grant_call_rules_fk foreign key (contribution_id, centre_id, currency) references support_rules (id, centre_id, currency),
    constraint grant_call_days_ordered check (closes_on >= opens_on),
    constraint grant_call_closes_whole check ((closes_on is null) = (closes_at is null)),
    constraint grant_call_criteria_whole check (cardinality(criteria_weights) <= 12
        and cardinality(criteria_en) = cardinality(criteria_weights) and cardinality(criteria_ar) = cardinality(criteria_weights)
        and cardinality(criteria_ckb) = cardinality(criteria_weights)),
    constraint grant_call_withdrawn_with_a_reason check ((state = 'WITHDRAWN') = (withdrawn_because is not null)),
    constraint grant_call_opened_whole check (state not in ('OPEN', 'DECIDED') or coalesce(maximum <= budget, true)
        and num_nulls(title_en, title_ar, title_ckb, how_to_apply_en, how_to_apply_ar, how_to_apply_ckb, budget, opens_on, closes_on, opening_id) = 0)
);
create index grant_call_of_centre on grant_call (centre_id, id desc);
create index grant_call_of_contribution on grant_call (contribution_id);

-- Each time somebody asked to open a call, and what a second person decided.
create table grant_call_opening (
    id              uuid        not null constraint grant_call_opening_pk primary key,
    centre_id       uuid        not null,
    call_id         uuid        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    asked_because   text,
    asked_until     timestamptz,
    decision        text        not null constraint grant_call_opening_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text constraint grant_call_opening_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint grant_call_opening_of_call_unique unique (id, call_id, centre_id),
    constraint grant_call_opening_call_fk foreign key (call_id, centre_id) references grant_call (id, centre_id),
    constraint grant_call_opening_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create unique index grant_call_opening_one_at_a_time on grant_call_opening (call_id) where decision in ('OPEN', 'APPROVED');
create trigger grant_call_opening_is_decided_once before update on grant_call_opening
    for each row execute function is_decided_once();
alter table grant_call add constraint grant_call_opening_fk
    foreign key (opening_id, id, centre_id) references grant_call_opening (id, call_id, centre_id);

-- An array refers to nothing by itself. Codes are never deleted, so it is enough to look when a call is written.
create function grant_call_codes_known() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not (new.kinds <@ (select array_agg(code) from code where list = 'initiative-kinds')
            and new.applicants <@ (select array_agg(code) from code where list = 'initiative-applicants')
            and new.documents <@ (select array_agg(code) from code where list = 'initiative-documents')) then
        raise foreign_key_violation using message = 'a code of the call stands on no list', constraint = 'grant_call_codes_fk';
    end if;
    return new;
end
$$;
create trigger grant_call_codes_known before insert or update of kinds, applicants, documents on grant_call
    for each row execute function grant_call_codes_known();

-- SECURITY DEFINER: what other calls hold of the same money counts, whoever sees them. The rules are locked first, so that of two
-- calls that are opened at once the second one sees the first.
create function grant_call_opens_within_its_rules() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    set_aside numeric;
    held      numeric;
begin
    select r.total into set_aside from support_rules r where r.id = new.contribution_id for update;
    select coalesce(sum(k.budget), 0) into held from grant_call k
    where k.contribution_id = new.contribution_id and k.id <> new.id and k.state in ('OPEN', 'DECIDED');
    if held + new.budget > set_aside then
        raise check_violation using message = 'the calls would hold more than is set aside', constraint = 'grant_call_within_its_rules';
    end if;
    if not exists (select from grant_call_opening o where o.id = new.opening_id and o.decision = 'APPROVED') then
        raise check_violation using message = 'a call is opened by two people', constraint = 'grant_call_opened_by_two';
    end if;
    if cardinality(new.criteria_weights) > 0 and (select sum(weight) from unnest(new.criteria_weights) weight) is distinct from 100 then
        raise check_violation using message = 'the weights do not make 100', constraint = 'grant_call_weights_whole';
    end if;
    return new;
end
$$;
create trigger grant_call_opens_within_its_rules before update of state on grant_call
    for each row when (old.state = 'DRAFT' and new.state in ('OPEN', 'DECIDED')) execute function grant_call_opens_within_its_rules();

create function grant_call_stands_once_open() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'INSERT' then
        raise check_violation using message = 'a call begins as a draft', constraint = 'grant_call_begins_as_a_draft';
    end if;
    if old.state = 'WITHDRAWN' or new.state = 'DRAFT' or new.closes_on < old.closes_on
            or (new.contribution_id, new.currency, new.kinds, new.applicants, new.documents, new.criteria_en, new.criteria_ar, new.criteria_ckb,
                new.criteria_weights, new.maximum, new.budget, new.opens_on, new.complaint_days, new.blind_reviews, new.opening_id)
            is distinct from (old.contribution_id, old.currency, old.kinds, old.applicants, old.documents, old.criteria_en, old.criteria_ar,
                old.criteria_ckb, old.criteria_weights, old.maximum, old.budget, old.opens_on, old.complaint_days, old.blind_reviews, old.opening_id) then
        raise check_violation using message = 'what people applied for stays as it is', constraint = 'grant_call_stands_once_open';
    end if;
    return new;
end
$$;
create trigger grant_call_stands_once_open before update on grant_call
    for each row when (old.state <> 'DRAFT') execute function grant_call_stands_once_open();
create trigger grant_call_begins_as_a_draft before insert on grant_call
    for each row when (new.state <> 'DRAFT') execute function grant_call_stands_once_open();
revoke all on function grant_call_codes_known(), grant_call_opens_within_its_rules(), grant_call_stands_once_open() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_call', 'grant_call_opening'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on grant_call, grant_call_opening to hawsh_app;
