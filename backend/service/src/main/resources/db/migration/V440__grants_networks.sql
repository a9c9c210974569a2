-- Groups of volunteers that can be supported in what they do for their place. Names of networks may be shown to anybody one day,
-- those of their members never: how somebody outside the register is called and reached, and how support reaches a network, is
-- sealed by the service.
insert into code_list (name, title_en, title_ar, title_ckb) values
    ('network-kinds', 'Who comes together in a network', 'من يجتمع في الشبكة', 'کێ لە تۆڕدا کۆ دەبێتەوە'),
    ('network-member-roles', 'What somebody does in a network', 'دور العضو في الشبكة', 'ڕۆڵی ئەندام لە تۆڕدا'),
    ('sanction-lists', 'Lists that representatives are looked up in', 'القوائم التي يُبحث فيها عن الممثلين', 'ئەو لیستانەی نوێنەران تێیاندا دەگەڕێنرێن');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('network-kinds', 'YOUTH', 'young people', 'شباب', 'گەنجان', 10, '{}', false),
    ('network-kinds', 'WOMEN', 'women', 'نساء', 'ژنان', 20, '{}', false),
    ('network-kinds', 'NEIGHBOURHOOD', 'neighbourhood', 'أهل الحي', 'خەڵکی گەڕەک', 30, '{}', false),
    ('network-kinds', 'ALUMNI', 'alumni of a course', 'خريجو دورة', 'دەرچووانی خولێک', 40, '{}', false),
    ('network-kinds', 'MIXED', 'mixed', 'مختلطة', 'تێکەڵ', 50, '{}', false),
    ('network-kinds', 'OTHER', 'other', 'أخرى', 'هی تر', 60, '{}', false),
    ('network-member-roles', 'COORDINATOR', 'coordinator', 'منسق', 'ڕێکخەر', 10, '{}', false),
    ('network-member-roles', 'TREASURER', 'keeps the money', 'أمانة الصندوق', 'پارەپارێز', 20, '{}', false),
    ('network-member-roles', 'SECRETARY', 'keeps the papers', 'أمانة السر', 'نووسەر', 30, '{}', false),
    ('network-member-roles', 'ADVISER', 'adviser', 'مشورة', 'ڕاوێژکار', 40, '{}', false),
    ('network-member-roles', 'MEMBER', 'member', 'عضو', 'ئەندام', 50, '{}', false),
    ('sanction-lists', 'UN', 'UN Security Council consolidated list', 'القائمة الموحدة لمجلس الأمن', 'لیستی یەکگرتووی ئەنجومەنی ئاسایش', 10, '{}', false),
    ('sanction-lists', 'EU', 'EU consolidated financial sanctions list', 'القائمة الموحدة للعقوبات المالية للاتحاد الأوروبي', 'لیستی یەکگرتووی سزا داراییەکانی یەکێتیی ئەوروپا', 20, '{}', false),
    ('sanction-lists', 'IQ', 'Iraqi list of frozen funds', 'القائمة العراقية لتجميد الأموال', 'لیستی عێراقی بۆ بلۆککردنی سامان', 30, '{}', false),
    ('sanction-lists', 'UK', 'UK sanctions list', 'قائمة العقوبات البريطانية', 'لیستی سزاکانی بەریتانیا', 40, '{}', false),
    ('sanction-lists', 'US', 'OFAC list of the United States', 'قائمة أوفاك للولايات المتحدة', 'لیستی ئۆفاکی ویلایەتە یەکگرتووەکان', 50, '{}', false);

create table volunteer_network (
    id             uuid    not null constraint volunteer_network_pk primary key,
    centre_id      uuid    not null constraint volunteer_network_centre_fk references centre (id),
    name_en        text    not null constraint volunteer_network_name_en_length check (char_length(name_en) between 1 and 500),
    name_ar        text    not null constraint volunteer_network_name_ar_length check (char_length(name_ar) between 1 and 500),
    name_ckb       text    not null constraint volunteer_network_name_ckb_length check (char_length(name_ckb) between 1 and 500),
    name_key       text    not null,   -- the normalised text of the three names, a line each: what a search looks in
    kind           text    not null,
    kind_list      text    not null generated always as ('network-kinds') stored,
    about          text    constraint volunteer_network_about_length check (char_length(about) between 1 and 1000),
    founded_on     date,
    focal_point_id uuid    constraint volunteer_network_focal_point_fk references focal_point (id),
    state          text    not null constraint volunteer_network_state_known check (state in ('ACTIVE', 'INACTIVE', 'DISSOLVED', 'MERGED')),
    ended_on       date,
    ended_because  text    constraint volunteer_network_ended_because_length check (char_length(ended_because) between 1 and 200),
    merged_into    uuid    constraint volunteer_network_merged_into_fk references volunteer_network (id),
    version        integer not null,
    constraint volunteer_network_kind_fk foreign key (kind_list, kind) references code (list, code),
    constraint volunteer_network_at_centre unique (id, centre_id),
    constraint volunteer_network_ends_on_a_day_for_a_reason check (num_nonnulls(ended_on, ended_because) = case state when 'ACTIVE' then 0 else 2 end),
    constraint volunteer_network_merged_into_another check ((state = 'MERGED') = (merged_into is not null) and merged_into <> id)
);
create index volunteer_network_of_centre on volunteer_network (centre_id, state);

-- A member is somebody of the register, or somebody who is not. Who comes back is the same row, so that what was found about them
-- is not left behind.
create table volunteer_network_member (
    id             uuid    not null constraint volunteer_network_member_pk primary key,
    centre_id      uuid    not null,
    network_id     uuid    not null,
    participant_id uuid    constraint volunteer_network_member_participant_fk references participant (id),
    sealed_contact bytea   not null constraint volunteer_network_member_size check (octet_length(sealed_contact) < 4000),
    role           text    not null,
    role_list      text    not null generated always as ('network-member-roles') stored,
    represents     boolean not null,
    said_of_age    boolean,   -- what they said; where the register knows, the register counts
    joined_on      date    not null,
    left_on        date,
    version        integer not null,
    constraint volunteer_network_member_network_fk foreign key (network_id, centre_id) references volunteer_network (id, centre_id),
    constraint volunteer_network_member_of_network unique (id, network_id),
    constraint volunteer_network_member_role_fk foreign key (role_list, role) references code (list, code),
    constraint volunteer_network_member_once unique (network_id, participant_id),
    constraint volunteer_network_member_period_ordered check (left_on >= joined_on),
    constraint volunteer_network_member_represents_while_there check (not represents or left_on is null)
);
create index volunteer_network_member_by_participant on volunteer_network_member (participant_id) where participant_id is not null;

-- A check is never changed: a possible match is decided, by somebody else than who found it.
create table sanction_check (
    id              uuid        not null constraint sanction_check_pk primary key,
    centre_id       uuid        not null,
    network_id      uuid        not null,
    member_id       uuid        not null,
    result          text        not null constraint sanction_check_result_known check (result in ('CLEAR', 'POSSIBLE_MATCH', 'CONFIRMED_MATCH')),
    list            text        not null,
    list_list       text        not null generated always as ('sanction-lists') stored,
    list_date       date        not null,
    occasion        text        not null constraint sanction_check_occasion_known check (occasion in ('FIRST', 'INSTALMENT', 'OTHER')),
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    asked_because   text        constraint sanction_check_note_length check (char_length(asked_because) between 1 and 200),
    asked_until     timestamptz,
    decision        text        not null,
    decided_by      uuid,
    decided_at      timestamptz,
    decided_because text        constraint sanction_check_decided_because_length check (char_length(decided_because) between 1 and 200),
    constraint sanction_check_network_fk foreign key (network_id, centre_id) references volunteer_network (id, centre_id),
    constraint sanction_check_member_fk foreign key (member_id, network_id) references volunteer_network_member (id, network_id),
    constraint sanction_check_list_fk foreign key (list_list, list) references code (list, code),
    constraint sanction_check_only_a_possible_match_is_decided check ((result = 'POSSIBLE_MATCH') = (decision <> 'NOT_NEEDED')),
    constraint sanction_check_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create index sanction_check_of_network on sanction_check (network_id, id);
create trigger sanction_check_is_decided_once before update on sanction_check for each row execute function is_decided_once();

do $$
declare
    walled text;
begin
    foreach walled in array array['volunteer_network', 'volunteer_network_member', 'sanction_check'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
        execute format('grant select, insert on %I to hawsh_app', walled);
    end loop;
end
$$;
grant update (name_en, name_ar, name_ckb, name_key, kind, about, founded_on, focal_point_id, state, ended_on, ended_because, merged_into, version)
    on volunteer_network to hawsh_app;
grant update (sealed_contact, role, represents, said_of_age, joined_on, left_on, version) on volunteer_network_member to hawsh_app;
grant update (decision, decided_by, decided_at, decided_because) on sanction_check to hawsh_app;
