-- How somebody heard of a centre, what a room or a lesson must have for them, and who answers for a minor.
insert into code_list (name, title_en, title_ar, title_ckb) values ('ways-of-hearing', 'How somebody heard of the centre', 'كيف سمع أحدٌ بالمركز', 'چۆن کەسێک سەنتەرەکەی بیست');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('ways-of-hearing', 'FRIEND', 'From a friend', 'من صديق', 'لە هاوڕێیەکەوە', 10, '{}', false),
    ('ways-of-hearing', 'FAMILY', 'From the family', 'من العائلة', 'لە خێزانەوە', 20, '{}', false),
    ('ways-of-hearing', 'FOCAL_POINT', 'From a focal point', 'من منسّق مجتمعي', 'لە هاوئاهەنگێکی کۆمەڵگەوە', 30, '{}', false),
    ('ways-of-hearing', 'SOCIAL_MEDIA', 'On social media', 'عبر وسائل التواصل', 'لە تۆڕە کۆمەڵایەتییەکانەوە', 40, '{}', false),
    ('ways-of-hearing', 'POSTER', 'From a poster', 'من ملصق', 'لە پۆستەرێکەوە', 50, '{}', false),
    ('ways-of-hearing', 'ORGANISATION', 'From an organisation', 'من منظمة', 'لە ڕێکخراوێکەوە', 60, '{}', false),
    ('ways-of-hearing', 'AUTHORITY', 'From an authority', 'من جهة رسمية', 'لە لایەنێکی فەرمییەوە', 70, '{}', false),
    ('ways-of-hearing', 'PASSING_BY', 'Passing by', 'عند المرور بالمركز', 'لە کاتی تێپەڕیندا', 80, '{}', false),
    ('ways-of-hearing', 'OTHER', 'Another way', 'بطريقة أخرى', 'بە ڕێگەیەکی تر', 90, '{}', false);

insert into code_list (name, title_en, title_ar, title_ckb) values ('access-needs', 'What a room or a lesson must have', 'ما يلزم القاعة أو الدرس', 'پێویستییەکانی ژوور یان وانە');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('access-needs', 'RAMP', 'A way without steps', 'طريق بلا درجات', 'ڕێگەیەک بێ پلیکانە', 10, '{}', false),
    ('access-needs', 'SEAT', 'A seat with a back', 'مقعد بمسند', 'کورسییەک بە پاڵپشتەوە', 20, '{}', false),
    ('access-needs', 'SIGNER', 'A sign-language interpreter', 'مترجم لغة الإشارة', 'وەرگێڕی زمانی ئاماژە', 30, '{}', false),
    ('access-needs', 'LARGE_PRINT', 'Large print', 'خط كبير', 'نووسینی گەورە', 40, '{}', false),
    ('access-needs', 'READING_ALOUD', 'Reading aloud', 'القراءة بصوت عالٍ', 'خوێندنەوە بە دەنگی بەرز', 50, '{}', false),
    ('access-needs', 'QUIET_PLACE', 'A quiet place', 'مكان هادئ', 'شوێنێکی بێدەنگ', 60, '{}', false),
    ('access-needs', 'COMPANION', 'A companion beside them', 'مرافق بجانبه', 'هاوڕێیەک لە تەنیشتی', 70, '{}', false);

insert into code_list (name, title_en, title_ar, title_ckb) values ('guardian-relationships', 'Who the guardian is to the minor', 'صلة ولي الأمر بالقاصر', 'پەیوەندیی سەرپەرشتیار بە منداڵەکە');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('guardian-relationships', 'MOTHER', 'Mother', 'الأم', 'دایک', 10, '{}', false),
    ('guardian-relationships', 'FATHER', 'Father', 'الأب', 'باوک', 20, '{}', false),
    ('guardian-relationships', 'GRANDPARENT', 'Grandparent', 'الجد أو الجدة', 'باپیر یان داپیر', 30, '{}', false),
    ('guardian-relationships', 'SIBLING', 'Brother or sister', 'الأخ أو الأخت', 'برا یان خوشک', 40, '{}', false),
    ('guardian-relationships', 'UNCLE_OR_AUNT', 'Uncle or aunt', 'العم أو الخال أو العمة أو الخالة', 'مام یان خاڵ یان پوور', 50, '{}', false),
    ('guardian-relationships', 'SPOUSE', 'Husband or wife', 'الزوج أو الزوجة', 'هاوسەر', 60, '{}', false),
    ('guardian-relationships', 'OTHER', 'Somebody else', 'شخص آخر', 'کەسێکی تر', 70, '{}', false);

alter table participant_profile drop constraint participant_profile_access_needs_known;
alter table participant_profile
    drop constraint participant_profile_heard_of_known,
    add column heard_of_list text generated always as (case when heard_of is not null then 'ways-of-hearing' end) stored,
    add constraint participant_profile_heard_of_fk foreign key (heard_of_list, heard_of) references code (list, code);
alter table participant_profile
    drop constraint participant_profile_relationship_known,
    add column guardian_relationship_list text generated always as (case when guardian_relationship is not null then 'guardian-relationships' end) stored,
    add constraint participant_profile_guardian_relationship_fk foreign key (guardian_relationship_list, guardian_relationship) references code (list, code);

-- An array refers to nothing by itself. Codes are never deleted, so it is enough to look when a profile is written.
create function participant_profile_needs_known() returns trigger language plpgsql as $$
begin
    if not new.access_needs <@ (select array_agg(code) from code where list = 'access-needs') then
        raise exception using errcode = 'foreign_key_violation', constraint = 'participant_profile_access_needs_fk',
            message = 'an access need stands on no list';
    end if;
    return new;
end $$;
create trigger participant_profile_needs_known before insert or update of access_needs on participant_profile
    for each row when (new.access_needs <> '{}') execute function participant_profile_needs_known();
