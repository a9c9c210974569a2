-- What waits for somebody about a call or a support, one row for each thing to do. Whoever asked for it, or approved it before, does not
-- do it (not_by). A visit waits within some days only; the rest waits until it is done. Whoever reads it sees the rows of their centres.
create view grant_task with (security_invoker = true) as
    select c.id as about_id, c.centre_id, 'OPEN' as task, array[o.asked_by] as not_by, cast(null as date) as from_on, cast(null as date) as before_on
    from grant_call c join grant_call_opening o on o.id = c.opening_id
    where c.state = 'DRAFT' and o.decision = 'OPEN'
    union all
    select c.id, c.centre_id, 'SELECT', '{}', null, null
    from grant_call c left join grant_selection s on s.id = c.id
    where c.state = 'OPEN' and c.closes_at <= now() and s.state is distinct from 'PROPOSED'
    union all
    select p.selection_id, p.centre_id, 'DECIDE', array[p.asked_by], null, null
    from grant_selection_proposal p join grant_call c on c.id = p.selection_id
    where p.decision = 'OPEN' and c.state = 'OPEN'
    union all
    select g.id, g.centre_id, 'AGREE', '{}', null, null
    from grant_award g
    where g.state = 'PREPARED' and g.agreed_on is null and g.proposal_id is null
    union all
    select g.id, g.centre_id, 'SIGN', '{}', null, null
    from grant_award g
    where g.state = 'PREPARED' and g.agreed_on is not null and g.proposal_id is null
    union all
    select p.grant_id, p.centre_id, 'DECIDE', array[p.asked_by], null, null
    from grant_proposal p
    where p.decision = 'OPEN'
    union all
    select i.grant_id, i.centre_id, 'APPROVE', array[r.asked_by], null, null
    from grant_instalment i join grant_instalment_request r on r.id = i.request_id
    where i.state = 'REQUESTED'
    union all
    select i.grant_id, i.centre_id, 'PAY', array[r.asked_by, r.decided_by], null, null
    from grant_instalment i
    join grant_instalment_request r on r.id = i.request_id
    join grant_award g on g.id = i.grant_id
    where i.state in ('APPROVED', 'PAYMENT_FAILED') and i.means <> 'GOODS' and g.state = 'ACTIVE'
    union all
    -- Who received them, and when, is written down last; then somebody else says that they were delivered.
    select i.grant_id, i.centre_id, t.task, case t.task when 'DELIVER' then array[r.asked_by, r.decided_by] else '{}' end, null, null
    from grant_instalment i
    join grant_instalment_request r on r.id = i.request_id
    join grant_award g on g.id = i.grant_id
    left join grant_purchase p on p.instalment_id = i.id
    cross join lateral (select case when p.delivered_on is null or p.received_by is null then 'BUY' else 'DELIVER' end as task) t
    where i.state = 'APPROVED' and i.means = 'GOODS' and g.state = 'ACTIVE'
    union all
    select r.grant_id, r.centre_id, 'DECIDE_REVERSAL', array[r.asked_by, r.paid_by], null, null
    from grant_payment_reversal r
    where r.decision = 'OPEN'
    union all
    select e.grant_id, e.centre_id, 'DECIDE_EXPENSE', array[e.asked_by], null, null
    from grant_expense e join grant_award g on g.id = e.grant_id
    where e.decision = 'OPEN' and g.state in ('ACTIVE', 'SUSPENDED')
    union all
    select m.grant_id, m.centre_id, 'ACCEPT_REPORT', array[m.asked_by], null, null
    from milestone_report m join grant_award g on g.id = m.grant_id
    where m.decision = 'OPEN' and g.state = 'ACTIVE'
    union all
    -- A round begins two weeks before its day and is over once the next one begins.
    select r.grant_id, r.centre_id, 'VISIT', '{}', r.due_on - 14, r.next_on - 14
    from (
        select g.id as grant_id, g.centre_id, m.months, cast(g.completed_on + make_interval(months => m.months) as date) as due_on,
               cast(g.completed_on + make_interval(months => lead(m.months) over (partition by g.id order by m.months)) as date) as next_on
        from grant_award g cross join (values (3), (6), (12)) as m (months)
        where g.completed_on is not null
    ) r
    where not exists (select from upkeep_visit v where v.grant_id = r.grant_id and v.months = r.months);
grant select on grant_task to hawsh_app;
