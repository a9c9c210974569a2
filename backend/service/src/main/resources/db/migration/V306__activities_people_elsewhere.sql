-- Who of a course sits in another one at that time.
-- SECURITY DEFINER: the other course may be of a centre the caller does not see; nothing of it is told.
create function people_elsewhere(of_course uuid, from_moment timestamp, to_moment timestamp) returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select distinct mine.participant_id
    from enrolment mine
    join enrolment e on e.participant_id = mine.participant_id and e.course_id <> mine.course_id
         and e.state in ('OFFERED', 'ENROLLED')
    join course_session theirs on theirs.course_id = e.course_id and theirs.state = 'PLANNED'
         and theirs.starts_at < to_moment and theirs.ends_at > from_moment
    where mine.course_id = of_course and mine.state in ('OFFERED', 'ENROLLED');
end;
revoke all on function people_elsewhere(uuid, timestamp, timestamp) from public;
grant execute on function people_elsewhere(uuid, timestamp, timestamp) to hawsh_app;
