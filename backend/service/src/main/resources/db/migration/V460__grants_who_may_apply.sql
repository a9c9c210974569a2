-- Which kinds of network are meant by a word of who may apply for an initiative. A word without a row here means every network, so that
-- one a house adds shuts nobody out.
create table initiative_applicant_network (
    applicant      text not null,
    applicant_list text not null generated always as ('initiative-applicants') stored,
    kind           text not null,
    kind_list      text not null generated always as ('network-kinds') stored,
    constraint initiative_applicant_network_pk primary key (applicant, kind),
    constraint initiative_applicant_network_applicant_fk foreign key (applicant_list, applicant) references code (list, code),
    constraint initiative_applicant_network_kind_fk foreign key (kind_list, kind) references code (list, code)
);
insert into initiative_applicant_network (applicant, kind) values
    ('YOUTH_GROUP', 'YOUTH'),
    ('WOMENS_GROUP', 'WOMEN'),
    ('NEIGHBOURS', 'NEIGHBOURHOOD'),
    ('SCHOOL', 'MIXED'),
    ('SCHOOL', 'OTHER');
grant select on initiative_applicant_network to hawsh_app;
