-- How long the narrative of a case is kept. The day stands on the papers that the parties take home, so it is fixed when the
-- mediation is over and never put off: six months of asking whether it holds, and then the days that stand here.
create table mediation_retention (
    one                boolean not null default true constraint mediation_retention_pk primary key
        constraint mediation_retention_one_row check (one),
    keep_days          integer not null constraint mediation_retention_keep_days_plausible check (keep_days between 30 and 3650),
    draft_days         integer not null constraint mediation_retention_draft_days_plausible check (draft_days between 1 and 365),
    release_delay_days integer not null constraint mediation_retention_delay_plausible check (release_delay_days between 0 and 365)
);
insert into mediation_retention (keep_days, draft_days, release_delay_days) values (365, 30, 60);
grant select on mediation_retention to hawsh_app;

alter table mediation_case
    add column over_on      date,
    add column kept_until   date,
    add column closed_on    date,
    add column destroyed_on date;
update mediation_case c set
    over_on = (c.state_since at time zone 'Asia/Baghdad')::date,
    kept_until = ((c.state_since at time zone 'Asia/Baghdad')::date + interval '6 months')::date + 365,
    closed_on = case when c.state = 'CLOSED' then (c.state_since at time zone 'Asia/Baghdad')::date end
where c.state in ('AGREEMENT', 'ENDED', 'FOLLOW_UP', 'CLOSED');
alter table mediation_case
    add constraint mediation_case_over_on_a_day
        check ((state in ('AGREEMENT', 'ENDED', 'FOLLOW_UP', 'CLOSED')) = (over_on is not null)),
    add constraint mediation_case_kept_until_a_day check ((over_on is null) = (kept_until is null)),
    add constraint mediation_case_closed_on_a_day check ((state = 'CLOSED') = (closed_on is not null));
grant update (over_on, kept_until, closed_on) on mediation_case to hawsh_app;

-- What a letter promised is not taken back.
create function mediation_kept_until_is_not_put_off() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if new.kept_until > old.kept_until then
        raise check_violation using message = 'the day is on paper', constraint = 'mediation_case_kept_until_not_put_off';
    end if;
    return new;
end
$$;
revoke all on function mediation_kept_until_is_not_put_off() from public;
create trigger mediation_case_kept_until before update of kept_until on mediation_case
    for each row execute function mediation_kept_until_is_not_put_off();
