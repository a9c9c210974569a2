-- The day it is in Iraq, which has had no summer time since 2007. The day of a session is that of whoever opened the connection,
-- and ends three hours late where it is London's: a narrative was destroyed, and an undertaking overdue, on a day that was over.
create function today_in_iraq() returns date
    language sql stable set search_path = public
return (now() at time zone 'Asia/Baghdad')::date;
grant execute on function today_in_iraq() to hawsh_app;

-- Every function that asked the session for its day asks Iraq's, and is otherwise the one it was.
do $$
declare
    asks text;
begin
    for asks in
        select pg_get_functiondef(f.oid) from pg_proc f
        where f.pronamespace = 'public'::regnamespace and f.prokind = 'f' and pg_get_functiondef(f.oid) ~* '\mcurrent_date\M'
    loop
        execute regexp_replace(asks, '\mcurrent_date\M', 'today_in_iraq()', 'gi');
    end loop;
end
$$;
