-- What was paid is undone by two people: one reports that it came back or was never paid, and another one, who had not paid it, confirms it.
alter table grant_payment add constraint grant_payment_of_payer_unique unique (id, instalment_id, grant_id, centre_id, entered_by);

create table grant_payment_reversal (
    id              uuid        not null constraint grant_payment_reversal_pk primary key,
    centre_id       uuid        not null,
    grant_id        uuid        not null,
    instalment_id   uuid        not null,
    payment_id      uuid        not null,
    paid_by         uuid        not null,
    reason          text        not null constraint grant_payment_reversal_reason_known check (reason in ('CAME_BACK', 'ENTERED_BY_MISTAKE')),
    other_means     text        constraint grant_payment_reversal_means_known
        check (other_means in ('CASH', 'TRANSFER_OFFICE', 'MOBILE_WALLET', 'BANK', 'GOODS')),
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    asked_because   text        constraint grant_payment_reversal_asked_because_length check (char_length(asked_because) between 1 and 200),
    asked_until     timestamptz,
    decision        text        not null constraint grant_payment_reversal_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text        constraint grant_payment_reversal_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint grant_payment_reversal_payment_fk foreign key (payment_id, instalment_id, grant_id, centre_id, paid_by)
        references grant_payment (id, instalment_id, grant_id, centre_id, entered_by),
    constraint grant_payment_reversal_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at)),
    constraint grant_payment_reversal_not_by_the_payer check (decision not in ('APPROVED', 'REFUSED') or decided_by <> paid_by)
);
create index grant_payment_reversal_of_grant on grant_payment_reversal (grant_id, id);
create unique index grant_payment_reversal_one_at_a_time on grant_payment_reversal (payment_id) where decision = 'OPEN';
create unique index grant_payment_reversal_once on grant_payment_reversal (payment_id) where decision = 'APPROVED';
create trigger grant_payment_reversal_is_decided_once before update on grant_payment_reversal
    for each row execute function is_decided_once();
create trigger grant_payment_reversal_stands after update or delete on grant_payment_reversal
    for each row execute function grant_record_stands();

create function grant_payment_undone_by_two() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_payment_reversal r where r.payment_id = new.id and r.decision = 'APPROVED'
                   and r.reason = new.failure and r.asked_by = new.failed_by) then
        raise check_violation using message = 'what was paid is undone by two people', constraint = 'grant_payment_undone_by_two';
    end if;
    return new;
end
$$;
create trigger grant_payment_undone_by_two before update on grant_payment
    for each row when (new.state = 'REVERSED') execute function grant_payment_undone_by_two();
revoke all on function grant_payment_undone_by_two() from public;

call wall_by_centre('grant_payment_reversal');
grant select, insert, update (decision, decided_by, decided_at, decided_because) on grant_payment_reversal to hawsh_app;
