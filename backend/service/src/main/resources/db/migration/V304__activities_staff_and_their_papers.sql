-- Trainers by the hour and volunteers stand beside employed staff. Whoever is with children has signed the code of conduct,
-- been trained in safeguarding and been vetted, each good until a day.
alter table staff_member
    add column engagement          text not null default 'STAFF'
               constraint staff_member_engagement_known check (engagement in ('STAFF', 'HOURLY', 'VOLUNTEER')),
    add column conduct_signed_on   date,
    add column conduct_good_until  date,
    add column safeguarding_trained_on date,
    add column safeguarding_good_until date,
    add column vetted_on           date,
    add column vetted_good_until   date,
    add constraint staff_member_conduct_whole check ((conduct_signed_on is null) = (conduct_good_until is null)
        and conduct_good_until >= conduct_signed_on),
    add constraint staff_member_safeguarding_whole check ((safeguarding_trained_on is null) = (safeguarding_good_until is null)
        and safeguarding_good_until >= safeguarding_trained_on),
    add constraint staff_member_vetting_whole check ((vetted_on is null) = (vetted_good_until is null)
        and vetted_good_until >= vetted_on);
alter table staff_member alter column engagement drop default;

-- The courses somebody with a login teaches today: what they may take the sheets of.
create function taught_by(who uuid) returns setof uuid
    language sql stable set search_path = public
begin atomic
    select t.course_id
    from staff_member s
    join centre c on c.id = s.centre_id
    join course_teacher t on t.staff_member_id = s.id
    where s.subject = who
      and s.starts_on <= (now() at time zone c.zone)::date
      and (s.ends_on is null or s.ends_on >= (now() at time zone c.zone)::date);
end;
revoke all on function taught_by(uuid) from public;
grant execute on function taught_by(uuid) to hawsh_app;
