-- The ministry in whose name a centre gives its certificates: its name stands on the paper, and room for its own emblem is kept
-- there. Which of the four it is follows from nothing else that is known of a centre, so the centre says so.
alter table certificate_setting add column ministry_id uuid
    constraint certificate_setting_ministry_fk references organisation (id);
