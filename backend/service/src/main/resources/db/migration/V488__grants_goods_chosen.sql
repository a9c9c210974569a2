-- Of the quotes one is chosen, with a reason where another one asked for less; and nothing is delivered that nobody wrote down.
alter table grant_purchase
    add column chosen_supplier text constraint grant_purchase_chosen_supplier_length check (char_length(chosen_supplier) between 1 and 160),
    add column chosen_because  text constraint grant_purchase_chosen_because_length check (char_length(chosen_because) between 1 and 300),
    add constraint grant_purchase_chosen_whole check (chosen_because is null or chosen_supplier is not null);

create function grant_purchase_chosen() returns trigger
    language plpgsql set search_path = public
as $$
declare
    taken numeric := (select min(q.amount) from grant_purchase_quote q where q.purchase_id = new.id and q.supplier = new.chosen_supplier);
begin
    if taken is null and (new.chosen_supplier is not null or exists (select from grant_purchase_quote q where q.purchase_id = new.id))
            or new.chosen_because is null and exists (
                select from grant_purchase_quote q where q.purchase_id = new.id and q.amount < taken) then
        raise check_violation using message = 'one of the quotes is chosen, for a reason where it is not the cheapest',
            constraint = 'grant_purchase_chosen';
    end if;
    return new;
end
$$;
create trigger grant_purchase_chosen before update of state on grant_purchase
    for each row when (old.state = 'OPEN' and new.state = 'DELIVERED') execute function grant_purchase_chosen();

-- Looked at when the transaction ends: the instalment is delivered before the purchase that says so.
create function grant_instalment_delivered_by_a_purchase() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_purchase p where p.instalment_id = new.id and p.state = 'DELIVERED') then
        raise check_violation using message = 'goods are delivered by a purchase', constraint = 'grant_instalment_delivered_by_a_purchase';
    end if;
    return null;
end
$$;
create constraint trigger grant_instalment_delivered_by_a_purchase after insert or update on grant_instalment
    deferrable initially deferred for each row when (new.state = 'DELIVERED') execute function grant_instalment_delivered_by_a_purchase();
revoke all on function grant_purchase_chosen(), grant_instalment_delivered_by_a_purchase() from public;
