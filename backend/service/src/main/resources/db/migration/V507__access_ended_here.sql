-- The service may look at the identity provider's sign-ins and end none there: what is ended here opens nothing, and whoever holds
-- the rest ends it when they sign in again. So nothing has to follow any more.
drop function sign_outs_to_follow();
drop function sign_out_followed(uuid, timestamptz);
drop function account_names(uuid[]);
drop function caller_ended_sessions();
drop function end_session(uuid, text);
alter table account drop column sessions_ended_at; -- and the index of those that waited with it

create function account_names(subjects uuid[])
    returns table (subject uuid, username text, display_name text)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select a.subject, a.username, coalesce(c.name, a.display_name)
    from account a left join service_client c on c.subject = a.subject
    where a.subject = any (subjects);
end;

-- Sign-ins of one person that end; how many of them had not before. What the identity provider forgot long ago is forgotten here.
create function end_sessions(who uuid, ended text[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    anew integer;
begin
    delete from ended_session where ended_at < clock_timestamp() - interval '1 day';
    insert into ended_session (subject, session) select who, unnest(ended) on conflict do nothing;
    get diagnostics anew = row_count;
    return anew;
end
$$;

-- Of these sign-ins, which began then (milliseconds since 1970), those that have not ended here. A token says its moment in whole
-- seconds.
create function open_sessions(who uuid, sessions text[], began bigint[]) returns setof text
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.session
    from unnest(sessions, began) s(session, began)
    where not exists (select from ended_session e where e.subject = who and e.session = s.session)
      and not exists (select from account a where a.subject = who and a.signed_out_at >= date_trunc('second', to_timestamp(s.began / 1000.0)));
end;

revoke all on function account_names(uuid[]), end_sessions(uuid, text[]), open_sessions(uuid, text[], bigint[]) from public;
grant execute on function account_names(uuid[]), end_sessions(uuid, text[]), open_sessions(uuid, text[], bigint[]) to hawsh_app;
