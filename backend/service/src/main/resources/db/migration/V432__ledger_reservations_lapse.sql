-- What is reserved for a call and was not committed by its last day is available again. Whoever posts does it first for the money they
-- post from, and a job does it for all; nothing that is not due can be moved by it, so nobody has to be asked.
create function ledger_reservations_ended(of_contribution uuid)
    returns table (call_account uuid, available_account uuid, centre_id uuid, contribution_id uuid, currency text, amount numeric, ends_on date)
    language sql stable security definer set search_path = public
begin atomic
    select r.id, a.id, r.centre_id, r.contribution_id, r.currency, r.balance, r.ends_on
    from ledger_account r
    join centre c on c.id = r.centre_id
    join ledger_account a on a.contribution_id = r.contribution_id and a.kind = 'CONTRIBUTION' and a.currency = r.currency
    where r.kind = 'CALL' and r.balance > 0 and r.ends_on < (now() at time zone c.zone)::date
      and (of_contribution is null or r.contribution_id = of_contribution);
end;

-- It counts from the day after the last, or where that is closed from the first day that is open. Books before accounts, accounts in the
-- order of their ids: as everybody locks them.
create function lapse_ended_reservations(of_contribution uuid) returns integer
    language plpgsql volatile security definer set search_path = public
as $$
declare
    ended record;
    which uuid;
    due   date;
    opens date;
    done  integer := 0;
begin
    if not exists (select from ledger_reservations_ended(of_contribution)) then
        return 0;
    end if;
    perform 1 from ledger_book b where b.centre_id in (select e.centre_id from ledger_reservations_ended(of_contribution) e)
    order by b.centre_id for share;
    perform 1 from ledger_account a where a.id in (
        select unnest(array[e.call_account, e.available_account]) from ledger_reservations_ended(of_contribution) e)
    order by a.id for update;
    for ended in select * from ledger_reservations_ended(of_contribution) loop
        which := uuidv7();
        due := ended.ends_on + 1;
        select greatest(due, b.closed_until + 1) into opens from ledger_book b where b.centre_id = ended.centre_id;
        insert into ledger_transaction (id, centre_id, contribution_id, kind, effective_on, moved_from)
        values (which, ended.centre_id, ended.contribution_id, 'LAPSE', opens, case when opens > due then due end);
        insert into ledger_posting (transaction_id, account_id, centre_id, contribution_id, currency, amount)
        values (which, ended.call_account, ended.centre_id, ended.contribution_id, ended.currency, -ended.amount),
               (which, ended.available_account, ended.centre_id, ended.contribution_id, ended.currency, ended.amount);
        done := done + 1;
    end loop;
    return done;
end
$$;
revoke all on function ledger_reservations_ended(uuid), lapse_ended_reservations(uuid) from public;
grant execute on function lapse_ended_reservations(uuid) to hawsh_app;
