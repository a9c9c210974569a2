-- The organisations the centres work with. An official name holds from a day until the next one does, so two names never
-- overlap and none is ever lost.
create table organisation (
    id      uuid    not null constraint organisation_pk primary key,
    kind    text    not null constraint organisation_kind_known check (kind in ('MINISTRY', 'FUNDER', 'IMPLEMENTER', 'NETWORK', 'OTHER')),
    version integer not null default 0
);
create table organisation_name (
    organisation_id uuid not null constraint organisation_name_organisation_fk references organisation (id),
    position        integer not null constraint organisation_name_position_counted check (position >= 0), -- the oldest is 0
    valid_from      date, -- null: as long as anybody remembers
    name_en         text not null constraint organisation_name_en_written check (name_en <> ''),
    name_ar         text not null constraint organisation_name_ar_written check (name_ar <> ''),
    name_ckb        text not null constraint organisation_name_ckb_written check (name_ckb <> ''),
    constraint organisation_name_pk primary key (organisation_id, position),
    constraint organisation_name_one_a_day unique nulls not distinct (organisation_id, valid_from)
);
grant select, insert on organisation, organisation_name to hawsh_app;
grant update (version) on organisation to hawsh_app;

insert into organisation (id, kind) values
    ('01939e5c-0000-7000-8000-000000000101', 'MINISTRY'),
    ('01939e5c-0000-7000-8000-000000000102', 'MINISTRY'),
    ('01939e5c-0000-7000-8000-000000000103', 'MINISTRY'),
    ('01939e5c-0000-7000-8000-000000000104', 'MINISTRY'),
    ('01939e5c-0000-7000-8000-000000000105', 'FUNDER'),
    ('01939e5c-0000-7000-8000-000000000106', 'IMPLEMENTER');
insert into organisation_name (organisation_id, position, name_en, name_ar, name_ckb) values
    ('01939e5c-0000-7000-8000-000000000101', 0, 'Ministry of Youth and Sports, Republic of Iraq',
     'وزارة الشباب والرياضة، جمهورية العراق', 'وەزارەتی لاوان و وەرزش، کۆماری عێراق'),
    ('01939e5c-0000-7000-8000-000000000102', 0, 'Ministry of Labour and Social Affairs, Republic of Iraq',
     'وزارة العمل والشؤون الاجتماعية، جمهورية العراق', 'وەزارەتی کار و کاروباری کۆمەڵایەتی، کۆماری عێراق'),
    ('01939e5c-0000-7000-8000-000000000103', 0, 'Ministry of Culture and Youth, Kurdistan Region',
     'وزارة الثقافة والشباب، إقليم كوردستان', 'وەزارەتی ڕۆشنبیری و لاوان، هەرێمی کوردستان'),
    ('01939e5c-0000-7000-8000-000000000104', 0, 'Ministry of Labour and Social Affairs, Kurdistan Region',
     'وزارة العمل والشؤون الاجتماعية، إقليم كوردستان', 'وەزارەتی کار و کاروباری کۆمەڵایەتی، هەرێمی کوردستان'),
    ('01939e5c-0000-7000-8000-000000000105', 0, 'European Union', 'الاتحاد الأوروبي', 'یەکێتیی ئەوروپا'),
    ('01939e5c-0000-7000-8000-000000000106', 0, 'International Organization for Migration',
     'المنظمة الدولية للهجرة', 'ڕێکخراوی نێودەوڵەتیی کۆچ');

-- Who pays for a centre and the words that say so. They are shown unless it was agreed in writing that they are not.
create table funding_contribution (
    id                uuid    not null constraint funding_contribution_pk primary key,
    centre_id         uuid    not null constraint funding_contribution_centre_fk references centre (id),
    organisation_id   uuid    not null constraint funding_contribution_organisation_fk references organisation (id),
    from_day          date    not null,
    to_day            date,
    visibility_en     text    not null constraint funding_contribution_visibility_en_written check (visibility_en <> ''),
    visibility_ar     text    not null constraint funding_contribution_visibility_ar_written check (visibility_ar <> ''),
    visibility_ckb    text    not null constraint funding_contribution_visibility_ckb_written check (visibility_ckb <> ''),
    visibility        text    not null constraint funding_contribution_visibility_known check (visibility in ('SHOWN', 'WAIVED')),
    waiver_agreed_by  text,
    waiver_agreed_on  date,
    waiver_reason     text,
    version           integer not null default 0,
    constraint funding_contribution_period_ordered check (to_day >= from_day),
    constraint funding_contribution_waived_by_agreement check (
        (visibility = 'WAIVED') = (waiver_agreed_by is not null)
        and (waiver_agreed_by is null) = (waiver_agreed_on is null)
        and (waiver_agreed_by is null) = (waiver_reason is null))
);
create index funding_contribution_by_centre on funding_contribution (centre_id, from_day);
alter table funding_contribution enable row level security;
alter table funding_contribution force row level security;
create policy funding_contribution_owner on funding_contribution to hawsh_owner using (true) with check (true);
create policy funding_contribution_centre on funding_contribution to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on funding_contribution to hawsh_app;

-- The European Union funds the four centres; since when is recorded where it is known, else from the first year of the centres.
insert into funding_contribution (id, centre_id, organisation_id, from_day, visibility_en, visibility_ar, visibility_ckb, visibility)
select overlay(c.id::text placing '0002' from 25 for 4)::uuid, c.id, '01939e5c-0000-7000-8000-000000000105',
       coalesce(c.opened_on, date '2016-12-01'),
       'Funded by the European Union', 'بتمويل من الاتحاد الأوروبي', 'بە پارەداری یەکێتیی ئەوروپا', 'SHOWN'
from centre c
where c.code in ('BGD', 'DYL', 'KRK', 'NIN');
