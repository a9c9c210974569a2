-- Photographs and receipts of initiatives: of a file what is told of it without opening it. Of a photograph somebody said who can be recognised
-- on it. Only what something refers to is kept.
create table grant_evidence (
    id          uuid        not null constraint grant_evidence_pk primary key constraint grant_evidence_file_fk references blob (id),
    centre_id   uuid        not null,
    grant_id    uuid        not null,
    kind        text        not null constraint grant_evidence_kind_known check (kind in ('PHOTO', 'RECEIPT')),
    faces       text        constraint grant_evidence_faces_known check (faces in ('NOBODY', 'CONSENT_ON_PAPER')),
    media_type  text        not null constraint grant_evidence_media_type_known
        check (media_type in ('image/jpeg', 'image/png', 'image/webp') or media_type = 'application/pdf' and kind = 'RECEIPT'),
    size        bigint      not null constraint grant_evidence_size_range check (size between 1 and 10485760), -- bytes
    orientation integer     not null constraint grant_evidence_orientation_range check (orientation between 1 and 8), -- as EXIF counts it
    digest      bytea       not null constraint grant_evidence_digest_size check (octet_length(digest) = 32), -- SHA-256 of what is kept
    added_at    timestamptz not null,
    used        boolean     not null,
    constraint grant_evidence_of_grant_unique unique (id, grant_id, kind),
    constraint grant_evidence_grant_fk foreign key (grant_id, centre_id) references grant_award (id, centre_id),
    constraint grant_evidence_photo_says_who_is_seen check ((kind = 'PHOTO') = (faces is not null))
);
create index grant_evidence_unused on grant_evidence (added_at) where not used;
alter table grant_evidence enable row level security;
alter table grant_evidence force row level security;
create policy grant_evidence_owner on grant_evidence to hawsh_owner using (true) with check (true);
create policy grant_evidence_centre on grant_evidence to hawsh_app
    using (centre_id = any ((select caller_centres())::uuid[])) with check (centre_id = any ((select caller_centres())::uuid[]));
grant select, insert, update (used) on grant_evidence to hawsh_app;

-- What was told of an initiative stays as it was told, whoever changes it: what may change are the columns of a decision, and whatever else the
-- trigger names. It is looked at afterwards, when columns that follow from others are known.
create function grant_record_stands() returns trigger
    language plpgsql set search_path = public
as $$
declare
    may_change text[] := array['asked_by', 'asked_at', 'asked_because', 'asked_until', 'decision', 'decided_by', 'decided_at', 'decided_because'] || tg_argv;
begin
    if tg_op = 'DELETE' or to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
        raise check_violation using message = 'what was told stays as it is', constraint = 'grant_record_stands';
    end if;
    return new;
end
$$;
create trigger grant_evidence_stands after update on grant_evidence for each row execute function grant_record_stands('used');
create trigger grant_evidence_stays_used after delete or update on grant_evidence
    for each row when (old.used) execute function grant_record_stands();

-- Drops what nothing referred to within a day; answers how many there were.
-- SECURITY DEFINER: a job works for no centre, and sees no centre's files.
create function drop_unused_grant_evidence() returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    dropped uuid[];
begin
    with unused as (delete from grant_evidence where not used and added_at < now() - interval '1 day' returning id)
    select coalesce(array_agg(id), '{}') into dropped from unused;
    delete from blob where id = any (dropped);
    return cardinality(dropped);
end
$$;
revoke all on function grant_record_stands(), drop_unused_grant_evidence() from public;
grant execute on function drop_unused_grant_evidence() to hawsh_app;
