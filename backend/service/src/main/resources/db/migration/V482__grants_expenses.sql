-- What was bought out of what a network was paid, or handed over to it as goods, as one person handed it in and another decided. It is never
-- changed. Who saw what was paid where there is no receipt is sealed by the service.
create table grant_expense (
    id              uuid           not null constraint grant_expense_pk primary key,
    centre_id       uuid           not null,
    grant_id        uuid           not null,
    spent_on        date           not null,
    what            text           not null constraint grant_expense_what_length check (char_length(what) between 1 and 200),
    source          text           not null constraint grant_expense_source_known check (source in ('PAID', 'DELIVERED')),
    amount          numeric(14, 2) not null constraint grant_expense_amount_positive check (amount > 0),
    currency        text           not null,
    budget_line_id  uuid,
    receipt_id      uuid,
    receipt_kind    text           not null generated always as ('RECEIPT') stored,
    receipt_digest  text           constraint grant_expense_receipt_digest_form check (receipt_digest ~ '^[0-9a-f]{64}$'),
    receipt_number  text           constraint grant_expense_receipt_number_length check (char_length(receipt_number) between 1 and 60),
    sealed_unproven bytea          constraint grant_expense_unproven_size check (octet_length(sealed_unproven) < 4000),
    asked_by        uuid           not null,
    asked_at        timestamptz    not null,
    asked_because   text,
    asked_until     timestamptz,
    decision        text           not null constraint grant_expense_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text           constraint grant_expense_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint grant_expense_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_expense_receipt_fk foreign key (receipt_id, grant_id, receipt_kind) references grant_evidence (id, grant_id, kind),
    constraint grant_expense_as_fine_as_its_currency check (currency <> 'IQD' or amount = round(amount, 0)),
    constraint grant_expense_proven_one_way check (num_nonnulls(receipt_id, sealed_unproven) = 1),
    constraint grant_expense_receipt_whole
        check ((receipt_id is null) = (receipt_digest is null) and (receipt_id is not null or receipt_number is null)),
    constraint grant_expense_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create index grant_expense_of_grant on grant_expense (grant_id, spent_on desc, id desc);
-- A receipt is accounted for once at a centre, however often it is photographed.
create unique index grant_expense_one_a_receipt on grant_expense (centre_id, receipt_digest) where decision in ('OPEN', 'APPROVED');
create unique index grant_expense_one_a_number on grant_expense (centre_id, receipt_number, spent_on, amount, currency)
    where decision in ('OPEN', 'APPROVED');
create trigger grant_expense_is_decided_once before update on grant_expense for each row execute function is_decided_once();
create trigger grant_expense_stands after update or delete on grant_expense for each row execute function grant_record_stands();

create function grant_expense_within_its_grant() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'INSERT' and not exists (
            select from grant_award g where g.id = new.grant_id and g.currency = new.currency and g.state in ('ACTIVE', 'SUSPENDED')
                and new.spent_on between g.starts_on and g.ends_on)
        or tg_op = 'UPDATE' and not exists (
            select from grant_award g where g.id = new.grant_id and g.state in ('ACTIVE', 'SUSPENDED')) then
        raise check_violation using message = 'an expense is of a grant that is running, and of its time', constraint = 'grant_expense_within_its_grant';
    end if;
    return new;
end
$$;
create trigger grant_expense_within_its_grant before insert or update on grant_expense
    for each row execute function grant_expense_within_its_grant();

-- Looked at when the transaction ends: what is approved is accounted for in the ledger, to the last cent.
create function grant_expense_is_accounted_for() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from ledger_account a join ledger_posting p on p.account_id = a.id join ledger_transaction t on t.id = p.transaction_id
                   where a.grant_id = new.grant_id and a.kind = new.source and a.currency = new.currency
                     and t.kind = 'ACCOUNT_FOR' and t.about_id = new.id and p.amount = -new.amount) then
        raise check_violation using message = 'what is approved is accounted for', constraint = 'grant_expense_is_accounted_for';
    end if;
    return null;
end
$$;
create constraint trigger grant_expense_is_accounted_for after insert or update on grant_expense
    deferrable initially deferred for each row when (new.decision = 'APPROVED') execute function grant_expense_is_accounted_for();
revoke all on function grant_expense_within_its_grant(), grant_expense_is_accounted_for() from public;

alter table grant_expense enable row level security;
alter table grant_expense force row level security;
create policy grant_expense_owner on grant_expense to hawsh_owner using (true) with check (true);
create policy grant_expense_centre on grant_expense to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update (decision, decided_by, decided_at, decided_because) on grant_expense to hawsh_app;
