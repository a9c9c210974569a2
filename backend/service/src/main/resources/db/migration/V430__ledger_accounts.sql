-- The money of support to volunteer networks: double entry. A transaction is two or more postings that add up to nothing in each
-- currency; the balance of an account is what was posted to it. All that is stored of an account is one row: its balance, which
-- only postings change, and which is the lock for whoever posts next.

-- Whose money it is stays with it: an account, a transaction and a posting are of one contribution at one centre.
alter table funding_contribution add constraint funding_contribution_of_centre_unique unique (id, centre_id);

-- Up to which day a centre's ledger is closed; null while no day is.
create table ledger_book (
    centre_id    uuid not null constraint ledger_book_pk primary key constraint ledger_book_centre_fk references centre (id),
    closed_until date,
    closed_by    uuid,
    closed_at    timestamptz,
    constraint ledger_book_closed_by_somebody check (num_nulls(closed_until, closed_by, closed_at) in (0, 3))
);

create table ledger_account (
    id              uuid    not null constraint ledger_account_pk primary key,
    centre_id       uuid    not null,
    contribution_id uuid    not null,
    kind            text    not null constraint ledger_account_kind_known check (kind in
        ('FUNDER', 'CONTRIBUTION', 'CALL', 'GRANT', 'CASH_BOX', 'PAID', 'DELIVERED', 'ACCOUNTED_FOR', 'RETURNED', 'EXCHANGE', 'EXCHANGE_DIFFERENCE')),
    call_id         uuid,
    grant_id        uuid,
    cash_box_id     uuid,
    currency        text    not null constraint ledger_account_currency_known check (currency in ('IQD', 'USD', 'EUR')),
    balance         numeric not null default 0,
    -- of what is reserved for a call: the last day on which it can be committed
    ends_on         date,
    constraint ledger_account_contribution_fk foreign key (contribution_id, centre_id) references funding_contribution (id, centre_id),
    constraint ledger_account_one_a_purpose unique nulls not distinct (contribution_id, kind, call_id, grant_id, cash_box_id, currency),
    constraint ledger_account_of_its_fund_unique unique (id, centre_id, contribution_id, currency),
    constraint ledger_account_of_its_owner check (
        (kind = 'CALL') = (call_id is not null) and (kind = 'CALL') = (ends_on is not null)
        and (kind in ('GRANT', 'CASH_BOX', 'PAID', 'DELIVERED', 'ACCOUNTED_FOR')) = (grant_id is not null)
        and (kind = 'CASH_BOX') = (cash_box_id is not null)),
    -- Where money comes from, and what an exchange passes through, may be below zero; what somebody holds may not.
    constraint ledger_account_not_below_zero check (balance >= 0 or kind in ('FUNDER', 'EXCHANGE', 'EXCHANGE_DIFFERENCE')),
    -- There is no smaller note in use.
    constraint ledger_account_cash_in_notes check (kind <> 'CASH_BOX' or currency <> 'IQD' or balance % 250 = 0)
);
create index ledger_account_of_centre on ledger_account (centre_id, id);
create index ledger_account_reserved on ledger_account (ends_on) where kind = 'CALL' and balance > 0;

create table ledger_transaction (
    id              uuid        not null constraint ledger_transaction_pk primary key,
    centre_id       uuid        not null,
    contribution_id uuid        not null,
    kind            text        not null constraint ledger_transaction_kind_known check (kind in
        ('RECEIVE', 'RESERVE', 'RELEASE', 'LAPSE', 'COMMIT', 'DECOMMIT', 'DRAW', 'PUT_BACK', 'PAY', 'DELIVER', 'ACCOUNT_FOR', 'GIVE_BACK',
         'RETURN', 'EXCHANGE', 'REVERSE')),
    -- two clocks: the day on which it counts, and the moment from which on it was known here
    effective_on    date        not null,
    entered_at      timestamptz not null default clock_timestamp(),
    entered_by      uuid,
    text            text        constraint ledger_transaction_text_length check (char_length(text) between 1 and 500),
    about_id        uuid,
    reverses        uuid        constraint ledger_transaction_reversed_once unique
                                constraint ledger_transaction_reverses_fk references ledger_transaction (id),
    -- the day a correction belongs to, where that day is closed
    moved_from      date,
    reserved_until  date,
    rate            numeric     constraint ledger_transaction_rate_positive check (rate > 0 and rate = round(rate, 6)),
    rate_on         date,
    rate_source     text        constraint ledger_transaction_rate_source_length check (char_length(rate_source) between 1 and 200),
    means           text        constraint ledger_transaction_means_known check (means in ('CASH', 'TRANSFER_OFFICE', 'MOBILE_WALLET', 'BANK')),
    cost_line_id    uuid,
    asked_by        uuid,
    approved_by     uuid,
    paid_by         uuid,
    constraint ledger_transaction_contribution_fk foreign key (contribution_id, centre_id) references funding_contribution (id, centre_id),
    constraint ledger_transaction_of_its_fund_unique unique (id, centre_id, contribution_id),
    -- What lapses does so by itself.
    constraint ledger_transaction_entered_by_somebody check ((kind = 'LAPSE') = (entered_by is null)),
    constraint ledger_transaction_reversal_says_why check ((kind = 'REVERSE') = (reverses is not null) and (reverses is null or text is not null)),
    constraint ledger_transaction_moved_forward check (moved_from is null or moved_from < effective_on and kind in ('REVERSE', 'LAPSE')),
    constraint ledger_transaction_reserved_with_an_end check ((kind = 'RESERVE') = (reserved_until is not null)),
    constraint ledger_transaction_exchange_says_its_rate check (
        num_nulls(rate, rate_on, rate_source) = case kind when 'EXCHANGE' then 0 else 3 end),
    -- Whoever asked, whoever approved and whoever paid are three people.
    constraint ledger_transaction_by_three_people check (case when kind in ('PAY', 'DELIVER')
        then coalesce(asked_by <> approved_by and asked_by <> paid_by and approved_by <> paid_by and paid_by = entered_by, false)
        else num_nonnulls(asked_by, approved_by, paid_by, means, cost_line_id) = 0 end),
    constraint ledger_transaction_paid_by_some_means check ((kind = 'PAY') = (means is not null)),
    -- Nothing is paid twice by two funders.
    constraint ledger_transaction_cost_line_of_one_fund exclude using gist (cost_line_id with =, contribution_id with <>)
        where (cost_line_id is not null)
);
create index ledger_transaction_of_centre on ledger_transaction (centre_id, id desc);
create index ledger_transaction_of_fund on ledger_transaction (contribution_id);

create table ledger_posting (
    transaction_id  uuid    not null,
    account_id      uuid    not null,
    centre_id       uuid    not null,
    contribution_id uuid    not null,
    currency        text    not null,
    -- above zero into the account, below zero out of it; never rounded: what is finer than the currency is refused
    amount          numeric not null,
    constraint ledger_posting_pk primary key (transaction_id, account_id),
    constraint ledger_posting_transaction_fk foreign key (transaction_id, centre_id, contribution_id)
        references ledger_transaction (id, centre_id, contribution_id),
    constraint ledger_posting_account_fk foreign key (account_id, centre_id, contribution_id, currency)
        references ledger_account (id, centre_id, contribution_id, currency),
    constraint ledger_posting_amount_plausible check (amount <> 0 and abs(amount) < 1000000000000),
    constraint ledger_posting_as_fine_as_its_currency check (amount = round(amount, case currency when 'IQD' then 0 else 2 end))
);
create index ledger_posting_of_account on ledger_posting (account_id);

do $$
declare
    walled text;
begin
    foreach walled in array array['ledger_book', 'ledger_account', 'ledger_transaction', 'ledger_posting'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
-- The service opens accounts and posts. Nobody but a posting changes a balance, and nobody says when something was entered.
grant select, insert (centre_id), update (closed_until, closed_by, closed_at) on ledger_book to hawsh_app;
grant select, insert (id, centre_id, contribution_id, kind, call_id, grant_id, cash_box_id, currency, ends_on), update (ends_on)
    on ledger_account to hawsh_app;
grant select, insert (id, centre_id, contribution_id, kind, effective_on, entered_by, text, about_id, reverses, moved_from, reserved_until,
                      rate, rate_on, rate_source, means, cost_line_id, asked_by, approved_by, paid_by)
    on ledger_transaction to hawsh_app;
grant select, insert on ledger_posting to hawsh_app;
