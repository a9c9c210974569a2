-- Drops the lists that were not committed within a day; answers how many there were.
-- SECURITY DEFINER: as the other functions of expiry, so that dropping never depends on who asks.
create function drop_expired_place_imports() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    dropped integer;
begin
    update place_import set file = null where file is not null and created_at < now() - interval '24 hours';
    get diagnostics dropped = row_count;
    return dropped;
end
$$;
revoke all on function drop_expired_place_imports() from public;
grant execute on function drop_expired_place_imports() to hawsh_app;
