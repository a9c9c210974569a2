-- A list of places between its check and its commit. The lists are public: the file waits as it came, and is dropped when it is
-- committed or a day old.
create table place_import (
    id           uuid        not null constraint place_import_pk primary key,
    scheme       text        not null constraint place_import_scheme_known check (scheme in ('COD')),
    valid_from   date        not null,
    state        text        not null constraint place_import_state_known check (state in ('CHECKED', 'FAULTY', 'COMMITTED')),
    file         bytea,
    row_count    integer     not null,
    fault_count  integer     not null,
    added        integer     not null,
    changed      integer     not null,
    ended        integer     not null,
    unchanged    integer     not null,
    created_at   timestamptz not null,
    committed_at timestamptz,
    constraint place_import_committed_keeps_no_file check ((state = 'COMMITTED') = (committed_at is not null)
        and (state <> 'COMMITTED' or file is null))
);
create index place_import_age on place_import (created_at) where file is not null;
grant select, insert, update on place_import to hawsh_app;
