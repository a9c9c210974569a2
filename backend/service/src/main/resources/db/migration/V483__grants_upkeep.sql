-- What became of what initiatives made: somebody was there 3, 6 and 12 months afterwards. A visit is never changed; the last word counts.
insert into code_list (name, title_en, title_ar, title_ckb) values
    ('initiative-carers', 'Who cares for what an initiative made', 'من يعتني بما أنجزته المبادرة', 'کێ ئاگاداری ئەوە دەکات کە دەستپێشخەرییەکە دروستی کردووە');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('initiative-carers', 'NETWORK', 'the network', 'الشبكة', 'تۆڕەکە', 10, '{}', false),
    ('initiative-carers', 'NEIGHBOURS', 'people of the neighbourhood', 'أهل الحي', 'خەڵکی گەڕەک', 20, '{}', false),
    ('initiative-carers', 'SCHOOL', 'a school', 'مدرسة', 'قوتابخانەیەک', 30, '{}', false),
    ('initiative-carers', 'MUNICIPALITY', 'the municipality', 'البلدية', 'شارەوانی', 40, '{}', false),
    ('initiative-carers', 'OTHER', 'somebody else', 'جهة أخرى', 'لایەنێکی تر', 50, '{}', false),
    ('initiative-carers', 'NOBODY', 'nobody', 'لا أحد', 'هیچ کەس', 60, '{}', false);

create table upkeep_visit (
    id          uuid    not null constraint upkeep_visit_pk primary key,
    centre_id   uuid    not null,
    grant_id    uuid    not null,
    months      integer not null constraint upkeep_visit_round_known check (months in (3, 6, 12)), -- after it was completed
    visited_on  date    not null,
    condition   text    not null constraint upkeep_visit_condition_known check (condition in ('THRIVING', 'KEPT', 'NEGLECTED', 'GONE')),
    carer       text    not null,
    carer_list  text    not null generated always as ('initiative-carers') stored,
    needed      text    constraint upkeep_visit_needed_length check (char_length(needed) between 1 and 500),
    photo_id    uuid,
    photo_kind  text    not null generated always as ('PHOTO') stored,
    recorded_by uuid    not null,
    constraint upkeep_visit_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint upkeep_visit_carer_fk foreign key (carer_list, carer) references code (list, code),
    constraint upkeep_visit_photo_fk foreign key (photo_id, grant_id, photo_kind) references grant_evidence (id, grant_id, kind),
    constraint upkeep_visit_says_what_is_needed check (condition <> 'NEGLECTED' or needed is not null)
);
create trigger upkeep_visit_stands after update or delete on upkeep_visit for each row execute function grant_record_stands();
create index upkeep_visit_of_grant on upkeep_visit (grant_id, visited_on desc, id desc);

-- Two weeks before its day a round begins, and with the next one it is over.
create function upkeep_visit_of_its_round() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if new.months is distinct from (
            select max(r.months) from grant_award g cross join (values (3), (6), (12)) as r (months)
            where g.id = new.grant_id and new.visited_on >= cast(g.completed_on + make_interval(months => r.months) as date) - 14) then
        raise check_violation using message = 'a visit is of the round of its day', constraint = 'upkeep_visit_of_its_round';
    end if;
    return new;
end
$$;
create trigger upkeep_visit_of_its_round before insert on upkeep_visit for each row execute function upkeep_visit_of_its_round();
revoke all on function upkeep_visit_of_its_round() from public;

alter table upkeep_visit enable row level security;
alter table upkeep_visit force row level security;
create policy upkeep_visit_owner on upkeep_visit to hawsh_owner using (true) with check (true);
create policy upkeep_visit_centre on upkeep_visit to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert on upkeep_visit to hawsh_app;

-- What initiatives made, for a map: where, about a hundred metres exactly. Whoever reads it sees the rows of their centres.
create view initiative_place with (security_invoker = true) as
    select g.id, g.centre_id, g.title, a.language, a.kind, a.district_id, round(a.latitude, 3) as latitude, round(a.longitude, 3) as longitude, g.completed_on
    from grant_award g
    join grant_application a on a.id = g.application_id
    where g.completed_on is not null;
grant select on initiative_place to hawsh_app;
