-- What a party brings to a case: a contract, a photograph of a boundary. Sealed in chunks under the key of the case, its name too;
-- each chunk for its place, and the last one as the last.
create table mediation_attachment (
    id          uuid        not null constraint mediation_attachment_pk primary key,
    case_id     uuid        not null constraint mediation_attachment_case_fk references mediation_case (id),
    type        text        not null constraint mediation_attachment_type_known check (type in ('PDF', 'JPEG', 'PNG')),
    size        integer     not null constraint mediation_attachment_size_bounded check (size between 1 and 10485760),
    added_at    timestamptz not null,
    added_by    uuid        not null,
    sealed_name bytea       not null constraint mediation_attachment_name_size check (octet_length(sealed_name) < 2000),
    constraint mediation_attachment_of_case_unique unique (id, case_id)
);
create index mediation_attachment_of_case on mediation_attachment (case_id, id);
create table mediation_attachment_chunk (
    attachment_id uuid    not null,
    case_id       uuid    not null,
    number        integer not null constraint mediation_attachment_chunk_number_counted check (number between 0 and 40),
    sealed        bytea   not null constraint mediation_attachment_chunk_size check (octet_length(sealed) < 263000),
    constraint mediation_attachment_chunk_pk primary key (attachment_id, number),
    constraint mediation_attachment_chunk_of_it foreign key (attachment_id, case_id)
        references mediation_attachment (id, case_id) on delete cascade
        deferrable initially deferred -- the size is known when the last chunk is
);

-- Whatever the service forgets: twenty of them at most.
create function mediation_case_has_few_attachments() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    perform 1 from mediation_case where id = new.case_id for update;
    if (select count(*) from mediation_attachment where case_id = new.case_id) > 20 then
        raise check_violation using message = 'twenty attachments are there already', constraint = 'mediation_attachment_twenty_at_most';
    end if;
    return new;
end
$$;
revoke all on function mediation_case_has_few_attachments() from public;
create constraint trigger mediation_attachment_few after insert on mediation_attachment
    for each row execute function mediation_case_has_few_attachments();

do $$
declare
    walled text;
begin
    foreach walled in array array['mediation_attachment', 'mediation_attachment_chunk'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy %I on %I to hawsh_owner using (true) with check (true)', walled || '_owner', walled);
        execute format('create policy %I on %I to hawsh_app using (case_id = any ((select cases_of_caller())::uuid[]))'
                       || ' with check (case_id = any ((select cases_of_caller())::uuid[]))', walled || '_members', walled);
        execute format('grant select, insert on %I to hawsh_app', walled);
    end loop;
end
$$;
grant delete on mediation_attachment to hawsh_app;
