-- What the supervisor of a centre sees of its cases: a card with languages, kind, state, dates and what is overdue, and nothing of
-- what was told or of who the parties are. Only a safety alert speaks to the supervisor in words.
create table mediation_alert (
    id              uuid        not null constraint mediation_alert_pk primary key,
    case_id         uuid        not null constraint mediation_alert_case_fk references mediation_case (id),
    raised_at       timestamptz not null,
    raised_by       uuid        not null,
    sealed_text     bytea       not null constraint mediation_alert_size check (octet_length(sealed_text) < 20000),
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    constraint mediation_alert_acknowledged_by_somebody check (num_nonnulls(acknowledged_at, acknowledged_by) in (0, 2))
);
create index mediation_alert_of_case on mediation_alert (case_id, id desc);
alter table mediation_alert enable row level security;
alter table mediation_alert force row level security;
create policy mediation_alert_owner on mediation_alert to hawsh_owner using (true) with check (true);
create policy mediation_alert_members on mediation_alert to hawsh_app
    using (case_id = any ((select cases_of_caller())::uuid[])) with check (case_id = any ((select cases_of_caller())::uuid[]));
grant select, insert on mediation_alert to hawsh_app;

-- SECURITY DEFINER, as all below: whoever supervises is no member. Each asks for the role itself, and an exclusion overrides it.
create function cases_supervised_by_caller() returns uuid[]
    language sql stable security definer set search_path = public
begin atomic
    select coalesce(array_agg(c.id), '{}')
    from mediation_case c
    where c.centre_id in (select a.centre_id from assignments_of(caller()) a where a.role = 'MEDIATION_SUPERVISOR')
      and not exists (
          select from mediation_assignment e where e.case_id = c.id and e.account = caller() and e.state = 'EXCLUDED');
end;

-- Overdue: nobody has accepted after three days, nobody was screened after seven, and whatever had a day of its own.
create function mediation_cards(centres uuid[])
    returns table (id uuid, centre_id uuid, reference text, kind text, languages text[], urgency text, state text,
                   state_since timestamptz, received_at timestamptz, mediators uuid[], proposed uuid[], overdue text[])
    language sql stable security definer set search_path = public
begin atomic
    select c.id, c.centre_id, c.reference, c.kind, c.languages, c.urgency, c.state, c.state_since, c.received_at,
           coalesce((select array_agg(a.mediator_id order by a.id) from mediation_assignment a
                     where a.case_id = c.id and a.state = 'ACCEPTED'), '{}'),
           coalesce((select array_agg(a.mediator_id order by a.id) from mediation_assignment a
                     where a.case_id = c.id and a.state = 'PROPOSED'), '{}'),
           array_remove(array[
               case when c.state = 'INTAKE' and c.received_at < now() - interval '3 days'
                         and not exists (select from mediation_assignment a where a.case_id = c.id and a.state = 'ACCEPTED')
                    then 'NOBODY_MEDIATES' end,
               case when c.state = 'INTAKE' and c.received_at < now() - interval '7 days' then 'NOT_SCREENED' end,
               case when exists (select from mediation_undertaking u join mediation_agreement g on g.id = u.agreement_id
                                 where u.case_id = c.id and g.state = 'SIGNED' and u.state = 'OPEN' and u.due_on < current_date)
                    then 'UNDERTAKING' end,
               case when exists (select from mediation_follow_up f
                                 where f.case_id = c.id and f.asked_on is null and f.due_on < current_date)
                    then 'FOLLOW_UP' end], null)
    from mediation_case c
    where c.id = any (cases_supervised_by_caller()) and c.centre_id = any (centres) and c.state <> 'CLOSED'
    order by c.received_at desc, c.id
    limit 500;
end;

-- What the service compares a mediator with before one is asked, and never shows: the key, and the parties it opens.
create function mediation_key_to_compare(which uuid) returns bytea
    language sql stable security definer set search_path = public
begin atomic
    select k.wrapped from mediation_key k where k.case_id = which and which = any (cases_supervised_by_caller());
end;
create function mediation_parties_to_compare(which uuid) returns table (id uuid, sealed_party bytea)
    language sql stable security definer set search_path = public
begin atomic
    select p.id, p.sealed_party from mediation_party p where p.case_id = which and which = any (cases_supervised_by_caller());
end;

-- Asks a mediator, unless they are not available. The same statement does the same work in either case, and says only whether.
create function propose_mediator(which uuid, whom uuid, free boolean, new_id uuid) returns boolean
    language plpgsql volatile security definer set search_path = public
as $$
declare
    asked boolean;
begin
    perform 1 from mediation_case where id = which for update;
    insert into mediation_assignment (id, case_id, mediator_id, account, state, proposed_by, proposed_at, version)
    select new_id, c.id, m.id, m.account, 'PROPOSED', caller(), now(), 0
    from mediation_case c
    join mediator m on m.centre_id = c.centre_id and m.id = whom and m.active and m.account is not null
    where c.id = which and which = any (cases_supervised_by_caller()) and free
      and c.state in ('INTAKE', 'SCREENING', 'CONSENT_PENDING', 'ACTIVE')
      and m.account <> c.received_by
      and not exists (select from mediation_assignment a where a.case_id = c.id and a.mediator_id = whom)
      and (select count(*) from mediation_assignment a where a.case_id = c.id and a.state in ('PROPOSED', 'ACCEPTED')) < 2
    returning true into asked;
    return coalesce(asked, false);
end
$$;

-- For good: a party asked for somebody else, or the mediator has an interest.
create function exclude_mediator(which uuid, whom uuid, new_id uuid) returns boolean
    language plpgsql volatile security definer set search_path = public
as $$
begin
    if not which = any (cases_supervised_by_caller()) then
        return false;
    end if;
    update mediation_assignment set state = 'EXCLUDED', ended_at = now(), version = version + 1
    where case_id = which and mediator_id = whom and state not in ('EXCLUDED', 'ENDED');
    insert into mediation_assignment (id, case_id, mediator_id, account, state, proposed_by, proposed_at, ended_at, version)
    select new_id, c.id, m.id, m.account, 'EXCLUDED', caller(), now(), now(), 0
    from mediation_case c join mediator m on m.centre_id = c.centre_id and m.id = whom
    where c.id = which and not exists (select from mediation_assignment a where a.case_id = which and a.mediator_id = whom and a.state = 'EXCLUDED');
    return true;
end
$$;

-- Somebody who is asked reads what it is about, and the names of the parties, to say whether they know one.
create function mediation_proposals_to_caller()
    returns table (id uuid, case_id uuid, centre_id uuid, kind text, languages text[], urgency text, proposed_at timestamptz, version integer)
    language sql stable security definer set search_path = public
begin atomic
    select a.id, c.id, c.centre_id, c.kind, c.languages, c.urgency, a.proposed_at, a.version
    from mediation_assignment a join mediation_case c on c.id = a.case_id
    where a.account = caller() and a.state = 'PROPOSED'
    order by a.proposed_at, a.id;
end;
create policy mediation_party_proposed on mediation_party for select to hawsh_app
    using (case_id = any ((select cases_proposed_to_caller())::uuid[]));

create function mediation_alerts_to_caller() returns table (id uuid, case_id uuid, raised_at timestamptz, sealed_text bytea, acknowledged_at timestamptz, wrapped bytea)
    language sql stable security definer set search_path = public
begin atomic
    select l.id, l.case_id, l.raised_at, l.sealed_text, l.acknowledged_at, k.wrapped
    from mediation_alert l join mediation_key k on k.case_id = l.case_id
    where l.case_id = any (cases_supervised_by_caller()) and l.acknowledged_at is null
    order by l.raised_at desc
    limit 200;
end;
create function acknowledge_mediation_alert(which uuid) returns boolean
    language plpgsql volatile security definer set search_path = public
as $$
begin
    update mediation_alert set acknowledged_at = now(), acknowledged_by = caller()
    where id = which and acknowledged_at is null and case_id = any (cases_supervised_by_caller());
    return found;
end
$$;

revoke all on function cases_supervised_by_caller(), mediation_cards(uuid[]), mediation_key_to_compare(uuid),
    mediation_parties_to_compare(uuid), propose_mediator(uuid, uuid, boolean, uuid), exclude_mediator(uuid, uuid, uuid),
    mediation_proposals_to_caller(), mediation_alerts_to_caller(), acknowledge_mediation_alert(uuid) from public;
grant execute on function cases_supervised_by_caller(), mediation_cards(uuid[]), mediation_key_to_compare(uuid),
    mediation_parties_to_compare(uuid), propose_mediator(uuid, uuid, boolean, uuid), exclude_mediator(uuid, uuid, uuid),
    mediation_proposals_to_caller(), mediation_alerts_to_caller(), acknowledge_mediation_alert(uuid) to hawsh_app;
