-- Whoever finds no free number of six digits gets one of seven. No row is read here: whoever fits the old shape fits this one.
alter table participant
    drop constraint participant_reference_shape,
    add constraint participant_reference_shape check (reference ~ '^[A-Z]{3}-[0-9]{6,7}-[0-9]$') not valid;
