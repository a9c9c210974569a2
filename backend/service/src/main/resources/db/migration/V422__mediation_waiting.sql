-- What waits today for a mediator, in the cases they are a member of: nothing of it says what a case is about. Whoever asks reads
-- within their own walls.
create function mediation_waiting_for_caller(centres uuid[]) returns table (kind text, case_id uuid, due timestamptz)
    language sql stable set search_path = public
begin atomic
    with mine as (
        select c.id, z.zone, cast(now() at time zone z.zone as date) as today
        from mediation_case c join centre z on z.id = c.centre_id
        where c.id = any (cases_of_caller()) and c.centre_id = any (centres)
    )
    select 'PROPOSAL', null::uuid, p.proposed_at from mediation_proposals_to_caller() p where p.centre_id = any (centres)
    union all
    select 'MEETING', m.case_id, m.starts_at
    from mine join mediation_meeting m on m.case_id = mine.id and m.state = 'PLANNED'
    where cast(m.starts_at at time zone mine.zone as date) = mine.today
    union all
    select 'UNDERTAKING', u.case_id, u.due_on at time zone mine.zone
    from mine join mediation_undertaking u on u.case_id = mine.id and u.state = 'OPEN' and u.due_on < mine.today
    join mediation_agreement g on g.id = u.agreement_id and g.state = 'SIGNED'
    union all
    select 'FOLLOW_UP', f.case_id, f.due_on at time zone mine.zone
    from mine join mediation_follow_up f on f.case_id = mine.id and f.asked_on is null and f.due_on <= mine.today
    order by 3, 1, 2
    limit 200;
end;

-- What waits for whoever supervises: that somebody is in danger, and not what was told; and each card on which something is overdue.
create function mediation_waiting_for_supervisor(centres uuid[]) returns table (kind text, case_id uuid, due timestamptz)
    language sql stable set search_path = public
begin atomic
    select 'ALERT', l.case_id, l.raised_at from mediation_alerts_to_caller() l
    union all
    select 'OVERDUE', c.id, c.state_since from mediation_cards(centres) c where cardinality(c.overdue) > 0 or cardinality(c.another_asked) > 0
    order by 1, 3, 2
    limit 200;
end;
revoke all on function mediation_waiting_for_caller(uuid[]), mediation_waiting_for_supervisor(uuid[]) from public;
grant execute on function mediation_waiting_for_caller(uuid[]), mediation_waiting_for_supervisor(uuid[]) to hawsh_app;
