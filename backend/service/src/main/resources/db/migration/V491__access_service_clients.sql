-- Programs of others that ask on their own, as the administrator made and ended them here. Their secret is kept by the identity
-- provider alone. No row tells anything of a person but of the colleagues who made and ended it.
create table service_client (
    id               uuid        not null constraint service_client_pk primary key, -- the identity provider calls it by the same
    client_id        text        not null constraint service_client_client_id_once unique
                                 constraint service_client_client_id_shape check (client_id ~ '^[a-z0-9][a-z0-9-]{2,60}$'),
    subject          uuid        not null constraint service_client_subject_once unique, -- what its tokens carry
    name             text        not null constraint service_client_name_length check (char_length(name) between 1 and 80),
    organisation     text        not null constraint service_client_organisation_length check (char_length(organisation) between 1 and 120),
    purpose          text        not null constraint service_client_purpose_length check (char_length(purpose) between 1 and 500),
    created_by       uuid        not null,
    created_at       timestamptz not null,
    secret_issued_at timestamptz not null,
    ended_by         uuid,
    ended_at         timestamptz,
    ended_because    text        constraint service_client_ended_because_length check (char_length(ended_because) between 1 and 200),
    switched_off_at  timestamptz, -- when the identity provider had followed
    version          integer     not null,
    constraint service_client_ending_whole check ((ended_by is null) = (ended_at is null)),
    constraint service_client_ended_by_somebody_else check (ended_by <> subject),
    constraint service_client_reason_of_an_ending check (ended_at is not null or ended_because is null),
    constraint service_client_switched_off_once_ended check (ended_at is not null or switched_off_at is null)
);
create unique index service_client_name_once on service_client (lower(name)) where ended_at is null;
create index service_client_to_switch_off on service_client (ended_at) where ended_at is not null and switched_off_at is null;
grant select, insert on service_client to hawsh_app;
grant update (secret_issued_at, ended_by, ended_at, ended_because, switched_off_at, version) on service_client to hawsh_app;

-- What a client that was ended gets from an identity provider that has not followed yet opens nothing either.
create or replace function token_is_refused(who uuid, issued_at timestamptz, its_session text) returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select exists (select from account a where a.subject = who and a.signed_out_at >= issued_at)
        or exists (select from ended_session e where e.subject = who and e.session = its_session)
        or exists (select from service_client c where c.subject = who and c.ended_at is not null);
end;

-- A service client is called what it is called here; its own tokens know no name.
create or replace function account_names(subjects uuid[])
    returns table (subject uuid, username text, display_name text, sessions_ended_at timestamptz)
    language sql stable security definer set search_path = public
begin atomic
    select a.subject, a.username, coalesce(c.name, a.display_name), a.sessions_ended_at
    from account a left join service_client c on c.subject = a.subject
    where a.subject = any (subjects);
end;
