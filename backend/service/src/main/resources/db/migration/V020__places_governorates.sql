-- A place keeps its code together with the scheme the code belongs to: the same digits name different
-- governorates in different schemes, so a code alone means nothing.
create table place (
    id         integer generated always as identity constraint place_pk primary key,
    scheme     text not null constraint place_scheme_known check (scheme in ('COD')),
    pcode      text not null,
    level      text not null constraint place_level_known check (level in ('GOVERNORATE', 'DISTRICT', 'SUBDISTRICT')),
    name_en    text not null,
    name_ar    text not null,
    name_ckb   text not null,
    valid_from date not null,
    valid_to   date,
    constraint place_code_unique unique (scheme, pcode),
    constraint place_validity_ordered check (valid_to > valid_from)
);
grant select on place to hawsh_app;

-- The governorates of the four centres (COD-AB Iraq, valid from 2019-06-03).
insert into place (scheme, pcode, level, name_en, name_ar, name_ckb, valid_from) values
    ('COD', 'IQG08', 'GOVERNORATE', 'Baghdad', 'بغداد', 'بەغدا', '2019-06-03'),
    ('COD', 'IQG10', 'GOVERNORATE', 'Diyala', 'ديالى', 'دیالە', '2019-06-03'),
    ('COD', 'IQG13', 'GOVERNORATE', 'Kirkuk', 'كركوك', 'کەرکووک', '2019-06-03'),
    ('COD', 'IQG15', 'GOVERNORATE', 'Ninewa', 'نينوى', 'نەینەوا', '2019-06-03');
