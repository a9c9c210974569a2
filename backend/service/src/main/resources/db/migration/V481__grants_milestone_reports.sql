-- What was done for a milestone, as one person told it and another decided about it. It is never changed: what was sent back is told anew.
create table milestone_report (
    id                uuid        not null constraint milestone_report_pk primary key,
    centre_id         uuid        not null,
    grant_id          uuid        not null,
    milestone_id      uuid        not null,
    reached_on        date        not null,
    done              text        not null constraint milestone_report_done_length check (char_length(done) between 1 and 2000),
    volunteer_hours   integer     not null constraint milestone_report_hours_range check (volunteer_hours between 0 and 100000),
    people_women      integer     constraint milestone_report_women_range check (people_women between 0 and 1000000),
    people_men        integer     constraint milestone_report_men_range check (people_men between 0 and 1000000),
    people_girls      integer     constraint milestone_report_girls_range check (people_girls between 0 and 1000000),
    people_boys       integer     constraint milestone_report_boys_range check (people_boys between 0 and 1000000),
    people_total      integer     constraint milestone_report_total_range check (people_total between 0 and 1000000),
    no_photos_because text        constraint milestone_report_no_photos_because_length check (char_length(no_photos_because) between 1 and 200),
    asked_by          uuid        not null,
    asked_at          timestamptz not null,
    asked_because     text,
    asked_until       timestamptz,
    decision          text        not null constraint milestone_report_takes_two check (decision <> 'NOT_NEEDED'),
    decided_by        uuid,
    decided_at        timestamptz,
    decided_because   text        constraint milestone_report_decided_because_length check (char_length(decided_because) between 1 and 500), -- what to mend
    constraint milestone_report_of_grant_unique unique (id, grant_id, centre_id),
    constraint milestone_report_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint milestone_report_milestone_fk foreign key (milestone_id, grant_id) references grant_milestone (id, grant_id),
    constraint milestone_report_counted_one_way
        check ((people_total is null) = (num_nonnulls(people_women, people_men, people_girls, people_boys) > 0)),
    constraint milestone_report_decided_by_a_second_person
        check (is_decided_by_a_second_person(asked_by, asked_until, decision, decided_by, decided_at))
);
create index milestone_report_of_grant on milestone_report (grant_id, id);
create unique index milestone_report_one_at_a_time on milestone_report (milestone_id) where decision in ('OPEN', 'APPROVED');
create trigger milestone_report_is_decided_once before update on milestone_report for each row execute function is_decided_once();
create trigger milestone_report_stands after update or delete on milestone_report for each row execute function grant_record_stands();

create table milestone_report_photo (
    report_id   uuid    not null,
    centre_id   uuid    not null,
    grant_id    uuid    not null,
    position    integer not null,
    evidence_id uuid    not null,
    kind        text    not null generated always as ('PHOTO') stored,
    moment      text    not null constraint milestone_report_photo_moment_known check (moment in ('BEFORE', 'AFTER')),
    constraint milestone_report_photo_pk primary key (report_id, evidence_id),
    constraint milestone_report_photo_report_fk foreign key (report_id, grant_id, centre_id) references milestone_report (id, grant_id, centre_id),
    constraint milestone_report_photo_evidence_fk foreign key (evidence_id, grant_id, kind) references grant_evidence (id, grant_id, kind)
);
create index milestone_report_photo_of_evidence on milestone_report_photo (evidence_id);

create trigger milestone_report_photo_stands after update or delete on milestone_report_photo for each row execute function grant_record_stands();

create function milestone_report_photo_belongs() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from milestone_report r where r.id = new.report_id and r.decision = 'OPEN' for share) then
        raise check_violation using message = 'what was decided stays as it is', constraint = 'milestone_report_photo_belongs';
    end if;
    return new;
end
$$;
create trigger milestone_report_photo_belongs before insert on milestone_report_photo
    for each row execute function milestone_report_photo_belongs();
revoke all on function milestone_report_photo_belongs() from public;

do $$
declare
    walled text;
begin
    foreach walled in array array['milestone_report', 'milestone_report_photo'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
        execute format('grant select, insert on %I to hawsh_app', walled);
    end loop;
end
$$;
grant update (decision, decided_by, decided_at, decided_because) on milestone_report to hawsh_app;
