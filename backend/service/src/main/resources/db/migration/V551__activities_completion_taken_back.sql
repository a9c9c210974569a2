-- Who completed somebody and when: for a quarter of an hour the same person takes back a slip.
alter table enrolment
    add column completed_at timestamptz,
    add column completed_by uuid,
    add constraint enrolment_completed_by_somebody check ((completed_at is null) = (completed_by is null)
        and (completed_at is null or state = 'COMPLETED'));
