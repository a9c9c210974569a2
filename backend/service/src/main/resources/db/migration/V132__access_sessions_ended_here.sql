-- Which of the caller's own sign-ins were ended here, so that one the identity provider still holds is not shown as open.
-- SECURITY DEFINER: the service reads no other person's row of the table.
create function caller_ended_sessions() returns setof text
    language sql stable security definer set search_path = public
begin atomic
    select e.session from ended_session e where e.subject = caller();
end;
revoke all on function caller_ended_sessions() from public;
grant execute on function caller_ended_sessions() to hawsh_app;
