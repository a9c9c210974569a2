-- Part by part: those after one that was received then, the newest first; all of them where nothing is said.
drop function mediation_waiting_for_supervisor(uuid[]);
drop function mediation_cards(uuid[]);
create function mediation_cards(centres uuid[], before timestamptz, after_id uuid, most integer)
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
      and (before is null or c.received_at < before or c.received_at = before and c.id > after_id)
    order by c.received_at desc, c.id
    limit most;
end;
revoke all on function mediation_cards(uuid[], timestamptz, uuid, integer) from public;
grant execute on function mediation_cards(uuid[], timestamptz, uuid, integer) to hawsh_app;

-- As before, of all cards.
create function mediation_waiting_for_supervisor(centres uuid[]) returns table (kind text, case_id uuid, due timestamptz)
    language sql stable set search_path = public
begin atomic
    select 'ALERT', l.case_id, l.raised_at from mediation_alerts_to_caller() l
    union all
    select 'OVERDUE', c.id, c.state_since from mediation_cards(centres, null, null, null) c
    where cardinality(c.overdue) > 0 or cardinality(c.another_asked) > 0
    order by 1, 3, 2
    limit 200;
end;
revoke all on function mediation_waiting_for_supervisor(uuid[]) from public;
grant execute on function mediation_waiting_for_supervisor(uuid[]) to hawsh_app;
