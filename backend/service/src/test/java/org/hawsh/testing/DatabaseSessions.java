package org.hawsh.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The processes by which the database serves a role: they can fall silent, end, and not be begun anew. */
public final class DatabaseSessions {
    private final String role;
    private List<String> frozen = List.of();

    private DatabaseSessions(String role) {
        this.role = role;
    }

    public static DatabaseSessions of(String role) {
        return new DatabaseSessions(role);
    }

    /** With the server that would begin others: what is sent to them arrives, and nothing comes back. */
    public void freeze() {
        frozen = new ArrayList<>(processes());
        ProcessHandle.of(Long.parseLong(frozen.get(0)))
                .flatMap(ProcessHandle::parent)
                .ifPresent(server -> frozen.add(String.valueOf(server.pid())));
        signal("STOP", frozen);
    }

    public void thaw() {
        signal("CONT", frozen);
    }

    /** As a restart of the database ends them. */
    public void end() {
        signal("TERM", processes());
        Soon.holds("they are gone", () -> processes().isEmpty());
    }

    /** Who is in is turned out as well. */
    public void letIn(boolean in) {
        superuser("alter role %s %s".formatted(role, in ? "login" : "nologin"));
        if (!in) {
            signal("TERM", processes());
        }
    }

    private List<String> processes() {
        List<String> found = new ArrayList<>();
        try (Connection superuser = Databases.asSuperuser("postgres");
                var query =
                        superuser.prepareStatement(
                                "select pid from pg_stat_activity where usename = ?")) {
            query.setString(1, role);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void superuser(String statement) {
        try (Connection superuser = Databases.asSuperuser("postgres");
                var one = superuser.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String name, List<String> processes) {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        command.addAll(processes);
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
