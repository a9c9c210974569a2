-- A history comes page by page, as every list does.
-- SECURITY DEFINER: nobody can list what changed elsewhere. Asked by the service once it has found the entity within its
-- caller's scope.
create function changes_of(what text, which uuid, before integer, at_most integer)
    returns table (version integer, changed_fields text[], changed_by uuid, at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select c.version, c.changed_fields, c.changed_by, c.at
    from change_log c
    where c.entity = what and c.entity_id = which and c.version < before
    order by c.version desc
    limit at_most;
end;
revoke all on function changes_of(text, uuid, integer, integer) from public;
grant execute on function changes_of(text, uuid, integer, integer) to hawsh_app;

drop function changes_of(text, uuid);
