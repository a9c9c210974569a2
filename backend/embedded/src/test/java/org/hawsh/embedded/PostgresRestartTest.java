package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresRestartTest {

    private final PostgresOptions options = PostgresOptions.forTests();
    private final Path pidFile = options.cluster().resolve("postmaster.pid");

    @Test
    void dataIsThereNextTime() throws SQLException {
        try (PostgresServer first = PostgresServer.start(options)) {
            write(first);
        }
        assertThat(pidFile).doesNotExist();
        try (PostgresServer second = PostgresServer.start(options)) {
            assertThat(isWritten(second)).isTrue();
        }
    }

    @Test
    void aKilledRunMendsItselfAndLosesNothing() throws Exception {
        PostgresOptions safe = PostgresOptions.kept(options.home(), options.directory(), 0);
        try (PostgresServer killed = PostgresServer.start(safe)) {
            write(killed);
            ProcessHandle postmaster =
                    PostgresProcess.of(options.cluster()).orElseThrow().process();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        }
        assertThat(pidFile).exists();
        try (PostgresServer mended = PostgresServer.start(options)) {
            assertThat(isWritten(mended)).isTrue();
        }
    }

    @Test
    void aStalePidFileThatNamesAnotherLivingProcessIsNoObstacle() throws Exception {
        PostgresServer.start(options).close();
        long ours = ProcessHandle.current().pid();
        Files.writeString(
                pidFile, "%d\n%s\n1\n5432\n\n127.0.0.1\n".formatted(ours, options.cluster()));
        try (PostgresServer mended = PostgresServer.start(options)) {
            assertThat(isWritten(mended)).isFalse();
        }
    }

    @Test
    void anOrphanOfAKilledRunIsStoppedFirst() throws Exception {
        PostgresServer.start(options).close();
        PostgresCluster orphaned =
                new PostgresCluster(
                        options,
                        Tools.of(options.home(), Progress.SILENT).postgres(),
                        PostgresIdentity.remembered(options.directory()));
        orphaned.start(Ports.free());
        ProcessHandle orphan = orphaned.running().orElseThrow().process();
        try (PostgresServer next = PostgresServer.start(options)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(isWritten(next)).isFalse();
        }
    }

    @Test
    void theRemainsOfAnInterruptedFirstStartAreReplaced() throws Exception {
        Files.createDirectories(options.cluster());
        Files.writeString(options.cluster().resolve("postgresql.conf"), "half");
        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(isWritten(server)).isFalse();
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsNotTouched() throws Exception {
        Files.createDirectories(options.cluster());
        Files.writeString(options.cluster().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> PostgresServer.start(options))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("was written by PostgreSQL 17")
                .hasMessageContaining("make reset");
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (PostgresServer holder = PostgresServer.start(PostgresOptions.forTests())) {
            PostgresOptions samePort =
                    new PostgresOptions(
                            options.home(),
                            options.directory(),
                            holder.port(),
                            false,
                            Progress.SILENT);
            assertThatThrownBy(() -> PostgresServer.start(samePort))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("did not start on port " + holder.port())
                    .hasMessageContaining("Address already in use");
        }
    }

    private static void write(PostgresServer server) throws SQLException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute("create table written (id int)");
        }
    }

    private static boolean isWritten(PostgresServer server) throws SQLException {
        try (Connection connection = connect(server)) {
            var rows =
                    connection
                            .createStatement()
                            .executeQuery("select to_regclass('written') is not null");
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), "hawsh_owner", server.ownerPassword());
    }
}
