-- Support that is given as goods: what is bought for an approved instalment, written bit by bit, and standing once the network has it.
insert into code_list (name, title_en, title_ar, title_ckb) values ('fewer-quotes-reasons', 'Why there are fewer than three quotes', 'لماذا توجد أقل من ثلاثة عروض أسعار', 'بۆچی کەمتر لە سێ نرخنامە هەیە');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('fewer-quotes-reasons', 'ONLY_SHOP', 'there is no other shop', 'لا يوجد محل آخر', 'دوکانی تر نییە', 10, '{}', false),
    ('fewer-quotes-reasons', 'NO_ANSWER', 'others were asked and named no price', 'سُئل آخرون ولم يذكروا سعراً', 'لە کەسانی تر پرسرا و نرخیان نەگوت', 20, '{}', false),
    ('fewer-quotes-reasons', 'SMALL', 'it costs too little to ask around', 'كلفته أقل من أن يُسأل عنه في أماكن أخرى', 'تێچووەکەی ئەوەندە کەمە کە پرسیارکردن ناهێنێت', 30, '{}', false),
    ('fewer-quotes-reasons', 'URGENT', 'it could not wait', 'لم يكن ممكناً الانتظار', 'نەدەکرا چاوەڕێ بکرێت', 40, '{}', false),
    ('fewer-quotes-reasons', 'UNSAFE', 'the way to others is not safe', 'الطريق إلى غيره غير آمن', 'ڕێگا بۆ شوێنانی تر سەلامەت نییە', 50, '{}', false),
    ('fewer-quotes-reasons', 'OTHER', 'something else', 'سبب آخر', 'هۆکارێکی تر', 60, '{}', false);

-- A quote, a receipt, a signed handover; which of them it is says whoever names it, and what is named stays.
create table grant_goods_paper (
    id        uuid        not null constraint grant_goods_paper_pk primary key,
    centre_id uuid        not null,
    grant_id  uuid        not null,
    type      text        not null constraint grant_goods_paper_type_known check (type in ('PDF', 'JPEG', 'PNG')),
    size      bigint      not null constraint grant_goods_paper_size_bounded check (size between 1 and 10485760), -- bytes
    blob_id   uuid        not null constraint grant_goods_paper_blob_unique unique,
    added_at  timestamptz not null,
    constraint grant_goods_paper_of_grant_unique unique (id, grant_id),
    constraint grant_goods_paper_of_centre_unique unique (id, centre_id),
    constraint grant_goods_paper_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_goods_paper_of_its_centre foreign key (blob_id, centre_id) references blob (id, centre_id)
);
create index grant_goods_paper_of_grant on grant_goods_paper (grant_id);

create table grant_purchase (
    id                      uuid           not null constraint grant_purchase_pk primary key,
    centre_id               uuid           not null,
    grant_id                uuid           not null,
    instalment_id           uuid           not null constraint grant_purchase_one_an_instalment unique,
    amount                  numeric(14, 2) not null constraint grant_purchase_amount_positive check (amount > 0), -- of the instalment
    currency                text           not null,
    state                   text           not null constraint grant_purchase_state_known check (state in ('OPEN', 'DELIVERED')),
    fewer_reason            text,
    fewer_list              text           not null generated always as ('fewer-quotes-reasons') stored,
    fewer_words             text           constraint grant_purchase_fewer_words_length check (char_length(fewer_words) between 1 and 300),
    receipt_paper_id        uuid,
    -- what was written on the spot where a shop gives no receipts
    without_shop            text           constraint grant_purchase_shop_length check (char_length(without_shop) between 1 and 160),
    without_amount_in_words text           constraint grant_purchase_amount_in_words_length check (char_length(without_amount_in_words) between 1 and 300),
    without_first_witness   text           constraint grant_purchase_first_witness_length check (char_length(without_first_witness) between 1 and 120),
    without_second_witness  text           constraint grant_purchase_second_witness_length check (char_length(without_second_witness) between 1 and 120),
    delivered_on            date,          -- the day the network received it
    received_by             uuid,          -- the member who received it for the network
    transaction_id          uuid           constraint grant_purchase_transaction_unique unique
                                           constraint grant_purchase_transaction_fk references ledger_transaction (id),
    version                 integer        not null,
    constraint grant_purchase_of_centre_unique unique (id, centre_id),
    constraint grant_purchase_instalment_fk foreign key (instalment_id, grant_id, centre_id) references grant_instalment (id, grant_id, centre_id),
    constraint grant_purchase_receipt_of_grant foreign key (receipt_paper_id, grant_id) references grant_goods_paper (id, grant_id),
    constraint grant_purchase_fewer_fk foreign key (fewer_list, fewer_reason) references code (list, code),
    constraint grant_purchase_fewer_whole check ((fewer_reason is null) = (fewer_words is null)),
    constraint grant_purchase_without_whole check (num_nulls(without_shop, without_amount_in_words, without_first_witness, without_second_witness) in (0, 4)
        and without_first_witness <> without_second_witness),
    constraint grant_purchase_one_receipt check (num_nonnulls(receipt_paper_id, without_shop) <= 1),
    constraint grant_purchase_delivered_whole check ((state = 'DELIVERED') = (transaction_id is not null) and (state = 'OPEN'
        or num_nulls(delivered_on, received_by) = 0 and num_nonnulls(receipt_paper_id, without_shop) = 1))
);
create index grant_purchase_of_grant on grant_purchase (grant_id, id);

create table grant_purchase_quote (
    purchase_id uuid           not null,
    centre_id   uuid           not null,
    position    integer        not null,
    supplier    text           not null constraint grant_purchase_quote_supplier_length check (char_length(supplier) between 1 and 160),
    amount      numeric(14, 2) not null constraint grant_purchase_quote_amount_positive check (amount > 0),
    quoted_on   date           not null,
    paper_id    uuid,
    constraint grant_purchase_quote_pk primary key (purchase_id, position),
    constraint grant_purchase_quote_purchase_fk foreign key (purchase_id, centre_id) references grant_purchase (id, centre_id),
    constraint grant_purchase_quote_paper_fk foreign key (paper_id, centre_id) references grant_goods_paper (id, centre_id)
);
create index grant_purchase_quote_of_paper on grant_purchase_quote (paper_id);

-- The goods-received note.
create table grant_purchase_line (
    purchase_id uuid           not null,
    centre_id   uuid           not null,
    position    integer        not null,
    what        text           not null constraint grant_purchase_line_what_length check (char_length(what) between 1 and 200),
    quantity    numeric(12, 3) not null constraint grant_purchase_line_quantity_positive check (quantity > 0),
    unit        text           not null constraint grant_purchase_line_unit_length check (char_length(unit) between 1 and 30),
    cost        numeric(14, 2) not null constraint grant_purchase_line_cost_positive check (cost > 0), -- of all of it together
    constraint grant_purchase_line_pk primary key (purchase_id, position),
    constraint grant_purchase_line_purchase_fk foreign key (purchase_id, centre_id) references grant_purchase (id, centre_id)
);

-- A municipality or an owner took over what was made and stays theirs.
create table grant_handover (
    id            uuid not null constraint grant_handover_pk primary key,
    centre_id     uuid not null,
    grant_id      uuid not null,
    what          text not null constraint grant_handover_what_length check (char_length(what) between 1 and 300),
    taken_over_by text not null constraint grant_handover_taken_over_by_length check (char_length(taken_over_by) between 1 and 160),
    taken_over_on date not null,
    paper_id      uuid,
    constraint grant_handover_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_handover_paper_of_grant foreign key (paper_id, grant_id) references grant_goods_paper (id, grant_id)
);
create index grant_handover_of_grant on grant_handover (grant_id, id);
create index grant_handover_of_paper on grant_handover (paper_id);

create function grant_purchase_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' or not exists (
                select from grant_instalment i where i.id = new.instalment_id and i.state = 'APPROVED' and i.means = 'GOODS'
                  and i.amount = new.amount and i.currency = new.currency) then
            raise check_violation using message = 'goods are bought for an approved instalment', constraint = 'grant_purchase_for_an_instalment';
        end if;
        return new;
    end if;
    if old.state = 'DELIVERED' or (new.grant_id, new.instalment_id, new.amount, new.currency)
            is distinct from (old.grant_id, old.instalment_id, old.amount, old.currency) then
        raise check_violation using message = 'what was delivered stays as it is', constraint = 'grant_purchase_stands';
    end if;
    if new.state = 'DELIVERED' and (
            (select coalesce(sum(l.cost), 0) from grant_purchase_line l where l.purchase_id = new.id) <> new.amount
            or new.fewer_reason is null and (select count(distinct q.supplier) from grant_purchase_quote q where q.purchase_id = new.id) < 3
            or not exists (select from grant_instalment i where i.id = new.instalment_id and i.state = 'DELIVERED')
            or not exists (select from ledger_transaction t join ledger_posting p on p.transaction_id = t.id
                           where t.id = new.transaction_id and t.kind = 'DELIVER' and t.about_id = new.id
                             and p.amount = new.amount and p.currency = new.currency)) then
        raise check_violation using message = 'what is delivered is whole, and stands in the ledger', constraint = 'grant_purchase_whole';
    end if;
    return new;
end
$$;
create trigger grant_purchase_moves before insert or update on grant_purchase for each row execute function grant_purchase_moves();

-- The purchase is held, so that it is not delivered at the same moment.
create function grant_purchase_part_stands() returns trigger
    language plpgsql set search_path = public
as $$
declare
    part record := coalesce(new, old);
begin
    perform 1 from grant_purchase p where p.id = part.purchase_id and p.state = 'OPEN' for update;
    if not found then
        raise check_violation using message = 'what was delivered stays as it is', constraint = 'grant_purchase_part_stands';
    end if;
    return part;
end
$$;
create trigger grant_purchase_quote_stands before insert or update or delete on grant_purchase_quote
    for each row execute function grant_purchase_part_stands();
create trigger grant_purchase_line_stands before insert or update or delete on grant_purchase_line
    for each row execute function grant_purchase_part_stands();

create function grant_handover_stands() returns trigger
    language plpgsql set search_path = public
as $$
begin
    raise check_violation using message = 'what was taken over stays as it was written', constraint = 'grant_handover_stands';
end
$$;
create trigger grant_handover_stands before update or delete on grant_handover for each row execute function grant_handover_stands();
revoke all on function grant_purchase_moves(), grant_purchase_part_stands(), grant_handover_stands() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_goods_paper', 'grant_purchase', 'grant_purchase_quote', 'grant_purchase_line', 'grant_handover'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, delete on grant_goods_paper to hawsh_app;
grant select, insert, update on grant_purchase to hawsh_app;
grant select, insert, update, delete on grant_purchase_quote, grant_purchase_line to hawsh_app;
grant select, insert on grant_handover to hawsh_app;
