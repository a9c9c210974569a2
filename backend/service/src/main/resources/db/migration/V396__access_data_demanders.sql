-- Who demands data of a centre.
insert into code_list (name, title_en, title_ar, title_ckb) values ('data-demanders', 'Who demands data', 'من يطلب البيانات', 'کێ داوای زانیاری دەکات');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('data-demanders', 'ARMED_GROUP', 'an armed group', 'جماعة مسلحة', 'گرووپێکی چەکدار', 10, '{}', false),
    ('data-demanders', 'MILITARY', 'the army', 'الجيش', 'سوپا', 20, '{}', false),
    ('data-demanders', 'POLICE', 'the police', 'الشرطة', 'پۆلیس', 30, '{}', false),
    ('data-demanders', 'AUTHORITY', 'an authority', 'جهة رسمية', 'لایەنێکی فەرمی', 40, '{}', false),
    ('data-demanders', 'PARTNER', 'a partner organisation', 'جهة شريكة', 'ڕێکخراوێکی هاوبەش', 50, '{}', false),
    ('data-demanders', 'MEDIA', 'the media', 'وسيلة إعلام', 'میدیا', 60, '{}', false),
    ('data-demanders', 'OTHER', 'somebody else', 'طرف آخر', 'لایەنێکی تر', 70, '{}', false);

alter table data_demand
    drop constraint data_demand_demanded_by_known,
    add column demanded_by_list text not null generated always as ('data-demanders') stored,
    add constraint data_demand_demanded_by_fk foreign key (demanded_by_list, demanded_by) references code (list, code);
