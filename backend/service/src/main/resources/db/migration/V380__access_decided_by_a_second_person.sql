-- A decision by a second person has the same columns wherever it is taken: who asked, when, why and until when it can be decided;
-- what was decided, by whom, when and why. The two functions hold the rule for every table that has them.
create function is_decided_by_a_second_person(
    asked_by uuid, asked_until timestamptz, decision text, decided_by uuid, decided_at timestamptz) returns boolean
    language sql immutable
    return coalesce(case
        when decision in ('NOT_NEEDED', 'OPEN') then num_nonnulls(decided_by, decided_at) = 0
        when decision in ('APPROVED', 'REFUSED') then decided_by is distinct from asked_by
        when decision = 'WITHDRAWN' then true
        end and (decision in ('NOT_NEEDED', 'OPEN')
                 or num_nulls(decided_by, decided_at) = 0 and (asked_until is null or decided_at <= asked_until)), false);
revoke all on function is_decided_by_a_second_person(uuid, timestamptz, text, uuid, timestamptz) from public;
grant execute on function is_decided_by_a_second_person(uuid, timestamptz, text, uuid, timestamptz) to hawsh_app;

-- Without this whoever asked could be exchanged before a decision, or a decision after it.
create function is_decided_once() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if (new.asked_by, new.asked_at, new.asked_because, new.asked_until)
            is distinct from (old.asked_by, old.asked_at, old.asked_because, old.asked_until) then
        raise check_violation using message = 'what was asked stays as it is', constraint = 'is_decided_once';
    end if;
    if old.decision <> 'OPEN' and (new.decision, new.decided_by, new.decided_at, new.decided_because)
            is distinct from (old.decision, old.decided_by, old.decided_at, old.decided_because) then
        raise check_violation using message = 'what was decided stays as it is', constraint = 'is_decided_once';
    end if;
    return new;
end
$$;
revoke all on function is_decided_once() from public;

-- Role assignments. A proposer who refused their own proposal took it back.
update role_assignment set ended_by = refused_by, ended_at = refused_at, refused_by = null, refused_at = null
where refused_by = given_by;
alter table role_assignment rename column given_by to asked_by;
alter table role_assignment rename column created_at to asked_at;
alter table role_assignment rename column reason to asked_because;
alter table role_assignment
    add column asked_until     timestamptz,
    add column decision        text not null default 'NOT_NEEDED',
    add column decided_by      uuid,
    add column decided_at      timestamptz,
    add column decided_because text constraint role_assignment_decided_because_length check (char_length(decided_because) between 1 and 200),
    add column ended_because   text constraint role_assignment_ended_because_length check (char_length(ended_because) between 1 and 200);
update role_assignment set
    decision = case when not needs_confirmation then 'NOT_NEEDED' when confirmed_at is not null then 'APPROVED'
                    when refused_at is not null then 'REFUSED' when ended_at is not null then 'WITHDRAWN' else 'OPEN' end,
    decided_by = case when needs_confirmation then coalesce(confirmed_by, refused_by, ended_by) end,
    decided_at = case when needs_confirmation then coalesce(confirmed_at, refused_at, ended_at) end,
    asked_until = case when needs_confirmation and num_nonnulls(confirmed_at, refused_at, ended_at) = 0 then valid_to end,
    -- one reason was kept, the last
    asked_because = case when refused_at is null and ended_at is null then asked_because end,
    decided_because = case when refused_at is not null and ended_at is null then asked_because end,
    ended_because = case when ended_at is not null then asked_because end;

create or replace function assignments_of(who uuid)
    returns table (role text, centre_id uuid, everywhere boolean)
    language sql stable security definer set search_path = public
begin atomic
    select a.role, c.id, a.centre_id is null
    from role_assignment a
    join centre c on a.centre_id is null or c.id = a.centre_id
    where a.subject = who and a.valid_from <= now() and (a.valid_to is null or a.valid_to > now())
      and a.ended_at is null and a.decision in ('NOT_NEEDED', 'APPROVED');
end;
create or replace function caller_is_everywhere() returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select exists (
        select from role_assignment a
        where a.subject = caller() and a.centre_id is null
          and a.valid_from <= now() and (a.valid_to is null or a.valid_to > now())
          and a.ended_at is null and a.decision in ('NOT_NEEDED', 'APPROVED'));
end;
drop index role_assignment_once;
create unique index role_assignment_once on role_assignment (subject, role, centre_id) nulls not distinct
    where decision <> 'REFUSED' and ended_at is null and valid_to is null;
alter table role_assignment
    drop column needs_confirmation, drop column confirmed_by, drop column confirmed_at, drop column refused_by, drop column refused_at,
    add constraint role_assignment_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at)),
    add constraint role_assignment_not_decided_for_oneself check (decided_by <> subject);
grant update (decision, decided_by, decided_at, decided_because, ended_because) on role_assignment to hawsh_app;
revoke update (asked_because) on role_assignment from hawsh_app;

-- Exports.
alter table participant_export
    drop constraint participant_export_decided_by_somebody_else,
    drop constraint participant_export_decided_whole,
    drop constraint participant_export_state_known;
alter table participant_export rename column requested_by to asked_by;
alter table participant_export rename column requested_at to asked_at;
alter table participant_export rename column reason to asked_because;
alter table participant_export rename column state to decision;
alter table participant_export rename column decision_reason to decided_because;
alter table participant_export add column asked_until timestamptz;
update participant_export set decision = 'OPEN' where decision = 'REQUESTED';
alter table participant_export add constraint participant_export_decided_by_a_second_person
    check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at));

-- Releases of children.
alter table childcare_release
    drop constraint childcare_release_by_two_people,
    drop constraint childcare_release_confirmed_by_somebody;
alter table childcare_release rename column reason to asked_because;
alter table childcare_release rename column confirmed_by to decided_by;
alter table childcare_release rename column confirmed_at to decided_at;
alter table childcare_release
    add column asked_until     timestamptz,
    add column decision        text not null default 'OPEN',
    add column decided_because text constraint childcare_release_decided_because_length check (char_length(decided_because) between 1 and 200);
update childcare_release set decision = 'APPROVED' where decided_by is not null;
alter table childcare_release
    alter column decision drop default,
    add constraint childcare_release_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at));
create or replace function childcare_goes_with_the_right_one() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.left_how = 'COLLECTOR' and not exists (
        select from child_collector c where c.id = new.collector_id and c.kind = 'ALLOWED' and c.ended_at is null) then
        raise check_violation using
            message = 'this person may not collect the child', constraint = 'childcare_only_to_the_allowed';
    end if;
    if new.left_how = 'RELEASED' and not exists (
        select from childcare_release r where r.id = new.release_id and r.decision = 'APPROVED') then
        raise check_violation using
            message = 'a release takes two people', constraint = 'childcare_released_by_two';
    end if;
    return null;
end
$$;

-- Lists of payments. Who withdrew one stood in its history only.
drop trigger payment_list_stays_once_paid on payment_list;
alter table payment_list
    drop constraint payment_list_paid_by_somebody,
    drop constraint payment_list_payer_is_not_preparer,
    drop constraint payment_list_state_known;
alter table payment_list rename column state to decision;
alter table payment_list rename column prepared_by to asked_by;
alter table payment_list rename column prepared_at to asked_at;
alter table payment_list rename column paid_by to decided_by;
alter table payment_list rename column paid_at to decided_at;
alter table payment_list
    add column asked_because   text,
    add column asked_until     timestamptz,
    add column decided_because text constraint payment_list_decided_because_length check (char_length(decided_because) between 1 and 200);
update payment_list set decision = case decision when 'PREPARED' then 'OPEN' when 'PAID' then 'APPROVED' else 'WITHDRAWN' end;
update payment_list l set decided_by = coalesce(c.changed_by, l.asked_by), decided_at = coalesce(c.at, l.asked_at)
from payment_list w
left join change_log c on c.entity = 'payment_list' and c.entity_id = w.id and c.version = w.version
where l.id = w.id and l.decision = 'WITHDRAWN';
alter table payment_list add constraint payment_list_decided_by_a_second_person
    check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at));
create or replace function payment_list_stays_once_paid() returns trigger
    language plpgsql set search_path = public
as $$
begin
    raise check_violation using message = 'a list that was paid or withdrawn stays as it is', constraint = 'payment_list_stays_once_paid';
end
$$;
create trigger payment_list_stays_once_paid before update on payment_list
    for each row when (old.decision <> 'OPEN') execute function payment_list_stays_once_paid();

do $$
declare
    decided text;
begin
    foreach decided in array array['role_assignment', 'participant_export', 'childcare_release', 'payment_list'] loop
        execute format('create trigger %I before update on %I for each row execute function is_decided_once()',
                       decided || '_is_decided_once', decided);
    end loop;
end
$$;
