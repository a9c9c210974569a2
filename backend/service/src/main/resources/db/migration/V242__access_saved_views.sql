-- Lists as somebody likes to see them. A view is what stands in the list's address: the shape of it leaves no room for free text.
create table saved_view (
    id        uuid    not null constraint saved_view_pk primary key,
    list      text    not null constraint saved_view_list_shape check (list ~ '^[A-Z_]{3,40}$'),
    owner     uuid    not null,
    name      text    not null constraint saved_view_name_length check (char_length(name) between 1 and 60),
    query     text    not null constraint saved_view_query_shape check (char_length(query) <= 1000
                      and query ~ '^([A-Za-z]{1,40}=[A-Za-z0-9,._:-]+(&[A-Za-z]{1,40}=[A-Za-z0-9,._:-]+)*)?$'),
    centre_id uuid    constraint saved_view_centre_fk references centre (id), -- whose people see it too
    version   integer not null,
    constraint saved_view_named_once unique (owner, list, name)
);
create index saved_view_by_centre on saved_view (centre_id, list) where centre_id is not null;

alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy saved_view_owner_role on saved_view to hawsh_owner using (true) with check (true);
create policy saved_view_read on saved_view for select to hawsh_app
    using (owner = (select caller()) or centre_id = any ((select caller_centres())::uuid[]));
create policy saved_view_save on saved_view for insert to hawsh_app
    with check (owner = (select caller()) and (centre_id is null or centre_id = any ((select caller_centres())::uuid[])));
create policy saved_view_change on saved_view for update to hawsh_app
    using (owner = (select caller()))
    with check (owner = (select caller()) and (centre_id is null or centre_id = any ((select caller_centres())::uuid[])));
create policy saved_view_forget on saved_view for delete to hawsh_app using (owner = (select caller()));
grant select, insert, update, delete on saved_view to hawsh_app;
