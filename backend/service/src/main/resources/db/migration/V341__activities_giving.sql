-- What the centre gives: kits that somebody signs for, and money for the way, for volunteers and for trainers by the hour,
-- always after locked sheets and never for anything else. Nobody pays the centre anything.
create table kit (
    id             uuid    not null constraint kit_pk primary key,
    centre_id      uuid    not null,
    course_id      uuid    not null,
    participant_id uuid    not null constraint kit_participant_fk references participant (id),
    item           text    not null constraint kit_item_length check (char_length(item) between 1 and 120),
    serial         text    constraint kit_serial_length check (char_length(serial) between 1 and 60),
    given_on       date    not null,
    given_by       uuid    not null,
    receipt_signed boolean not null,
    returned_on    date,
    version        integer not null,
    constraint kit_course_fk foreign key (course_id, centre_id) references course (id, centre_id),
    constraint kit_returned_after_it_was_given check (returned_on >= given_on)
);
-- One sewing machine stands in one home at a time.
create unique index kit_serial_with_one_person on kit (centre_id, serial) where serial is not null and returned_on is null;
create index kit_of_course on kit (course_id, id);

create table payment_list (
    id          uuid           not null constraint payment_list_pk primary key,
    centre_id   uuid           not null,
    course_id   uuid           not null,
    kind        text           not null constraint payment_list_kind_known check (kind in ('TRANSPORT', 'VOLUNTEER_ALLOWANCE', 'TRAINER_HOURS')),
    from_day    date           not null,
    to_day      date           not null,
    unit_amount numeric(14, 2) not null constraint payment_list_amount_positive check (unit_amount > 0),
    currency    text           not null constraint payment_list_currency_known check (currency in ('IQD', 'USD', 'EUR')),
    state       text           not null constraint payment_list_state_known check (state in ('PREPARED', 'PAID', 'WITHDRAWN')),
    prepared_by uuid           not null,
    prepared_at timestamptz    not null,
    paid_by     uuid,
    paid_at     timestamptz,
    version     integer        not null,
    constraint payment_list_of_centre_unique unique (id, centre_id),
    constraint payment_list_course_fk foreign key (course_id, centre_id) references course (id, centre_id),
    constraint payment_list_days_ordered check (to_day between from_day and from_day + 92),
    constraint payment_list_paid_by_somebody check ((state = 'PAID') = (paid_by is not null) and (paid_by is null) = (paid_at is null)),
    constraint payment_list_payer_is_not_preparer check (paid_by <> prepared_by)
);
create index payment_list_of_centre on payment_list (centre_id, id desc);

-- One day of somebody's way, one session of a volunteer, the hours of one session of a trainer.
create table payment_entry (
    list_id         uuid          not null,
    centre_id       uuid          not null,
    kind            text          not null,
    session_id      uuid          not null constraint payment_entry_session_fk references course_session (id),
    day             date          not null,
    participant_id  uuid          constraint payment_entry_participant_fk references participant (id),
    staff_member_id uuid          constraint payment_entry_staff_fk references staff_member (id),
    units           numeric(6, 2) not null constraint payment_entry_units_positive check (units > 0),
    counts          boolean       not null,
    constraint payment_entry_list_fk foreign key (list_id, centre_id) references payment_list (id, centre_id),
    constraint payment_entry_of_one_payee check (num_nonnulls(participant_id, staff_member_id) = 1
        and (kind = 'TRANSPORT') = (participant_id is not null))
);
create index payment_entry_of_list on payment_entry (list_id);
-- Nobody's way is paid twice on one day, whichever courses they came for; nobody's session twice.
create unique index payment_entry_one_way_a_day on payment_entry (participant_id, centre_id, day) where counts and participant_id is not null;
create unique index payment_entry_one_session_once on payment_entry (staff_member_id, session_id) where counts and staff_member_id is not null;

-- A list that is paid stays as it is.
create function payment_list_stays_once_paid() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state <> 'PREPARED' then
        raise check_violation using message = 'a list that was paid or withdrawn stays as it is', constraint = 'payment_list_stays_once_paid';
    end if;
    return new;
end
$$;
revoke all on function payment_list_stays_once_paid() from public;
create trigger payment_list_stays_once_paid before update on payment_list
    for each row execute function payment_list_stays_once_paid();

do $$
declare
    walled text;
begin
    foreach walled in array array['kit', 'payment_list', 'payment_entry'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
grant select, insert, update on kit, payment_list to hawsh_app;
grant select, insert on payment_entry to hawsh_app;
grant update (counts) on payment_entry to hawsh_app;
