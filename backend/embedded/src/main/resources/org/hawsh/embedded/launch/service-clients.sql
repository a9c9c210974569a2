-- The program of the demonstration, as the administrator would have made it: its id is the one demonstration-realm.json gives the
-- client, its subject the one of demonstration-staff.tsv.
insert into service_client (id, client_id, subject, name, organisation, purpose, created_by, created_at, secret_issued_at, version)
values ('0193a000-0000-7000-8000-000000000031', 'hawsh-integrator', '0193a000-0000-7000-8000-000000000021', 'Courses for the page of the governorate',
    'Kirkuk Governorate', 'Shows the courses and their times to the public, and nobody''s name',
    '0193a000-0000-7000-8000-000000000014', now() - interval '40 days', now() - interval '40 days', 0)
on conflict do nothing;
