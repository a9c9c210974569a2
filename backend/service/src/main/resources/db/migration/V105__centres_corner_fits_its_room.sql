-- A children's corner never has more places than its room holds, whichever of the two is written.
create function childrens_corner_fits() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if exists (select from childrens_corner c join room r on r.id = c.room_id
               where c.centre_id = new.centre_id and c.places > r.capacity) then
        raise check_violation using
            message = 'the corner has more places than its room holds',
            constraint = 'childrens_corner_fits_its_room';
    end if;
    return null;
end
$$;
revoke all on function childrens_corner_fits() from public;
create constraint trigger childrens_corner_fits_its_room
    after insert or update on childrens_corner for each row execute function childrens_corner_fits();
create constraint trigger room_holds_its_corner
    after update of capacity on room for each row execute function childrens_corner_fits();
