-- The whole list of governorates and districts (COD-AB Iraq, valid from 2019-06-03), and the other codes and spellings under
-- which they are reported. A code is never tidied: IQG08 is Baghdad, IQ-G08 is Duhok.
alter table place
    add column parent_pcode text,
    alter column name_ckb drop not null,
    drop constraint place_scheme_known,
    -- HAWSH: codes of our own, for units the COD list does not know yet
    add constraint place_scheme_known check (scheme in ('COD', 'HAWSH')),
    add constraint place_code_of_its_scheme check (
        scheme = 'COD' and pcode ~ '^IQG[0-9]{2}(Q[0-9]{2}(N[0-9]{2})?)?$' or scheme = 'HAWSH' and pcode ~ '^[A-Z]{3,20}$'),
    add constraint place_names_written check (name_en <> '' and name_ar <> '' and name_ckb <> ''),
    add constraint place_governorate_named_in_three_languages check (level <> 'GOVERNORATE' or name_ckb is not null),
    add constraint place_parent_fk foreign key (scheme, parent_pcode) references place (scheme, pcode),
    add constraint place_below_a_governorate_has_its_parent check ((level = 'GOVERNORATE') = (parent_pcode is null)),
    add constraint place_code_begins_with_its_parents check (starts_with(pcode, parent_pcode));
create index place_by_parent on place (parent_pcode);
create index place_by_level on place (level, scheme, pcode);
grant insert, update (name_en, name_ar, name_ckb, valid_to) on place to hawsh_app;

insert into place (scheme, pcode, level, name_en, name_ar, name_ckb, valid_from) values
    ('COD', 'IQG01', 'GOVERNORATE', 'Al-Anbar', 'الانبار', 'ئەنبار', '2019-06-03'),
    ('COD', 'IQG02', 'GOVERNORATE', 'Al-Basrah', 'البصرة', 'بەسرە', '2019-06-03'),
    ('COD', 'IQG03', 'GOVERNORATE', 'Al-Muthanna', 'المثنى', 'موسەننا', '2019-06-03'),
    ('COD', 'IQG04', 'GOVERNORATE', 'Al-Najaf', 'النجف', 'نەجەف', '2019-06-03'),
    ('COD', 'IQG05', 'GOVERNORATE', 'Al-Qadissiya', 'القادسية', 'قادسیە', '2019-06-03'),
    ('COD', 'IQG06', 'GOVERNORATE', 'Al-Sulaymaniyah', 'السليمانية', 'سلێمانی', '2019-06-03'),
    ('COD', 'IQG07', 'GOVERNORATE', 'Babil', 'بابل', 'بابل', '2019-06-03'),
    ('COD', 'IQG09', 'GOVERNORATE', 'Duhok', 'دهوك', 'دهۆک', '2019-06-03'),
    ('COD', 'IQG11', 'GOVERNORATE', 'Erbil', 'اربيل', 'هەولێر', '2019-06-03'),
    ('COD', 'IQG12', 'GOVERNORATE', 'Kerbala', 'كربلاء', 'کەربەلا', '2019-06-03'),
    ('COD', 'IQG14', 'GOVERNORATE', 'Maysan', 'ميسان', 'میسان', '2019-06-03'),
    ('COD', 'IQG16', 'GOVERNORATE', 'Salah Al-Din', 'صلاح الدين', 'سەڵاحەدین', '2019-06-03'),
    ('COD', 'IQG17', 'GOVERNORATE', 'Thi Qar', 'ذي قار', 'زیقار', '2019-06-03'),
    ('COD', 'IQG18', 'GOVERNORATE', 'Wassit', 'واسط', 'واسیت', '2019-06-03');

insert into place (scheme, pcode, level, parent_pcode, name_en, name_ar, name_ckb, valid_from)
select 'COD', d.pcode, 'DISTRICT', left(d.pcode, 5), d.name_en, d.name_ar, d.name_ckb, date '2019-06-03'
from (values
    ('IQG01Q01', 'Al-Falluja', 'الفلوجة', 'فەلووجە'),
    ('IQG01Q02', 'Al-Kaim', 'القائم', null),
    ('IQG01Q03', 'Al-Ramadi', 'الرمادي', null),
    ('IQG01Q04', 'Al-Rutba', 'الرطبة', null),
    ('IQG01Q05', 'Ana', 'عنه', null),
    ('IQG01Q06', 'Haditha', 'حديثة', null),
    ('IQG01Q07', 'Heet', 'هيت', null),
    ('IQG02Q01', 'Abu Al-Khaseeb', 'ابي الخصيب', null),
    ('IQG02Q02', 'Al-Basrah', 'البصرة', null),
    ('IQG02Q03', 'Al-Faw', 'الفاو', null),
    ('IQG02Q04', 'Al-Midaina', 'المدينة', null),
    ('IQG02Q05', 'Al-Qurna', 'القرنة', null),
    ('IQG02Q06', 'Al-Zubair', 'الزبير', null),
    ('IQG02Q07', 'Shat Al-Arab', 'شط العرب', null),
    ('IQG03Q01', 'Al-Khidhir', 'الخضر', null),
    ('IQG03Q02', 'Al-Rumaitha', 'الرميثة', null),
    ('IQG03Q03', 'Al-Salman', 'السلمان', null),
    ('IQG03Q04', 'Al-Samawa', 'السماوة', null),
    ('IQG04Q01', 'Al-Kufa', 'الكوفة', null),
    ('IQG04Q02', 'Al-Manathera', 'المناذرة', null),
    ('IQG04Q03', 'Al-Najaf', 'النجف', null),
    ('IQG05Q01', 'Afaq', 'عفك', null),
    ('IQG05Q02', 'Al-Diwaniya', 'الديوانية', null),
    ('IQG05Q03', 'Al-Hamza', 'الحمزة', null),
    ('IQG05Q04', 'Al-Shamiya', 'الشامية', null),
    ('IQG06Q01', 'Al-Sulaymaniyah', 'السليمانية', 'سلێمانی'),
    ('IQG06Q02', 'Chamchamal', 'جمجمال', 'چەمچەماڵ'),
    ('IQG06Q03', 'Derbendikhan', 'دربندخان', 'دەربەندیخان'),
    ('IQG06Q04', 'Dokan', 'دوكان', 'دوکان'),
    ('IQG06Q05', 'Halabcha', 'حلبجة', 'هەڵەبجە'),
    ('IQG06Q06', 'Kalar', 'كلار', 'کەلار'),
    ('IQG06Q07', 'Panjwin', 'بنجوين', 'پێنجوێن'),
    ('IQG06Q08', 'Pshdar', 'بشدر', 'پشدەر'),
    ('IQG06Q09', 'Rania', 'رانية', 'ڕانیە'),
    ('IQG06Q10', 'Sharbazher', 'شهربازار', 'شارباژێڕ'),
    ('IQG07Q01', 'Al-Hashimiya', 'الهاشمية', null),
    ('IQG07Q02', 'Al-Hilla', 'الحلة', null),
    ('IQG07Q03', 'Al-Mahaweel', 'المحاويل', null),
    ('IQG07Q04', 'Al-Mussyab', 'المسيب', null),
    ('IQG08Q01', 'Al-Adhamiya', 'الاعظمية', null),
    ('IQG08Q02', 'Al-Kadhmiyah', 'الكاظمية', null),
    ('IQG08Q03', 'Al-Karkh', 'الكرخ', null),
    ('IQG08Q04', 'Al-Mada''in', 'المدائن', null),
    ('IQG08Q05', 'Al-Mahmoudiya', 'المحمودية', null),
    ('IQG08Q06', 'Al-Risafa', 'الرصافة', null),
    ('IQG08Q07', 'Al-Thawra', 'الثورة', null),
    ('IQG09Q01', 'Al-Amadiya', 'العمادية', 'ئامێدی'),
    ('IQG09Q02', 'Duhok', 'دهوك', 'دهۆک'),
    ('IQG09Q03', 'Sumail', 'سميل', 'سێمێل'),
    ('IQG09Q04', 'Zakho', 'زاخو', 'زاخۆ'),
    ('IQG10Q01', 'Al-Khalis', 'الخالص', null),
    ('IQG10Q02', 'Al-Muqdadiya', 'المقدادية', null),
    ('IQG10Q03', 'Baladruz', 'مندلي', null),
    ('IQG10Q04', 'Baquba', 'بعقوبة', 'بەعقووبە'),
    ('IQG10Q05', 'Khanaqin', 'خانقين', 'خانەقین'),
    ('IQG10Q06', 'Kifri', 'كفري', 'کفری'),
    ('IQG11Q01', 'Al-Zibar', 'الزيبار', 'زێبار'),
    ('IQG11Q02', 'Erbil', 'اربيل', 'هەولێر'),
    ('IQG11Q03', 'Koysinjaq', 'كويسنجق', 'کۆیە'),
    ('IQG11Q04', 'Makhmour', 'مخمور', 'مەخموور'),
    ('IQG11Q05', 'Rawanduz', 'راوندوز', 'ڕەواندز'),
    ('IQG11Q06', 'Shaqlawa', 'شقلاوة', 'شەقڵاوە'),
    ('IQG12Q01', 'Ain Al-Tamur', 'عين التمر', null),
    ('IQG12Q02', 'Al-Hindiya', 'الهندية', null),
    ('IQG12Q03', 'Kerbela', 'كربلاء', null),
    ('IQG13Q01', 'Al-Hawiga', 'الحويجة', 'حەویجە'),
    ('IQG13Q02', 'Daquq', 'داقوق', 'داقووق'),
    ('IQG13Q03', 'Dibis', 'دبس', 'دوبز'),
    ('IQG13Q04', 'Kirkuk', 'كركوك', 'کەرکووک'),
    ('IQG14Q01', 'Al-Amara', 'العمارة', null),
    ('IQG14Q02', 'Ali Al-Gharbi', 'علي الغربي', null),
    ('IQG14Q03', 'Al-Kahla', 'الكحلاء', null),
    ('IQG14Q04', 'Al-Maimouna', 'الميمونة', null),
    ('IQG14Q05', 'Al-Mejar Al-Kabir', 'المجر الكبير', null),
    ('IQG14Q06', 'Qalat Saleh', 'قلعة صالح', null),
    ('IQG15Q01', 'Aqra', 'عقرة', 'ئاکرێ'),
    ('IQG15Q02', 'Al-Baaj', 'البعاج', null),
    ('IQG15Q03', 'Al-Hamdaniya', 'الحمدانية', null),
    ('IQG15Q04', 'Al-Hatra', 'الحضر', null),
    ('IQG15Q05', 'Al-Mosul', 'الموصل', 'مووسڵ'),
    ('IQG15Q06', 'Al-Shikhan', 'الشيخان', 'شێخان'),
    ('IQG15Q07', 'Sinjar', 'سنجار', 'شنگال'),
    ('IQG15Q08', 'Telafar', 'تلعفر', 'تەلەعفەر'),
    ('IQG15Q09', 'Tilkaef', 'تلكيف', 'تلکێف'),
    ('IQG16Q01', 'Al-Daur', 'الدور', null),
    ('IQG16Q02', 'Al-Shirqat', 'الشرقاط', null),
    ('IQG16Q03', 'Beygee', 'بيجي', null),
    ('IQG16Q04', 'Balad', 'بلد', null),
    ('IQG16Q05', 'Samarra', 'سامراء', null),
    ('IQG16Q06', 'Tikrit', 'تكريت', null),
    ('IQG16Q07', 'Tooz Khurmato', 'طوز خورماتو', 'دووزخورماتوو'),
    ('IQG17Q01', 'Al-Chibayish', 'الجبايش', null),
    ('IQG17Q02', 'Al-Rifai', 'الرفاعي', null),
    ('IQG17Q03', 'Al-Shatra', 'الشطرة', null),
    ('IQG17Q04', 'Al-Nasiriya', 'الناصرية', null),
    ('IQG17Q05', 'Suq Al-Shoyokh', 'سوق الشيوخ', null),
    ('IQG18Q01', 'Al-Hai', 'الحي', null),
    ('IQG18Q02', 'Al-Kut', 'الكوت', null),
    ('IQG18Q03', 'Al-Namaniya', 'النعمانية', null),
    ('IQG18Q04', 'Al-Suwaira', 'الصويرة', null),
    ('IQG18Q05', 'Badra', 'بدرة', null)
) as d (pcode, name_en, name_ar, name_ckb);

-- Halabja has been a governorate since 2025-05-05; until the day before it was a district of Al-Sulaymaniyah.
-- The COD list has no code for it.
update place set valid_to = '2025-05-04' where scheme = 'COD' and pcode = 'IQG06Q05';
insert into place (scheme, pcode, level, name_en, name_ar, name_ckb, valid_from) values
    ('HAWSH', 'HALABJA', 'GOVERNORATE', 'Halabja', 'حلبجة', 'هەڵەبجە', '2025-05-05');

-- Other names for a place. Where several places bear one, it does not say which of them is meant: the preferred one is a proposal.
create table place_alias (
    id         integer  generated always as identity constraint place_alias_pk primary key,
    place_id   integer  not null constraint place_alias_place_fk references place (id),
    scheme     text     not null constraint place_alias_scheme_known check (scheme in ('COD', 'OCHA', 'ISO', 'DTM', 'HAWSH')),
    code       text,
    name       text,
    preference smallint not null default 1 constraint place_alias_preference_counted check (preference between 1 and 9),
    source     text     not null,
    constraint place_alias_code_or_name check ((code is null) <> (name is null)),
    constraint place_alias_once unique nulls not distinct (place_id, scheme, code, name)
);
create index place_alias_by_code on place_alias (scheme, code) where code is not null;
create index place_alias_by_name on place_alias (scheme, lower(name)) where name is not null;
grant select on place_alias to hawsh_app;

-- The codes before the COD list (with a hyphen, half of them for another governorate) and those of ISO 3166-2.
insert into place_alias (place_id, scheme, code, name, preference, source)
select p.id, a.scheme, a.code, a.name, a.preference, a.source
from (values
    ('IQG01', 'OCHA', 'IQ-G01', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG02', 'OCHA', 'IQ-G02', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG03', 'OCHA', 'IQ-G03', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG04', 'OCHA', 'IQ-G17', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG05', 'OCHA', 'IQ-G04', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG06', 'OCHA', 'IQ-G05', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG07', 'OCHA', 'IQ-G06', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG08', 'OCHA', 'IQ-G07', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG09', 'OCHA', 'IQ-G08', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG10', 'OCHA', 'IQ-G10', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG11', 'OCHA', 'IQ-G11', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG12', 'OCHA', 'IQ-G12', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG13', 'OCHA', 'IQ-G13', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG14', 'OCHA', 'IQ-G14', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG15', 'OCHA', 'IQ-G15', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG16', 'OCHA', 'IQ-G18', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG17', 'OCHA', 'IQ-G09', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG18', 'OCHA', 'IQ-G16', null::text, 1, 'OCHA codes before the COD list'),
    ('IQG01', 'ISO', 'IQ-AN', null::text, 1, 'ISO 3166-2'),
    ('IQG02', 'ISO', 'IQ-BA', null::text, 1, 'ISO 3166-2'),
    ('IQG03', 'ISO', 'IQ-MU', null::text, 1, 'ISO 3166-2'),
    ('IQG04', 'ISO', 'IQ-NA', null::text, 1, 'ISO 3166-2'),
    ('IQG05', 'ISO', 'IQ-QA', null::text, 1, 'ISO 3166-2'),
    ('IQG06', 'ISO', 'IQ-SU', null::text, 1, 'ISO 3166-2'),
    ('IQG07', 'ISO', 'IQ-BB', null::text, 1, 'ISO 3166-2'),
    ('IQG08', 'ISO', 'IQ-BG', null::text, 1, 'ISO 3166-2'),
    ('IQG09', 'ISO', 'IQ-DA', null::text, 1, 'ISO 3166-2'),
    ('IQG10', 'ISO', 'IQ-DI', null::text, 1, 'ISO 3166-2'),
    ('IQG11', 'ISO', 'IQ-AR', null::text, 1, 'ISO 3166-2'),
    ('IQG12', 'ISO', 'IQ-KA', null::text, 1, 'ISO 3166-2'),
    ('IQG13', 'ISO', 'IQ-KI', null::text, 1, 'ISO 3166-2'),
    ('IQG14', 'ISO', 'IQ-MA', null::text, 1, 'ISO 3166-2'),
    ('IQG15', 'ISO', 'IQ-NI', null::text, 1, 'ISO 3166-2'),
    ('IQG16', 'ISO', 'IQ-SD', null::text, 1, 'ISO 3166-2'),
    ('IQG17', 'ISO', 'IQ-DQ', null::text, 1, 'ISO 3166-2'),
    ('IQG18', 'ISO', 'IQ-WA', null::text, 1, 'ISO 3166-2')
) as a (pcode, scheme, code, name, preference, source)
join place p on p.pcode = a.pcode;

-- The governorates as DTM spells them; case does not count.
insert into place_alias (place_id, scheme, code, name, preference, source)
select p.id, a.scheme, a.code, a.name, a.preference, a.source
from (values
    ('IQG01', 'DTM', null::text, 'Anbar', 1, 'DTM master lists'),
    ('IQG02', 'DTM', null::text, 'Basrah', 1, 'DTM master lists'),
    ('IQG03', 'DTM', null::text, 'Muthanna', 1, 'DTM master lists'),
    ('IQG04', 'DTM', null::text, 'Najaf', 1, 'DTM master lists'),
    ('IQG05', 'DTM', null::text, 'Qadissiya', 1, 'DTM master lists'),
    ('IQG05', 'DTM', null::text, 'Al Diwaniya', 1, 'DTM master lists'),
    ('IQG06', 'DTM', null::text, 'Sulaymaniyah', 1, 'DTM master lists'),
    ('IQG07', 'DTM', null::text, 'Babylon', 1, 'DTM master lists'),
    ('IQG07', 'DTM', null::text, 'Babil', 1, 'DTM master lists'),
    ('IQG08', 'DTM', null::text, 'Baghdad', 1, 'DTM master lists'),
    ('IQG09', 'DTM', null::text, 'Dahuk', 1, 'DTM master lists'),
    ('IQG09', 'DTM', null::text, 'Duhok', 1, 'DTM master lists'),
    ('IQG10', 'DTM', null::text, 'Diyala', 1, 'DTM master lists'),
    ('IQG11', 'DTM', null::text, 'Erbil', 1, 'DTM master lists'),
    ('IQG12', 'DTM', null::text, 'Kerbala', 1, 'DTM master lists'),
    ('IQG13', 'DTM', null::text, 'Kirkuk', 1, 'DTM master lists'),
    ('IQG14', 'DTM', null::text, 'Missan', 1, 'DTM master lists'),
    ('IQG15', 'DTM', null::text, 'Ninewa', 1, 'DTM master lists'),
    ('IQG16', 'DTM', null::text, 'Salah al-Din', 1, 'DTM master lists'),
    ('IQG16', 'DTM', null::text, 'Salahal Din', 1, 'DTM master lists'),
    ('IQG17', 'DTM', null::text, 'Thi-Qar', 1, 'DTM master lists'),
    ('IQG17', 'DTM', null::text, 'Thi Qar', 1, 'DTM master lists'),
    ('IQG18', 'DTM', null::text, 'Wassit', 1, 'DTM master lists')
) as a (pcode, scheme, code, name, preference, source)
join place p on p.pcode = a.pcode;

-- Kurdish spellings in circulation beside those shipped; one mixes Arabic and Kurdish letters in one word.
insert into place_alias (place_id, scheme, code, name, preference, source)
select p.id, a.scheme, a.code, a.name, a.preference, a.source
from (values
    ('IQG03', 'COD', null::text, 'موسنا', 1, 'Kurdish list, not reviewed'),
    ('IQG13', 'COD', null::text, 'كەركوک', 1, 'Kurdish list, not reviewed'),
    ('IQG17', 'COD', null::text, 'ذی قار', 1, 'Kurdish list, not reviewed')
) as a (pcode, scheme, code, name, preference, source)
join place p on p.pcode = a.pcode;

-- Seven districts of DTM lie in more than one district of the list: the namesake is proposed, its neighbours are named.
insert into place_alias (place_id, scheme, code, name, preference, source)
select p.id, a.scheme, a.code, a.name, a.preference, a.source
from (values
    ('IQG06Q06', 'DTM', null::text, 'Kalar', 1, 'DTM master lists; not one COD district'),
    ('IQG10Q05', 'DTM', null::text, 'Kalar', 2, 'DTM master lists; not one COD district'),
    ('IQG10Q06', 'DTM', null::text, 'Kalar', 2, 'DTM master lists; not one COD district'),
    ('IQG11Q04', 'DTM', null::text, 'Makhmur', 1, 'DTM master lists; not one COD district'),
    ('IQG15Q03', 'DTM', null::text, 'Makhmur', 2, 'DTM master lists; not one COD district'),
    ('IQG15Q05', 'DTM', null::text, 'Makhmur', 2, 'DTM master lists; not one COD district'),
    ('IQG12Q01', 'DTM', null::text, 'Ain Al-Tamur', 1, 'DTM master lists; not one COD district'),
    ('IQG12Q03', 'DTM', null::text, 'Ain Al-Tamur', 2, 'DTM master lists; not one COD district'),
    ('IQG01Q03', 'DTM', null::text, 'Ain Al-Tamur', 2, 'DTM master lists; not one COD district'),
    ('IQG13Q02', 'DTM', null::text, 'Daquq', 1, 'DTM master lists; not one COD district'),
    ('IQG13Q04', 'DTM', null::text, 'Daquq', 2, 'DTM master lists; not one COD district'),
    ('IQG16Q07', 'DTM', null::text, 'Daquq', 2, 'DTM master lists; not one COD district'),
    ('IQG15Q01', 'DTM', null::text, 'Akre', 1, 'DTM master lists; not one COD district'),
    ('IQG15Q06', 'DTM', null::text, 'Akre', 2, 'DTM master lists; not one COD district'),
    ('IQG09Q01', 'DTM', null::text, 'Akre', 2, 'DTM master lists; not one COD district'),
    ('IQG04Q01', 'DTM', null::text, 'Kufa', 1, 'DTM master lists; not one COD district'),
    ('IQG04Q03', 'DTM', null::text, 'Kufa', 2, 'DTM master lists; not one COD district'),
    ('IQG04Q02', 'DTM', null::text, 'Kufa', 2, 'DTM master lists; not one COD district'),
    ('HALABJA', 'DTM', null::text, 'Halabja', 1, 'DTM master lists; not one COD district'),
    ('IQG06Q05', 'DTM', null::text, 'Halabja', 1, 'DTM master lists; not one COD district'),
    ('IQG06Q03', 'DTM', null::text, 'Halabja', 2, 'DTM master lists; not one COD district'),
    ('IQG06Q01', 'DTM', null::text, 'Halabja', 2, 'DTM master lists; not one COD district')
) as a (pcode, scheme, code, name, preference, source)
join place p on p.pcode = a.pcode;

-- The COD list still calls Halabja a district: whoever reports its code or name today means the governorate.
insert into place_alias (place_id, scheme, code, name, preference, source)
select p.id, a.scheme, a.code, a.name, a.preference, a.source
from (values
    ('HALABJA', 'COD', 'IQG06Q05', null::text, 1, 'Governorate since 2025-05-05'),
    ('HALABJA', 'COD', null::text, 'Halabcha', 1, 'Governorate since 2025-05-05'),
    ('HALABJA', 'COD', null::text, 'Halabja', 1, 'Governorate since 2025-05-05'),
    ('HALABJA', 'COD', null::text, 'حلبجة', 1, 'Governorate since 2025-05-05'),
    ('HALABJA', 'COD', null::text, 'هەڵەبجە', 1, 'Governorate since 2025-05-05'),
    ('IQG06Q05', 'COD', null::text, 'Halabja', 1, 'Common spelling')
) as a (pcode, scheme, code, name, preference, source)
join place p on p.pcode = a.pcode;
