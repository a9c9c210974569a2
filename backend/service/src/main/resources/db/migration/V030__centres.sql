create table centre (
    id         uuid not null constraint centre_pk primary key,
    code       text not null constraint centre_code_unique unique
               constraint centre_code_shape check (code ~ '^[A-Z]{3}$'),
    name_en    text not null,
    name_ar    text not null,
    name_ckb   text not null,
    governorate_id integer not null constraint centre_governorate_fk references place (id),
    zone       text not null,
    opened_on  date,
    version    integer not null default 0
);
grant select on centre to hawsh_app;

insert into centre (id, code, name_en, name_ar, name_ckb, governorate_id, zone, opened_on)
select c.id::uuid, c.code, c.name_en, c.name_ar, c.name_ckb, p.id, 'Asia/Baghdad', c.opened_on::date
from (values
    ('01939e5c-0000-7000-8000-000000000001', 'BGD', 'IQG08', 'Baghdad centre', 'مركز بغداد', 'سەنتەری بەغدا', null),
    ('01939e5c-0000-7000-8000-000000000002', 'DYL', 'IQG10', 'Diyala centre', 'مركز ديالى', 'سەنتەری دیالە', null),
    ('01939e5c-0000-7000-8000-000000000003', 'KRK', 'IQG13', 'Kirkuk centre', 'مركز كركوك', 'سەنتەری کەرکووک', '2016-12-01'),
    ('01939e5c-0000-7000-8000-000000000004', 'NIN', 'IQG15', 'Ninewa centre', 'مركز نينوى', 'سەنتەری نەینەوا', null)
) as c (id, code, pcode, name_en, name_ar, name_ckb, opened_on)
join place p on p.scheme = 'COD' and p.pcode = c.pcode;
