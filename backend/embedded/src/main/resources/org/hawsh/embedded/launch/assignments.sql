-- A few assignments beside those everybody works with, so that the screen shows each way one can stand. The administrator
-- proposes, the data-protection officer decides; the people are those of demonstration-staff.tsv.
with people (username, subject) as (values
    ('registrar.baghdad', '0193a000-0000-7000-8000-000000000002'::uuid),
    ('facilitator.kirkuk', '0193a000-0000-7000-8000-000000000004'),
    ('childcare.kirkuk', '0193a000-0000-7000-8000-000000000005'),
    ('grants.kirkuk', '0193a000-0000-7000-8000-000000000008'),
    ('dpo', '0193a000-0000-7000-8000-000000000013'),
    ('admin', '0193a000-0000-7000-8000-000000000014')
), wanted (username, role, centre, begins, ends, proposed, confirmed, refused, ended, asked, refusal) as (values
    ('registrar.baghdad', 'REGISTRAR', 'DYL', interval '0 days', interval '60 days', interval '-2 hours',
        null::interval, null::interval, null::interval, 'Stands in for Diyala until the post is filled', null::text),
    ('facilitator.kirkuk', 'FACILITATOR', 'NIN', interval '7 days', interval '21 days', interval '-1 day',
        interval '-20 hours', null, null, 'A leadership course for youth, two weeks', null),
    ('facilitator.kirkuk', 'REGISTRAR', 'KRK', interval '-150 days', null, interval '-150 days',
        interval '-149 days', null, interval '-60 days', 'Helped at the desk over the summer', null),
    ('grants.kirkuk', 'GRANTS_OFFICER', 'BGD', interval '0 days', null, interval '-5 days',
        interval '-4 days', null, null, 'Looks after the initiatives of Baghdad as well', null),
    ('childcare.kirkuk', 'REGISTRAR', 'NIN', interval '0 days', null, interval '-3 days',
        null, interval '-2 days', null, null, 'Somebody who works there should do it')
)
insert into role_assignment (subject, role, centre_id, valid_from, valid_to, asked_by, asked_at, asked_because, asked_until,
    decision, decided_by, decided_at, decided_because, ended_by, ended_at)
select p.subject, w.role, c.id, now() + w.begins, now() + w.ends, admin.subject, now() + w.proposed, w.asked, now() + w.ends,
    case when w.confirmed is not null then 'APPROVED' when w.refused is not null then 'REFUSED' else 'OPEN' end,
    case when coalesce(w.confirmed, w.refused) is not null then dpo.subject end, now() + coalesce(w.confirmed, w.refused), w.refusal,
    case when w.ended is not null then admin.subject end, now() + w.ended
from wanted w
join people p using (username)
join centre c on c.code = w.centre
join people dpo on dpo.username = 'dpo'
join people admin on admin.username = 'admin';
