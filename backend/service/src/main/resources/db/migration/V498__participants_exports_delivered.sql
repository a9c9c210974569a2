-- What left, and not only what was approved: how many people the file held that was fetched last, and the SHA-256 of its bytes, so that a
-- file that turns up somewhere can be told to be this one.
alter table participant_export
    add column delivered_people integer constraint participant_export_delivered_as_approved check (delivered_people between 0 and people),
    add column delivered_sha256 text    constraint participant_export_delivered_hash_shape check (delivered_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint participant_export_delivered_whole check (
        (delivered_people is null) = (delivered_sha256 is null) and (delivered_people is null or fetched_at is not null));
