-- On the day that stands on the papers the narrative goes. What is left of a case is that there was one, for those who were its
-- members, and a counter that does not name it.
create function mediation_narratives_due() returns table (case_id uuid)
    language sql stable security definer set search_path = public
begin atomic
    select c.id from mediation_case c
    where c.kept_until < current_date and c.destroyed_on is null
    order by c.kept_until, c.id;
end;

-- After its key, which stands on the list of erased keys by then: whatever fails in between leaves nothing that could be read.
create function destroy_mediation_narrative(which uuid) returns integer
    language plpgsql volatile security definer set search_path = public
as $$
begin
    perform 1 from mediation_case c join mediation_key k on k.case_id = c.id
    where c.id = which and c.kept_until < current_date and c.destroyed_on is null and k.destroyed_at is not null
    for update of c;
    if not found then
        return 0;
    end if;
    delete from mediation_signature where case_id = which;
    delete from mediation_undertaking where case_id = which;
    delete from mediation_agreement where case_id = which;
    delete from mediation_follow_up where case_id = which;
    delete from mediation_note where case_id = which;
    delete from mediation_meeting where case_id = which;
    delete from mediation_screening where case_id = which;
    delete from mediation_consent where case_id = which;
    delete from mediation_party where case_id = which;
    delete from mediation_alert where case_id = which;
    delete from mediation_attachment where case_id = which;
    delete from mediation_draft where case_id = which;
    update mediation_case
    set sealed_told = null, sealed_ending = null, sealed_closing = null, destroyed_on = current_date, version = version + 1
    where id = which;
    return 1;
end
$$;
revoke all on function mediation_narratives_due(), destroy_mediation_narrative(uuid) from public;
grant execute on function mediation_narratives_due(), destroy_mediation_narrative(uuid) to hawsh_app;

-- The numbers of a half year, frozen: rounded to 5, none below 10. The words are frozen with them, so that a release is read
-- tomorrow as it was read today.
create table mediation_release (
    half_year date        not null constraint mediation_release_pk primary key,
    made_at   timestamptz not null,
    total     integer     constraint mediation_release_total_large check (total >= 10 and total % 5 = 0)
);
create table mediation_release_cell (
    half_year date    not null constraint mediation_release_cell_release_fk references mediation_release (half_year),
    breakdown text    not null constraint mediation_release_cell_breakdown_known check (breakdown in ('GOVERNORATE', 'KIND', 'OUTCOME')),
    position  integer not null,
    code      text    not null,
    word_en   text,
    word_ar   text,
    word_ckb  text,
    number    integer constraint mediation_release_cell_large check (number >= 10 and number % 5 = 0),
    constraint mediation_release_cell_pk primary key (half_year, breakdown, code)
);
grant select on mediation_release, mediation_release_cell to hawsh_app;

create function mediation_release_stays() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    raise check_violation using message = 'a release never changes', constraint = 'mediation_release_stays';
end
$$;
revoke all on function mediation_release_stays() from public;
create trigger mediation_release_stays before update or delete or truncate on mediation_release
    for each statement execute function mediation_release_stays();
create trigger mediation_release_cell_stays before update or delete or truncate on mediation_release_cell
    for each statement execute function mediation_release_stays();

-- Every kind, governorate and outcome has a cell, so that an empty one looks like a small one. In each breakdown the smallest are
-- hidden together: all below 10, at least two of them, and at least 10 people's cases behind them, or the total would tell.
create function make_mediation_release(which date) returns void
    language sql volatile security definer set search_path = public
begin atomic
    insert into mediation_release (half_year, made_at, total)
    select which, now(), case when sum(k.number) >= 10 then (sum(k.number)::integer + 2) / 5 * 5 end
    from mediation_counter k where k.half_year = which;

    insert into mediation_release_cell (half_year, breakdown, position, code, word_en, word_ar, word_ckb, number)
    with counted as (
        select 'GOVERNORATE' as breakdown, 0 as position, p.pcode as code, p.name_en as word_en, p.name_ar as word_ar, p.name_ckb as word_ckb,
               coalesce(sum(k.number), 0)::integer as number
        from centre c join place p on p.id = c.governorate_id
        left join mediation_counter k on k.centre_id = c.id and k.half_year = which
        group by p.pcode, p.name_en, p.name_ar, p.name_ckb
        union all
        select 'KIND', d.position, d.code, d.word_en, d.word_ar, d.word_ckb, coalesce(sum(k.number), 0)::integer
        from code d left join mediation_counter k on k.kind = d.code and k.half_year = which
        where d.list = 'dispute-kinds'
        group by d.position, d.code, d.word_en, d.word_ar, d.word_ckb
        union all
        select 'OUTCOME', o.position::integer, o.outcome, null, null, null, coalesce(sum(k.number), 0)::integer
        from unnest(array['AGREEMENT_KEPT', 'AGREEMENT_PARTLY_KEPT', 'AGREEMENT_NOT_KEPT', 'ENDED', 'REFERRED'])
            with ordinality as o (outcome, position)
        left join mediation_counter k on k.outcome = o.outcome and k.half_year = which
        group by o.position, o.outcome
    ), ranked as (
        select counted.*,
               row_number() over smaller as rank,
               sum(counted.number) over smaller - counted.number as before,
               bool_or(counted.number < 10) over (partition by breakdown) as hides,
               sum(counted.number) over (partition by breakdown) as total
        from counted
        window smaller as (partition by breakdown order by counted.number, code rows unbounded preceding)
    )
    select which, r.breakdown, r.position, r.code, r.word_en, r.word_ar, r.word_ckb,
           case when r.number >= 10 and r.total >= 10 and not (r.hides and (r.rank <= 2 or r.before < 10))
                then (r.number + 2) / 5 * 5 end
    from ranked r;
end;
revoke all on function make_mediation_release(date) from public;

-- Each half year once, after the delay in which what is late is still counted. No caller chooses the day.
create function make_mediation_releases_due_on(day date) returns integer
    language plpgsql volatile security definer set search_path = public
as $$
declare
    which date;
    made integer := 0;
begin
    lock table mediation_release in share row exclusive mode;
    for which in
        select h::date from generate_series(timestamp '2026-07-01', day, interval '6 months') h, mediation_retention r
        where (h + interval '6 months')::date + r.release_delay_days <= day
          and not exists (select from mediation_release m where m.half_year = h::date)
    loop
        perform make_mediation_release(which);
        made := made + 1;
    end loop;
    return made;
end
$$;
create function make_due_mediation_releases() returns integer
    language sql volatile security definer set search_path = public
begin atomic
    select make_mediation_releases_due_on(current_date);
end;
revoke all on function make_mediation_releases_due_on(date), make_due_mediation_releases() from public;
grant execute on function make_due_mediation_releases() to hawsh_app;
