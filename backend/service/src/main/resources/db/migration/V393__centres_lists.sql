-- What a room is for, what an organisation is to the centres, and why a centre is closed.
insert into code_list (name, title_en, title_ar, title_ckb) values ('room-kinds', 'What a room is for', 'الغرض من القاعة', 'ژوورەکە بۆ چییە');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('room-kinds', 'CLASSROOM', 'classroom', 'قاعة درس', 'پۆل', 10, '{FOR_GROUPS}', false),
    ('room-kinds', 'WORKSHOP', 'workshop', 'ورشة', 'وۆرکشۆپ', 20, '{FOR_GROUPS}', false),
    ('room-kinds', 'HALL', 'hall', 'صالة', 'هۆڵ', 30, '{FOR_GROUPS}', false),
    ('room-kinds', 'CHILDRENS_CORNER', 'children’s corner', 'ركن الأطفال', 'گۆشەی منداڵان', 40, '{}', false),
    ('room-kinds', 'OFFICE', 'office', 'مكتب', 'نووسینگە', 50, '{}', false),
    ('room-kinds', 'OUTDOOR', 'outdoors', 'في الهواء الطلق', 'دەرەوە', 60, '{FOR_GROUPS}', false),
    ('room-kinds', 'OTHER', 'other', 'أخرى', 'هی تر', 70, '{FOR_GROUPS}', false);

insert into code_list (name, title_en, title_ar, title_ckb) values ('organisation-kinds', 'What an organisation is to the centres', 'صفة الجهة لدى المراكز', 'ڕێکخراوەکە بۆ سەنتەرەکان چییە');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('organisation-kinds', 'MINISTRY', 'ministry', 'وزارة', 'وەزارەت', 10, '{}', false),
    ('organisation-kinds', 'FUNDER', 'funder', 'جهة ممولة', 'لایەنی پارەدەر', 20, '{}', false),
    ('organisation-kinds', 'IMPLEMENTER', 'implementer', 'جهة منفذة', 'لایەنی جێبەجێکار', 30, '{}', false),
    ('organisation-kinds', 'NETWORK', 'network', 'شبكة', 'تۆڕ', 40, '{}', false),
    ('organisation-kinds', 'OTHER', 'other', 'أخرى', 'هی تر', 50, '{}', false);

-- A cause that could frighten or blame is not said at the door.
insert into code_list (name, title_en, title_ar, title_ckb) values ('closure-causes', 'Why a centre is closed', 'لماذا يُغلق مركز', 'بۆچی سەنتەرێک دادەخرێت');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('closure-causes', 'CURFEW', 'curfew', 'حظر تجوال', 'قەدەغەی هاتوچۆ', 10, '{}', false),
    ('closure-causes', 'SECURITY', 'security', 'الأمن', 'ئاسایش', 20, '{UNSAID_AT_THE_DOOR}', false),
    ('closure-causes', 'HEAT', 'heat', 'حر شديد', 'گەرما', 30, '{}', false),
    ('closure-causes', 'ELECTRICITY', 'no electricity', 'انقطاع الكهرباء', 'نەبوونی کارەبا', 40, '{}', false),
    ('closure-causes', 'WEATHER', 'weather', 'الطقس', 'کەشوهەوا', 50, '{}', false),
    ('closure-causes', 'ELECTION', 'election', 'انتخابات', 'هەڵبژاردن', 60, '{}', false),
    ('closure-causes', 'PILGRIMAGE', 'pilgrimage', 'زيارة دينية', 'زیارەت', 70, '{}', false),
    ('closure-causes', 'MAINTENANCE', 'repairs', 'صيانة', 'چاککردنەوە', 80, '{}', false),
    ('closure-causes', 'OTHER', 'something else', 'سبب آخر', 'هۆکارێکی تر', 90, '{UNSAID_AT_THE_DOOR}', false);

alter table room
    drop constraint room_kind_known,
    add column kind_list text not null generated always as ('room-kinds') stored,
    add constraint room_kind_fk foreign key (kind_list, kind) references code (list, code);
alter table organisation
    drop constraint organisation_kind_known,
    add column kind_list text not null generated always as ('organisation-kinds') stored,
    add constraint organisation_kind_fk foreign key (kind_list, kind) references code (list, code);
alter table centre_closure
    drop constraint centre_closure_cause_known,
    add column cause_list text not null generated always as ('closure-causes') stored,
    add constraint centre_closure_cause_fk foreign key (cause_list, cause) references code (list, code);
