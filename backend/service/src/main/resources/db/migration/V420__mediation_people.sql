-- Mediators of the community, who have no login; what the check against known relations compares beside a name; and a party that
-- asks for another mediator.
alter table mediator
    add column certified_until date,
    add column phone text constraint mediator_phone_shape check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    -- that somebody mediates is no secret, and neither is which record of the register is theirs: it says nothing of a case
    add column participant_reference text
        constraint mediator_participant_reference_length check (char_length(participant_reference) between 1 and 20),
    add constraint mediator_certificate_period_ordered check (certified_until >= certified_on);

alter table mediation_assignment add column another_asked_at timestamptz;
grant update (another_asked_at) on mediation_assignment to hawsh_app;

-- As before, and: whoever of the community works on it does so beside somebody who keeps the file; until there is one, the card
-- says so. Whom a party asks to be replaced is named, and not which party asked.
drop function mediation_cards(uuid[]);
create function mediation_cards(centres uuid[])
    returns table (id uuid, centre_id uuid, reference text, kind text, languages text[], urgency text, state text,
                   state_since timestamptz, received_at timestamptz, mediators uuid[], proposed uuid[], another_asked uuid[],
                   overdue text[])
    language sql stable security definer set search_path = public
begin atomic
    select c.id, c.centre_id, c.reference, c.kind, c.languages, c.urgency, c.state, c.state_since, c.received_at,
           working.mediators, working.proposed, working.another_asked,
           array_remove(array[
               case when unkept.late and not working.community then 'NOBODY_MEDIATES' end,
               case when unkept.late and working.community then 'NOBODY_KEEPS_THE_FILE' end,
               case when c.state = 'INTAKE' and c.received_at < now() - interval '7 days' then 'NOT_SCREENED' end,
               case when exists (select from mediation_undertaking u join mediation_agreement g on g.id = u.agreement_id
                                 where u.case_id = c.id and g.state = 'SIGNED' and u.state = 'OPEN' and u.due_on < current_date)
                    then 'UNDERTAKING' end,
               case when exists (select from mediation_follow_up f
                                 where f.case_id = c.id and f.asked_on is null and f.due_on < current_date)
                    then 'FOLLOW_UP' end], null)
    from mediation_case c
    cross join lateral (
        select coalesce(array_agg(a.mediator_id order by a.id) filter (where a.state = 'ACCEPTED'), '{}') as mediators,
               coalesce(array_agg(a.mediator_id order by a.id) filter (where a.state = 'PROPOSED'), '{}') as proposed,
               coalesce(array_agg(a.mediator_id order by a.id)
                   filter (where a.state = 'ACCEPTED' and a.another_asked_at is not null), '{}') as another_asked,
               coalesce(bool_or(a.account is null and a.state in ('PROPOSED', 'ACCEPTED')), false) as community,
               coalesce(bool_or(a.account is not null and a.state = 'ACCEPTED'), false) as kept
        from mediation_assignment a where a.case_id = c.id) working
    cross join lateral (
        select not working.kept and c.received_at < now() - interval '3 days' as late) unkept
    where c.id = any (cases_supervised_by_caller()) and c.centre_id = any (centres) and c.state <> 'CLOSED'
    order by c.received_at desc, c.id
    limit 500;
end;
revoke all on function mediation_cards(uuid[]) from public;
grant execute on function mediation_cards(uuid[]) to hawsh_app;

-- As before, and somebody of the community too, one at a time: of two mediators one keeps the file. A certificate that has ended is
-- none.
create or replace function propose_mediator(which uuid, whom uuid, free boolean, new_id uuid) returns boolean
    language plpgsql volatile security definer set search_path = public
as $$
declare
    asked boolean;
begin
    perform 1 from mediation_case where id = which for update;
    insert into mediation_assignment (id, case_id, mediator_id, account, state, proposed_by, proposed_at, version)
    select new_id, c.id, m.id, m.account, 'PROPOSED', caller(), now(), 0
    from mediation_case c
    join mediator m on m.centre_id = c.centre_id and m.id = whom and m.active
         and coalesce(m.certified_until >= current_date, true)
    where c.id = which and which = any (cases_supervised_by_caller()) and free
      and c.state in ('INTAKE', 'SCREENING', 'CONSENT_PENDING', 'ACTIVE')
      and m.account is distinct from c.received_by
      and not exists (select from mediation_assignment a where a.case_id = c.id and a.mediator_id = whom)
      and (select count(*) from mediation_assignment a where a.case_id = c.id and a.state in ('PROPOSED', 'ACCEPTED')) < 2
      and (m.account is not null or not exists (
          select from mediation_assignment a where a.case_id = c.id and a.account is null and a.state in ('PROPOSED', 'ACCEPTED')))
    returning true into asked;
    return coalesce(asked, false);
end
$$;

-- SECURITY DEFINER: a supervisor sees neither accounts nor role assignments, and is told only who mediates by role at their centre
-- and is not on its list. Whoever has never signed in has no name here yet, and is missing.
create function mediator_candidates(centres uuid[]) returns table (centre_id uuid, account uuid, name text)
    language sql stable security definer set search_path = public
begin atomic
    select distinct mine.centre_id, a.subject, a.display_name
    from assignments_of(caller()) mine
    join account a on a.display_name is not null
    where mine.role = 'MEDIATION_SUPERVISOR' and mine.centre_id = any (centres)
      and a.subject in (select r.subject from role_assignment r where r.role = 'MEDIATOR')
      and exists (select from assignments_of(a.subject) held where held.role = 'MEDIATOR' and held.centre_id = mine.centre_id)
      and not exists (select from mediator m where m.centre_id = mine.centre_id and m.account = a.subject)
    order by a.display_name, a.subject
    limit 200;
end;
revoke all on function mediator_candidates(uuid[]) from public;
grant execute on function mediator_candidates(uuid[]) to hawsh_app;

-- For whoever reads an origin: the sealed parties of every case of the caller that is still mediated, each beside the reference of the
-- person asked about. The rows are the same whoever that is, and whether or not they exist.
create function mediation_parties_beside(person uuid, centres uuid[], register uuid[])
    returns table (id uuid, case_id uuid, sealed_party bytea, wrapped bytea, reference text)
    language sql stable set search_path = public
begin atomic
    select p.id, p.case_id, p.sealed_party, k.wrapped, asked.reference
    from mediation_case c
    join mediation_party p on p.case_id = c.id
    join mediation_key k on k.case_id = c.id
    left join (select r.reference from participant r where r.id = person and coalesce(r.centres && register, false)) asked on true
    where c.id = any (cases_of_caller()) and c.centre_id = any (centres)
      and c.state in ('INTAKE', 'SCREENING', 'CONSENT_PENDING', 'ACTIVE');
end;
revoke all on function mediation_parties_beside(uuid, uuid[], uuid[]) from public;
grant execute on function mediation_parties_beside(uuid, uuid[], uuid[]) to hawsh_app;
