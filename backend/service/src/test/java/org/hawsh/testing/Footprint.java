package org.hawsh.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the service wrote into its tables, by whom it was asked, but for the trail of what was read and refused and for the
 * leases of jobs, which the clock renews and no request: any row added, changed or gone is noted by the table itself, in the
 * same transaction, so that looking costs no more than a question to an index and several callers can be watched at once.
 * Closing it leaves no trace of it in the schema.
 */
public final class Footprint implements AutoCloseable {
    private static final String NOTES =
            """
            create schema footprint;
            create table footprint.note (caller text not null, relation text not null);
            create index on footprint.note (caller, relation);
            create function footprint.take() returns trigger language plpgsql security definer as $$
            begin
                if session_user = 'hawsh_app' then
                    insert into footprint.note values (coalesce(current_setting('hawsh.caller', true), ''), tg_table_name);
                end if;
                return null;
            end $$;
            """;

    private static final String ON_EVERY_TABLE =
            """
            do $$
            declare watched text;
            begin
                for watched in
                    select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                       and not relispartition and relname not in ('audit_entry', 'account', 'scheduled_tasks')
                loop
                    execute format('create trigger footprint after insert or update or delete on %I'
                        || ' for each row execute function footprint.take()', watched);
                end loop;
            end $$
            """;

    private static final String BY =
            "select relation, count(*) from footprint.note where caller = ? group by relation";

    private Footprint() {}

    /** From now on, until closed. */
    public static Footprint watched() {
        Databases.execute(NOTES);
        Databases.execute(ON_EVERY_TABLE);
        return new Footprint();
    }

    /** By table: how many rows were written for somebody. */
    public Map<String, Long> of(Someone caller) {
        return by(caller.subject().toString());
    }

    /** What was written while nobody had been recognised. */
    public Map<String, Long> ofNobody() {
        return by("");
    }

    private static Map<String, Long> by(String caller) {
        Map<String, Long> rows = new TreeMap<>();
        try (var statement = Databases.owner().prepareStatement(BY)) {
            statement.setString(1, caller);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.put(found.getString(1), found.getLong(2));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Databases.execute("drop schema footprint cascade");
    }
}
