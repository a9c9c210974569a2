-- Two records that may be one person: found when somebody is written down, or looked for. Nobody is merged by a rule.
create table participant_match (
    id       uuid        not null constraint participant_match_pk primary key,
    a        uuid        not null constraint participant_match_a_fk references participant (id),
    b        uuid        not null constraint participant_match_b_fk references participant (id),
    level    text        not null constraint participant_match_level_known check (level in ('LIKELY', 'POSSIBLE')),
    found_at timestamptz not null,
    constraint participant_match_pair_unique unique (a, b),
    constraint participant_match_in_order check (a < b)
);
create index participant_match_by_level on participant_match (level, id);
create index participant_match_of_b on participant_match (b);

-- "Not the same person", said by somebody who looked. One row a pair; taken back, it says so and stays.
create table participant_distinction (
    id         uuid        not null constraint participant_distinction_pk primary key,
    a          uuid        not null constraint participant_distinction_a_fk references participant (id),
    b          uuid        not null constraint participant_distinction_b_fk references participant (id),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    constraint participant_distinction_pair_unique unique (a, b),
    constraint participant_distinction_in_order check (a < b),
    constraint participant_distinction_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index participant_distinction_of_b on participant_distinction (b);

-- Who sees both may say of both.
alter table participant_match enable row level security;
alter table participant_match force row level security;
create policy participant_match_owner on participant_match to hawsh_owner using (true) with check (true);
create policy participant_match_both on participant_match to hawsh_app
    using (participant_is_visible(a) and participant_is_visible(b))
    with check (participant_is_visible(a) and participant_is_visible(b));
grant select, insert on participant_match to hawsh_app;

alter table participant_distinction enable row level security;
alter table participant_distinction force row level security;
create policy participant_distinction_owner on participant_distinction to hawsh_owner using (true) with check (true);
create policy participant_distinction_both on participant_distinction to hawsh_app
    using (participant_is_visible(a) and participant_is_visible(b))
    with check (participant_is_visible(a) and participant_is_visible(b));
grant select, insert, update on participant_distinction to hawsh_app;
