-- By what the service may change this one client at the identity provider, and no other: sealed, so that who holds a copy of the
-- database changes none. Null for one that was made there by hand.
alter table service_client
    add column registration_key bytea constraint service_client_registration_key_length check (octet_length(registration_key) <= 4096);
grant update (registration_key) on service_client to hawsh_app;
