-- A case is closed with what became of it. What is said there is sealed like the rest; beside it one counter goes up, which names
-- no case and which nobody reads: only a release of a whole half year speaks of it, once and for all.
alter table mediation_case
    add column sealed_closing bytea constraint mediation_case_closing_size check (octet_length(sealed_closing) < 2000),
    alter column sealed_told drop not null,
    drop constraint mediation_case_ended_with_a_reason,
    add constraint mediation_case_ended_with_a_reason
        check (state <> 'ENDED' or sealed_ending is not null or destroyed_on is not null),
    add constraint mediation_case_told_until_destroyed check (sealed_told is not null or destroyed_on is not null),
    add constraint mediation_case_closed_with_an_outcome
        check (state <> 'CLOSED' or sealed_closing is not null or destroyed_on is not null) not valid;
grant update (sealed_closing) on mediation_case to hawsh_app;

create table mediation_counter (
    half_year date    not null constraint mediation_counter_half_year check (extract(day from half_year) = 1 and extract(month from half_year) in (1, 7)),
    centre_id uuid    not null constraint mediation_counter_centre_fk references centre (id),
    kind      text    not null,
    outcome   text    not null constraint mediation_counter_outcome_known
        check (outcome in ('AGREEMENT_KEPT', 'AGREEMENT_PARTLY_KEPT', 'AGREEMENT_NOT_KEPT', 'ENDED', 'REFERRED')),
    number    integer not null constraint mediation_counter_positive check (number > 0),
    constraint mediation_counter_pk primary key (half_year, centre_id, kind, outcome)
);
alter table mediation_counter enable row level security;
alter table mediation_counter force row level security;
create policy mediation_counter_owner on mediation_counter to hawsh_owner using (true) with check (true);

create function half_year_of(day date) returns date
    language sql immutable
    return make_date(extract(year from day)::integer, case when extract(month from day) < 7 then 1 else 7 end, 1);
revoke all on function half_year_of(date) from public;

-- Of a case of the caller that is closed in this very transaction: no case is counted twice.
create function count_closed_mediation(which uuid, became text) returns integer
    language plpgsql volatile security definer set search_path = public
as $$
declare
    closed mediation_case;
begin
    select * into closed from mediation_case c
    where c.id = which and which = any (cases_of_caller()) and c.state = 'CLOSED' and c.xmin = pg_current_xact_id()::xid;
    if not found then
        return 0;
    end if;
    -- whoever closes a case at the same time waits, so that both are counted
    perform pg_advisory_xact_lock(hashtextextended('mediation_counter', 0));
    update mediation_counter k set number = k.number + 1
    where k.half_year = half_year_of(closed.closed_on) and k.centre_id = closed.centre_id and k.kind = closed.kind and k.outcome = became;
    if not found then
        insert into mediation_counter (half_year, centre_id, kind, outcome, number)
        values (half_year_of(closed.closed_on), closed.centre_id, closed.kind, became, 1);
    end if;
    return 1;
end
$$;
revoke all on function count_closed_mediation(uuid, text) from public;
grant execute on function count_closed_mediation(uuid, text) to hawsh_app;
