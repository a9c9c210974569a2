-- What kind of thing an activity is.
insert into code_list (name, title_en, title_ar, title_ckb) values ('activity-types', 'What kind of activity it is', 'نوع النشاط', 'جۆری چالاکی');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('activity-types', 'LANGUAGE', 'Language', 'لغة', 'زمان', 10, '{}', false),
    ('activity-types', 'LITERACY', 'Literacy', 'محو الأمية', 'خوێندن و نووسین', 20, '{}', false),
    ('activity-types', 'VOCATIONAL', 'Vocational', 'مهني', 'پیشەیی', 30, '{TRADE}', false),
    ('activity-types', 'ARTS_AND_CRAFTS', 'Arts and crafts', 'فنون وحرف', 'هونەر و کاری دەستی', 40, '{}', false),
    ('activity-types', 'PEACEBUILDING', 'Peacebuilding', 'بناء السلام', 'بنیاتنانی ئاشتی', 50, '{}', false),
    ('activity-types', 'LEADERSHIP', 'Leadership', 'قيادة', 'سەرکردایەتی', 60, '{}', false),
    ('activity-types', 'MEDIATION_TRAINING', 'Mediation training', 'تدريب على الوساطة', 'ڕاهێنانی نێوەندگیری', 70, '{}', false),
    ('activity-types', 'SELF_HELP', 'Self-help', 'دعم ذاتي', 'خۆیارمەتی', 80, '{SENSITIVE}', false),
    ('activity-types', 'DISCUSSION_GROUP', 'Discussion', 'نقاش', 'گفتوگۆ', 90, '{}', false),
    ('activity-types', 'CULTURE', 'Culture', 'ثقافة', 'کلتوور', 100, '{}', false),
    ('activity-types', 'ADVOCACY', 'Advocacy', 'مناصرة', 'داکۆکی', 110, '{}', false),
    ('activity-types', 'SPORT', 'Sport', 'رياضة', 'وەرزش', 120, '{}', false),
    ('activity-types', 'OTHER', 'Other', 'أخرى', 'هیتر', 130, '{}', false);

alter table activity
    drop constraint activity_type_known,
    add column type_list text not null generated always as ('activity-types') stored,
    add constraint activity_type_fk foreign key (type_list, type) references code (list, code);
alter table activity drop constraint activity_self_help_is_sensitive, drop constraint activity_trade_from_fifteen;

-- What hangs on the type holds for the activity. The traits of a code never change, so it is enough to look when an activity is
-- written. ILO C138: nobody under 15 learns a trade.
create function activity_follows_its_type() returns trigger language plpgsql as $$
declare
    rules text[] := (select traits from code where list = 'activity-types' and code = new.type);
begin
    if 'SENSITIVE' = any(rules) and not new.sensitive then
        raise exception using errcode = 'check_violation', constraint = 'activity_type_is_sensitive',
            message = 'the title of such an activity is shown within the group only';
    end if;
    if 'TRADE' = any(rules) and coalesce(new.age_from, 0) < 15 then
        raise exception using errcode = 'check_violation', constraint = 'activity_trade_from_fifteen',
            message = 'nobody under 15 learns a trade';
    end if;
    return new;
end $$;
create trigger activity_follows_its_type before insert or update on activity
    for each row execute function activity_follows_its_type();
