package org.hawsh.mediation.secrecy;

import java.time.Instant;

/**
 * A database in which it is always the same moment, and the ids it draws itself follow from who
 * asks and how often they did. Its own functions are written over by such that the planner takes in
 * place of them, also in what was compiled before.
 */
final class StandingClock {
    private static final String IDS =
            """
            create schema twin;
            grant usage on schema twin to public;
            create table twin.drawn (who text primary key, times bigint not null);
            create function twin.next_id() returns uuid language plpgsql volatile security definer as $$
            declare
                asking constant text := coalesce(nullif(current_setting('hawsh.caller', true), ''), session_user);
                so_often bigint;
            begin
                insert into twin.drawn values (asking, 1)
                on conflict (who) do update set times = drawn.times + 1 returning times into so_often;
                return overlay(overlay(md5(asking || ' ' || so_often) placing '7' from 13) placing '8' from 17)::uuid;
            end $$;
            create or replace function pg_catalog.uuidv7() returns uuid language sql volatile as $$ select twin.next_id() $$;
            """;

    private StandingClock() {}

    static String[] at(Instant moment) {
        String now =
                "create or replace function pg_catalog.%s() returns timestamptz language sql %s as $$ select timestamptz '%s' $$";
        return new String[] {
            IDS,
            now.formatted("now", "stable", moment),
            now.formatted("transaction_timestamp", "stable", moment),
            now.formatted("statement_timestamp", "stable", moment),
            now.formatted("clock_timestamp", "volatile", moment)
        };
    }
}
