-- Meetings of a case, and what was written down at them. A meeting books no room and stands in no calendar: where it is, is sealed.
create table mediation_meeting (
    id           uuid        not null constraint mediation_meeting_pk primary key,
    case_id      uuid        not null constraint mediation_meeting_case_fk references mediation_case (id),
    kind         text        not null constraint mediation_meeting_kind_known check (kind in ('JOINT', 'CAUCUS')),
    party_id     uuid,
    starts_at    timestamptz not null,
    state        text        not null constraint mediation_meeting_state_known check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    held_on      date,
    sealed_about bytea       not null constraint mediation_meeting_size check (octet_length(sealed_about) < 200000),
    version      integer     not null,
    constraint mediation_meeting_party_fk foreign key (party_id, case_id) references mediation_party (id, case_id),
    constraint mediation_meeting_caucus_of_one_party check ((kind = 'CAUCUS') = (party_id is not null)),
    constraint mediation_meeting_held_on_a_day check ((state = 'HELD') = (held_on is not null))
);
create index mediation_meeting_of_case on mediation_meeting (case_id, starts_at);

-- Whatever the service forgets: nobody meets the other side without having agreed to, nor without having been asked that day.
create function mediation_joint_meeting_is_safe() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.kind = 'JOINT' and new.state <> 'CANCELLED' and exists (
            select from mediation_party p
            where p.case_id = new.case_id and not coalesce(
                (select c.given from mediation_consent c where c.party_id = p.id order by c.id desc limit 1), false)) then
        raise check_violation using message = 'a party has not agreed to take part', constraint = 'mediation_meeting_with_consent';
    end if;
    if new.kind = 'JOINT' and new.state = 'HELD' and exists (
            select from mediation_party p
            where p.case_id = new.case_id and coalesce(
                (select s.outcome from mediation_screening s where s.party_id = p.id and s.day = new.held_on
                 order by s.id desc limit 1), 'STOP') = 'STOP') then
        raise check_violation using message = 'a party was not screened that day, or screened with a stop', constraint = 'mediation_meeting_screened';
    end if;
    return new;
end
$$;
revoke all on function mediation_joint_meeting_is_safe() from public;
create trigger mediation_meeting_safe before insert or update on mediation_meeting
    for each row execute function mediation_joint_meeting_is_safe();

-- What is shared is read by the members; what a mediator notes of a caucus, by that mediator alone.
create table mediation_note (
    id          uuid        not null constraint mediation_note_pk primary key,
    case_id     uuid        not null constraint mediation_note_case_fk references mediation_case (id),
    kind        text        not null constraint mediation_note_kind_known check (kind in ('SHARED', 'CAUCUS')),
    author      uuid        not null,
    written_at  timestamptz not null,
    sealed_text bytea       not null constraint mediation_note_size check (octet_length(sealed_text) < 250000),
    version     integer     not null
);
create index mediation_note_of_case on mediation_note (case_id, id desc);

do $$
declare
    walled text;
begin
    foreach walled in array array['mediation_meeting', 'mediation_note'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
    end loop;
end
$$;
create policy mediation_meeting_members on mediation_meeting to hawsh_app
    using (case_id = any ((select cases_of_caller())::uuid[])) with check (case_id = any ((select cases_of_caller())::uuid[]));
create policy mediation_note_members on mediation_note to hawsh_app
    using (case_id = any ((select cases_of_caller())::uuid[]) and (kind = 'SHARED' or author = (select caller())))
    with check (case_id = any ((select cases_of_caller())::uuid[]) and author = (select caller()));
grant select, insert, update (starts_at, state, held_on, sealed_about, version) on mediation_meeting to hawsh_app;
grant select, insert, update (sealed_text, version) on mediation_note to hawsh_app;
