-- Two reviewers read an application without who applied, and neither sees what the other says until both have said it.
create table grant_review (
    id             uuid     not null constraint grant_review_pk primary key,
    centre_id      uuid     not null,
    call_id        uuid     not null,
    application_id uuid     not null constraint grant_review_application_fk references grant_application (id),
    network_id     uuid     not null,
    reviewer       uuid     not null,
    slot           integer  not null constraint grant_review_slot_range check (slot in (1, 2)),
    state          text     not null constraint grant_review_state_known check (state in ('ASSIGNED', 'IN', 'DECLINED', 'CANCELLED')),
    version        integer  not null,
    constraint grant_review_of_reviewer_unique unique (id, application_id, centre_id, reviewer),
    constraint grant_review_selection_fk foreign key (call_id, centre_id) references grant_selection (id, centre_id),
    constraint grant_review_network_fk foreign key (network_id, centre_id) references volunteer_network (id, centre_id)
);
create unique index grant_review_two_at_most on grant_review (application_id, slot) where state in ('ASSIGNED', 'IN');
create unique index grant_review_once_each on grant_review (application_id, reviewer) where state <> 'CANCELLED';
create index grant_review_of_reviewer on grant_review (reviewer, id);
create index grant_review_of_call on grant_review (call_id);

-- What a reviewer says, once.
create table grant_review_score (
    id             uuid        not null constraint grant_review_score_pk primary key, -- of the review
    centre_id      uuid        not null,
    application_id uuid        not null,
    reviewer       uuid        not null,
    points         integer[]   not null, -- one for each criterion of the call, in its order
    words          text        constraint grant_review_score_words_length check (char_length(words) between 1 and 2000),
    submitted_at   timestamptz not null,
    constraint grant_review_score_review_fk foreign key (id, application_id, centre_id, reviewer)
        references grant_review (id, application_id, centre_id, reviewer),
    constraint grant_review_score_range check (0 <= all (points) and 5 >= all (points) and array_position(points, null) is null)
);
create index grant_review_score_of_application on grant_review_score (application_id);

create function grant_review_takes_place() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_selection s join grant_call k on k.id = s.id join grant_application a on a.call_id = k.id
                   where s.id = new.call_id and a.id = new.application_id and a.network_id = new.network_id and a.state = 'SUBMITTED'
                     and k.blind_reviews and s.proposal_id is null and k.state = 'OPEN' and k.closes_at <= now() for share of s) then
        raise check_violation using message = 'nothing is reviewed now', constraint = 'grant_review_takes_place';
    end if;
    if new.state = 'ASSIGNED' and exists (select from grant_review r
            where r.reviewer = new.reviewer and r.network_id = new.network_id and r.state = 'DECLINED') then
        raise check_violation using message = 'this reviewer does not review it', constraint = 'grant_review_by_the_unrelated';
    end if;
    return new;
end
$$;
create trigger grant_review_takes_place before insert or update on grant_review
    for each row when (new.state in ('ASSIGNED', 'IN')) execute function grant_review_takes_place();

create function grant_review_moves() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if old.state <> 'ASSIGNED' or (new.call_id, new.application_id, new.network_id, new.reviewer, new.slot)
            is distinct from (old.call_id, old.application_id, old.network_id, old.reviewer, old.slot)
            or new.state = 'IN' and not exists (select from grant_review_score s where s.id = new.id) then
        raise check_violation using message = 'a review stays as it was given', constraint = 'grant_review_moves';
    end if;
    return new;
end
$$;
create trigger grant_review_moves before update on grant_review
    for each row execute function grant_review_moves();

create function grant_review_score_whole() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if not exists (select from grant_review r join grant_call k on k.id = r.call_id
                   where r.id = new.id and r.state = 'ASSIGNED' and cardinality(k.criteria_weights) = cardinality(new.points)) then
        raise check_violation using message = 'who was asked scores each criterion, once', constraint = 'grant_review_score_whole';
    end if;
    return new;
end
$$;
create trigger grant_review_score_whole before insert on grant_review_score
    for each row execute function grant_review_score_whole();

-- SECURITY DEFINER: whoever sees one of the two asks about both.
create function reviews_are_in(application uuid) returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select count(*) = 2 from grant_review r where r.application_id = application and r.state = 'IN';
end;
revoke all on function grant_review_takes_place(), grant_review_moves(), grant_review_score_whole(), reviews_are_in(uuid) from public;
grant execute on function reviews_are_in(uuid) to hawsh_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['grant_review', 'grant_review_score'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
    end loop;
end
$$;
create policy grant_review_centre on grant_review to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
-- Blind until both are in: not the other reviewer, and nobody of the staff either.
create policy grant_review_score_read on grant_review_score for select to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[]) and (reviewer = (select caller()) or reviews_are_in(application_id)));
create policy grant_review_score_written on grant_review_score for insert to hawsh_app
    with check (centre_id = any ((select caller_centres())::uuid[]) and reviewer = (select caller()));
grant select, insert, update on grant_review to hawsh_app;
grant select, insert on grant_review_score to hawsh_app;
