-- The scan of the signed agreement is kept with the support, or it is said why there is none yet; where the paper itself lies is written anyway.
alter table grant_award
    add column agreement_scan_id   uuid constraint grant_award_agreement_scan_unique unique,
    add column not_scanned_because text constraint grant_award_not_scanned_because_length check (char_length(not_scanned_because) between 1 and 200);
alter table grant_award disable trigger user;
update grant_award set not_scanned_because = 'It was signed before scans were kept' where signed_on is not null;
alter table grant_award enable trigger user;
alter table grant_award
    add constraint grant_award_agreement_scan_of_its_centre foreign key (agreement_scan_id, centre_id) references blob (id, centre_id),
    add constraint grant_award_scanned_once_agreed check (agreement_scan_id is null or agreed_on is not null),
    add constraint grant_award_signed_with_a_scan_or_a_reason check (case when signed_on is null then not_scanned_because is null
        else num_nonnulls(agreement_scan_id, not_scanned_because) > 0 end);

-- Once it is signed, the reason stays, and the scan as well; one that was missing can still come.
create function grant_award_scan_stands() returns trigger
    language plpgsql set search_path = public
as $$
begin
    if new.not_scanned_because is distinct from old.not_scanned_because
            or old.agreement_scan_id is not null and new.agreement_scan_id is distinct from old.agreement_scan_id then
        raise check_violation using message = 'what was signed stays as it was saved', constraint = 'grant_award_scan_stands';
    end if;
    return new;
end
$$;
create trigger grant_award_scan_stands before update on grant_award
    for each row when (old.signed_on is not null) execute function grant_award_scan_stands();
revoke all on function grant_award_scan_stands() from public;
