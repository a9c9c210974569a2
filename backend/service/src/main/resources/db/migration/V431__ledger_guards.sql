-- What is in the ledger stays, whoever asks.
create function ledger_stays() returns trigger
    language plpgsql set search_path = public
as $$
begin
    raise check_violation using message = 'what is in the ledger stays: a mistake is reversed', constraint = 'ledger_stays';
end
$$;
create trigger ledger_transaction_stays before update or delete or truncate on ledger_transaction
    for each statement execute function ledger_stays();
create trigger ledger_posting_stays before update or delete or truncate on ledger_posting
    for each statement execute function ledger_stays();
create trigger ledger_account_stays before delete or truncate on ledger_account
    for each statement execute function ledger_stays();
create trigger ledger_book_stays before delete or truncate on ledger_book
    for each statement execute function ledger_stays();

-- A day is closed once and for good, and never a day that is not over.
create function ledger_closes_forward() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.closed_until is null or new.closed_until <= old.closed_until then
        raise check_violation using message = 'what is closed stays closed', constraint = 'ledger_closes_forward';
    end if;
    if new.closed_until >= (select (now() at time zone c.zone)::date from centre c where c.id = new.centre_id) then
        raise check_violation using message = 'a day is closed when it is over', constraint = 'ledger_closes_what_is_over';
    end if;
    return new;
end
$$;
create trigger ledger_closes_forward before update on ledger_book for each row execute function ledger_closes_forward();

-- Who closes a day and who posts to it wait for each other at the centre's book.
create function ledger_takes_a_transaction() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    closed date;
begin
    insert into ledger_book (centre_id) values (new.centre_id) on conflict do nothing;
    select b.closed_until into closed from ledger_book b where b.centre_id = new.centre_id for share;
    if new.effective_on <= closed then
        raise check_violation using message = 'this day is closed', constraint = 'ledger_day_is_open';
    end if;
    if new.effective_on > (select (now() at time zone c.zone)::date from centre c where c.id = new.centre_id) then
        raise check_violation using message = 'this day has not come', constraint = 'ledger_day_has_come';
    end if;
    if exists (select from ledger_transaction t where t.id = new.reverses and t.kind in ('REVERSE', 'LAPSE')) then
        raise check_violation using message = 'this is not reversed', constraint = 'ledger_reversal_is_final';
    end if;
    return new;
end
$$;
create trigger ledger_takes_a_transaction before insert on ledger_transaction
    for each row execute function ledger_takes_a_transaction();

-- A transaction is written whole: what was committed gets no further posting. A posting, and nothing else, changes a balance.
create function ledger_posts() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if not exists (select from ledger_transaction t where t.id = new.transaction_id and t.xmin = pg_current_xact_id()::xid) then
        raise check_violation using message = 'a transaction is written whole', constraint = 'ledger_posting_with_its_transaction';
    end if;
    update ledger_account set balance = balance + new.amount where id = new.account_id;
    return new;
end
$$;
create trigger ledger_posts before insert on ledger_posting for each row execute function ledger_posts();

-- Looked at when the transaction ends: by then all of it is there.
create function ledger_transaction_balances() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    which   uuid;
    undoing uuid;
begin
    if tg_table_name = 'ledger_transaction' then
        which := new.id;
    else
        which := new.transaction_id;
    end if;
    if (select count(*) from ledger_posting p where p.transaction_id = which) < 2 then
        raise check_violation using message = 'a transaction has two postings at least', constraint = 'ledger_transaction_has_two_postings';
    end if;
    if exists (select from ledger_posting p where p.transaction_id = which group by p.currency having sum(p.amount) <> 0) then
        raise check_violation using message = 'debits are credits, in each currency', constraint = 'ledger_transaction_balances';
    end if;
    select t.reverses into undoing from ledger_transaction t where t.id = which;
    if undoing is not null and exists (
        select from ledger_posting p where p.transaction_id in (which, undoing) group by p.account_id having sum(p.amount) <> 0) then
        raise check_violation using message = 'a reversal is the opposite', constraint = 'ledger_reversal_is_the_opposite';
    end if;
    return null;
end
$$;
create constraint trigger ledger_transaction_balances after insert on ledger_transaction
    deferrable initially deferred for each row execute function ledger_transaction_balances();
create constraint trigger ledger_posting_balances after insert on ledger_posting
    deferrable initially deferred for each row execute function ledger_transaction_balances();

revoke all on function ledger_stays(), ledger_closes_forward(), ledger_takes_a_transaction(), ledger_posts(), ledger_transaction_balances()
    from public;
