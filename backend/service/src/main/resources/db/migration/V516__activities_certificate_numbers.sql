-- The public check answers whoever asks: among ten million numbers a stranger found one in minutes. There are 30^10 of them now.
-- What was issued before keeps its number.
alter table certificate
    drop constraint certificate_number_shape,
    add constraint certificate_number_shape
        check (number ~ '^[A-Z]{3}-C([0-9]{7}|[0-9B-DF-HJ-KM-NP-TV-Z]{5}-[0-9B-DF-HJ-KM-NP-TV-Z]{5})-[0-9]$');
