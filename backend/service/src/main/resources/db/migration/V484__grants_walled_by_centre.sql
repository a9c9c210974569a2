-- Row-level security as every table of a centre has it: the service sees and writes rows of the caller's centres, migrations all of them. For
-- tables that are made from here on; a migration calls it once with the names of its tables.
create procedure wall_by_centre(variadic tables text[])
    language plpgsql set search_path = public
as $$
declare
    walled text;
begin
    foreach walled in array tables loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (centre_id = any ((select caller_centres())::uuid[]))'
                       || ' with check (centre_id = any ((select caller_centres())::uuid[]))', walled || '_centre', walled);
    end loop;
end
$$;
revoke all on procedure wall_by_centre(text[]) from public;
