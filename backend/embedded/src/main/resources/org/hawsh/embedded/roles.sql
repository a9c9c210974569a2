-- The database roles of Hawsh, for the embedded server and for the container alike.
-- Run as the server's superuser, connected to the database "hawsh", once the databases "hawsh" and "keycloak" exist.
-- Passwords come as settings (hawsh.owner_password, ...), so that none stands in a file; running it again changes them.
-- Nobody here is a superuser or may look past row-level security: a forgotten filter must meet a wall.

do $$
declare
    who record;
begin
    for who in
        select * from (values
            ('hawsh_owner', current_setting('hawsh.owner_password')),      -- owns the tables, used by migrations only
            ('hawsh_app', current_setting('hawsh.app_password')),          -- the service
            ('hawsh_publish', current_setting('hawsh.publish_password')),  -- released numbers only
            ('hawsh_sealer', current_setting('hawsh.sealer_password')),    -- seals the audit trail
            ('keycloak', current_setting('hawsh.keycloak_password'))       -- identity, in a database of its own
        ) as roles (name, password)
    loop
        if who.password = '' then
            raise exception 'The role % needs a password', who.name;
        end if;
        if not exists (select from pg_roles where rolname = who.name) then
            execute format('create role %I', who.name);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
            who.name, who.password);
    end loop;
end
$$;

alter database hawsh owner to hawsh_owner;
alter database keycloak owner to keycloak;

-- By default everybody may connect anywhere and make temporary tables; here each role reaches its own database only.
revoke all on database hawsh, keycloak, postgres, template1 from public;
grant connect on database hawsh to hawsh_app, hawsh_publish, hawsh_sealer;

revoke all on schema public from public;
grant usage on schema public to hawsh_app, hawsh_sealer;
