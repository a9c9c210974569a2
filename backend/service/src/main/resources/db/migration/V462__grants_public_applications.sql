-- SECURITY DEFINER: nobody is signed in, so that row-level security shows nothing. Whoever holds the code of an application is told how it
-- stands and which call it is for; nothing of the network, of the centre or of what is planned.
create function public_support_application(tracking_code text) returns table (state text, title_en text, title_ar text, title_ckb text)
    language sql stable security definer set search_path = public
begin atomic
    select a.state, k.title_en, k.title_ar, k.title_ckb
    from grant_application a join grant_call k on k.id = a.call_id
    where a.code = tracking_code;
end;
revoke all on function public_support_application(text) from public;
grant execute on function public_support_application(text) to hawsh_app;
