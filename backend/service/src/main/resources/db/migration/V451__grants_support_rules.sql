-- What a funder's contribution lets a centre pass on to others, and what each call for it must say. One record a contribution.
create table support_rules (
    id           uuid           not null constraint support_rules_pk primary key -- the contribution's
                 constraint support_rules_contribution_fk references funding_contribution (id),
    centre_id    uuid           not null,
    currency     text           not null constraint support_rules_currency_known check (currency in ('IQD', 'USD', 'EUR')),
    ceiling      numeric(14, 2) not null constraint support_rules_ceiling_positive check (ceiling > 0), -- of one support
    total        numeric(14, 2) not null, -- set aside for all calls together
    last_day     date           not null, -- no call closes later
    main_aim     boolean        not null, -- to support others is what the contribution is mainly for
    requirements text[]         not null constraint support_rules_requirements_known check (requirements <@ array
                 ['PURPOSE', 'KINDS', 'APPLICANTS', 'CRITERIA', 'MAXIMUM', 'EXACT_AMOUNT', 'DOCUMENTS', 'COMPLAINT']),
    version      integer        not null,
    constraint support_rules_of_centre_unique unique (id, centre_id, currency),
    constraint support_rules_total_covers_one check (total >= ceiling),
    -- EU rules on financial support to third parties
    constraint support_rules_within_sixty_thousand check (currency <> 'EUR' or main_aim or ceiling <= 60000)
);

alter table support_rules enable row level security;
alter table support_rules force row level security;
create policy support_rules_owner on support_rules to hawsh_owner using (true) with check (true);
create policy support_rules_centre on support_rules to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on support_rules to hawsh_app;
