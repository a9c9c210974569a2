-- Why somebody was late or did not come, as roughly as it is of use. The name of the list is written only beside a reason, since
-- there will be tens of millions of marks and few have one.
insert into code_list (name, title_en, title_ar, title_ckb) values ('absence-reasons', 'Why somebody was late or did not come', 'لماذا تأخر أحدٌ أو لم يأتِ', 'بۆچی کەسێک درەنگ هات یان نەهات');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('absence-reasons', 'ILLNESS', 'Ill', 'مرض', 'نەخۆشی', 10, '{}', false),
    ('absence-reasons', 'FAMILY', 'Family', 'ظرف عائلي', 'خێزان', 20, '{}', false),
    ('absence-reasons', 'WORK', 'Work', 'عمل', 'کار', 30, '{}', false),
    ('absence-reasons', 'TRANSPORT', 'Transport', 'المواصلات', 'هاتوچۆ', 40, '{}', false),
    ('absence-reasons', 'CHILDCARE', 'Childcare', 'رعاية الأطفال', 'چاودێری منداڵ', 50, '{}', false),
    ('absence-reasons', 'SECURITY', 'Security', 'الوضع الأمني', 'ئاسایش', 60, '{}', false),
    ('absence-reasons', 'WEATHER', 'Weather', 'الطقس', 'کەشوهەوا', 70, '{}', false),
    ('absence-reasons', 'OTHER', 'Something else', 'سبب آخر', 'هۆکاری تر', 80, '{}', false);

alter table attendance_mark
    drop constraint attendance_mark_reason_known,
    add column reason_list text generated always as (case when reason is not null then 'absence-reasons' end) stored,
    add constraint attendance_mark_reason_fk foreign key (reason_list, reason) references code (list, code);
alter table attendance
    add column reason_list text generated always as (case when reason is not null then 'absence-reasons' end) stored,
    add constraint attendance_reason_fk foreign key (reason_list, reason) references code (list, code);
