-- What a centre prints on a card beside the reference: nothing, unless it decides so. A card is lost in a street one day.
create table participant_card_setting (
    centre_id    uuid    not null constraint participant_card_setting_pk primary key
                 constraint participant_card_setting_centre_fk references centre (id),
    shows_name   boolean not null,
    shows_centre boolean not null,
    version      integer not null
);
alter table participant_card_setting enable row level security;
alter table participant_card_setting force row level security;
create policy participant_card_setting_owner on participant_card_setting to hawsh_owner using (true) with check (true);
create policy participant_card_setting_centre on participant_card_setting to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update on participant_card_setting to hawsh_app;
