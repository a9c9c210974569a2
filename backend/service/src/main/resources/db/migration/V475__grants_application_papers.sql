-- Papers that come with an application: scans of what its call asks for. They are added and removed while the application is written on, and
-- stand with it. What an application says itself (what is needed and what it costs, who cares for it later) needs no paper.
update code set traits = '{IN_THE_APPLICATION}' where list = 'initiative-documents' and code in ('BUDGET', 'UPKEEP_PLAN');
insert into code (list, code, word_en, word_ar, word_ckb, position, traits, automatic) values
    ('initiative-documents', 'MEMBER_LIST', 'a list of who is in the network', 'قائمة بأعضاء الشبكة', 'لیستی ئەندامانی تۆڕەکە', 70, '{}', false),
    ('initiative-documents', 'QUOTATION', 'a quotation of a shop', 'عرض سعر من محل', 'نرخنامەی دوکانێک', 80, '{}', false),
    ('initiative-documents', 'OTHER', 'another paper', 'ورقة أخرى', 'کاغەزێکی تر', 90, '{}', false);

alter table grant_application add constraint grant_application_at_centre_unique unique (id, centre_id);

create table grant_application_paper (
    id             uuid        not null constraint grant_application_paper_pk primary key,
    centre_id      uuid        not null,
    application_id uuid        not null,
    document       text        not null,
    document_list  text        not null generated always as ('initiative-documents') stored,
    type           text        not null constraint grant_application_paper_type_known check (type in ('PDF', 'JPEG', 'PNG')),
    size           bigint      not null constraint grant_application_paper_size_bounded check (size between 1 and 10485760), -- bytes
    blob_id        uuid        not null constraint grant_application_paper_blob_unique unique,
    added_at       timestamptz not null,
    constraint grant_application_paper_application_fk foreign key (application_id, centre_id) references grant_application (id, centre_id),
    constraint grant_application_paper_document_fk foreign key (document_list, document) references code (list, code),
    constraint grant_application_paper_of_its_centre foreign key (blob_id, centre_id) references blob (id, centre_id)
);
create index grant_application_paper_of_application on grant_application_paper (application_id, id);

-- The application is held, so that it is not submitted at the same moment.
create function grant_application_paper_stands() returns trigger
    language plpgsql set search_path = public
as $$
declare
    paper record := coalesce(new, old);
begin
    perform 1 from grant_application a where a.id = paper.application_id and a.state in ('DRAFT', 'CHANGES_REQUESTED') for update;
    if not found then
        raise check_violation using message = 'what was submitted stays as it is', constraint = 'grant_application_paper_stands';
    end if;
    if tg_op = 'INSERT' and (select count(*) from grant_application_paper p where p.application_id = paper.application_id) >= 20 then
        raise check_violation using message = 'twenty papers are there already', constraint = 'grant_application_paper_twenty_at_most';
    end if;
    return paper;
end
$$;
create trigger grant_application_paper_stands before insert or update or delete on grant_application_paper
    for each row execute function grant_application_paper_stands();

create function grant_application_brings_its_papers() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from grant_call k cross join unnest(k.documents) as asked (document)
               join code c on c.list = 'initiative-documents' and c.code = asked.document
               where k.id = new.call_id and 'IN_THE_APPLICATION' <> all (c.traits) and not exists (
                   select from grant_application_paper p where p.application_id = new.id and p.document = asked.document)) then
        raise check_violation using message = 'a paper the call asks for is missing', constraint = 'grant_application_brings_its_papers';
    end if;
    return new;
end
$$;
create trigger grant_application_brings_its_papers before update of state on grant_application
    for each row when (old.state <> 'SUBMITTED' and new.state = 'SUBMITTED') execute function grant_application_brings_its_papers();
revoke all on function grant_application_paper_stands(), grant_application_brings_its_papers() from public;

alter table grant_application_paper enable row level security;
alter table grant_application_paper force row level security;
create policy grant_application_paper_owner on grant_application_paper to hawsh_owner using (true) with check (true);
create policy grant_application_paper_centre on grant_application_paper to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]))
    with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, delete on grant_application_paper to hawsh_app;
