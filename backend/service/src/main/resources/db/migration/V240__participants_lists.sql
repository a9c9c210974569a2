-- The third order of the register: by year of birth; who has none stands before all years. A column of its own, since a coalesce is
-- not leakproof and loses its index under row-level security.
alter table participant add column birth_year_sort integer not null generated always as (coalesce(birth_year, 0)) stored;
create index participant_by_birth_year on participant (birth_year_sort, id);

-- The few who are not registered, each kind in the order of names.
create index participant_not_registered on participant (kind, name_sort, id) where kind <> 'REGISTERED';
