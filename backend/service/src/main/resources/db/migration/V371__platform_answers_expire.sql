-- Drops the kept answers that are too old to be given again, whoever asked; answers how many there were.
-- SECURITY DEFINER: a job is no caller, and a caller sees their own answers only.
create function drop_expired_answers() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    dropped integer;
begin
    delete from idempotency_record where created_at <= now() - interval '72 hours';
    get diagnostics dropped = row_count;
    return dropped;
end
$$;
revoke all on function drop_expired_answers() from public;
grant execute on function drop_expired_answers() to hawsh_app;
