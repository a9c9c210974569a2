-- Who does which job and until when: db-scheduler's table, with the columns it asks for. A running job's lease is its
-- last_heartbeat; picked_by is the name of a machine. No row holds data of anybody.
create table scheduled_tasks (
    task_name            text        not null, -- the job
    task_instance        text        not null,
    task_data            bytea,                -- never set: what a job works on stands in the tables of its feature
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance),
    constraint scheduled_tasks_carry_no_data check (task_data is null)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to hawsh_app;
