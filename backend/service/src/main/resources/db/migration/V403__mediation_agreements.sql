-- What the parties agreed on. The papers stay with them: kept here is the text of each language, sealed, and who signed it, how and
-- before whom; never a scan of a thumb-print, which is biometric. A text that somebody signed does not change any more: the next one
-- takes its place.
create table mediation_agreement (
    id           uuid        not null constraint mediation_agreement_pk primary key,
    case_id      uuid        not null constraint mediation_agreement_case_fk references mediation_case (id),
    number       integer     not null constraint mediation_agreement_number_positive check (number > 0),
    state        text        not null constraint mediation_agreement_state_known check (state in ('DRAFT', 'SIGNED', 'REPLACED')),
    written_at   timestamptz not null,
    sealed_texts bytea       not null constraint mediation_agreement_size check (octet_length(sealed_texts) < 800000),
    version      integer     not null,
    constraint mediation_agreement_of_case_unique unique (id, case_id),
    constraint mediation_agreement_numbered unique (case_id, number)
);
-- One text at a time is on the table.
create unique index mediation_agreement_one_that_stands on mediation_agreement (case_id) where state <> 'REPLACED';

create table mediation_signature (
    id           uuid  not null constraint mediation_signature_pk primary key,
    case_id      uuid  not null,
    agreement_id uuid  not null,
    party_id     uuid  not null,
    signed_on    date  not null,
    sealed_how   bytea not null constraint mediation_signature_size check (octet_length(sealed_how) < 20000),
    constraint mediation_signature_agreement_fk foreign key (agreement_id, case_id) references mediation_agreement (id, case_id),
    constraint mediation_signature_party_fk foreign key (party_id, case_id) references mediation_party (id, case_id),
    constraint mediation_signature_once unique (agreement_id, party_id)
);

create table mediation_undertaking (
    id           uuid    not null constraint mediation_undertaking_pk primary key,
    case_id      uuid    not null,
    agreement_id uuid    not null,
    party_id     uuid    not null,
    due_on       date    not null,
    state        text    not null constraint mediation_undertaking_state_known check (state in ('OPEN', 'KEPT', 'BROKEN', 'WAIVED')),
    settled_on   date,
    sealed_what  bytea   not null constraint mediation_undertaking_size check (octet_length(sealed_what) < 50000),
    version      integer not null,
    constraint mediation_undertaking_agreement_fk foreign key (agreement_id, case_id) references mediation_agreement (id, case_id),
    constraint mediation_undertaking_party_fk foreign key (party_id, case_id) references mediation_party (id, case_id),
    constraint mediation_undertaking_settled_on_a_day check ((state = 'OPEN') = (settled_on is null))
);
create index mediation_undertaking_of_agreement on mediation_undertaking (agreement_id, due_on);

-- Somebody asks after one, three and six months whether it holds.
create table mediation_follow_up (
    id          uuid    not null constraint mediation_follow_up_pk primary key,
    case_id     uuid    not null constraint mediation_follow_up_case_fk references mediation_case (id),
    months      integer not null constraint mediation_follow_up_months_known check (months in (1, 3, 6)),
    due_on      date    not null,
    asked_on    date,
    durability  text    constraint mediation_follow_up_durability_known check (durability in ('HOLDS', 'HOLDS_PARTLY', 'DOES_NOT_HOLD', 'NOT_REACHED')),
    sealed_told bytea   constraint mediation_follow_up_size check (octet_length(sealed_told) < 50000),
    version     integer not null,
    constraint mediation_follow_up_once unique (case_id, months),
    constraint mediation_follow_up_asked_and_answered check (num_nonnulls(asked_on, durability) in (0, 2))
);

-- Whatever the service forgets: whoever withdrew signs nothing.
create function mediation_signature_is_willing() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if not coalesce((select c.given from mediation_consent c where c.party_id = new.party_id order by c.id desc limit 1), false) then
        raise check_violation using message = 'the party does not take part any more', constraint = 'mediation_signature_with_consent';
    end if;
    return new;
end
$$;
revoke all on function mediation_signature_is_willing() from public;
create trigger mediation_signature_willing before insert on mediation_signature
    for each row execute function mediation_signature_is_willing();

create function mediation_agreement_stays_once_signed() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.sealed_texts is distinct from old.sealed_texts
            and exists (select from mediation_signature s where s.agreement_id = new.id) then
        raise check_violation using message = 'what was signed stays as it is', constraint = 'mediation_agreement_stays_once_signed';
    end if;
    return new;
end
$$;
revoke all on function mediation_agreement_stays_once_signed() from public;
create trigger mediation_agreement_stays before update on mediation_agreement
    for each row execute function mediation_agreement_stays_once_signed();

do $$
declare
    walled text;
begin
    foreach walled in array array['mediation_agreement', 'mediation_signature', 'mediation_undertaking', 'mediation_follow_up'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (case_id = any ((select cases_of_caller())::uuid[]))'
                       || ' with check (case_id = any ((select cases_of_caller())::uuid[]))', walled || '_members', walled);
        execute format('grant select, insert on %I to hawsh_app', walled);
    end loop;
end
$$;
grant update (state, sealed_texts, version) on mediation_agreement to hawsh_app;
grant update (state, settled_on, sealed_what, version) on mediation_undertaking to hawsh_app;
grant update (asked_on, durability, sealed_told, version) on mediation_follow_up to hawsh_app;
