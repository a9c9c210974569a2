-- Once a call is selected from, what was submitted is read and scored as it is: nothing is sent back to be mended any more.
create function grant_application_selected_as_submitted() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from grant_selection s where s.id = new.call_id) then
        raise check_violation using message = 'nothing is sent back while it is selected from',
            constraint = 'grant_application_selected_as_submitted';
    end if;
    return new;
end
$$;
create trigger grant_application_selected_as_submitted before update of state on grant_application
    for each row when (old.state <> 'CHANGES_REQUESTED' and new.state = 'CHANGES_REQUESTED') execute function grant_application_selected_as_submitted();
revoke all on function grant_application_selected_as_submitted() from public;
