package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static final PostgresOptions OPTIONS = PostgresOptions.forTests();
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(OPTIONS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itIsThePinnedVersionWithChecksumsAndArabicSafeWords() throws SQLException {
        assertThat(asOwner("show server_version"))
                .containsExactly(Versions.pinned().postgres().replaceAll("\\.0$", ""));
        assertThat(asOwner("show data_checksums")).containsExactly("on");
        assertThat(
                        asOwner(
                                "select datlocprovider::text || ' ' || datlocale || ' ' || datctype from pg_database where datname = 'hawsh'"))
                .containsExactly("b C.UTF-8 C.UTF-8");
        assertThat(asOwner("select 'ئاڤان' ~ '^[[:alpha:]]+$'")).containsExactly("t");
    }

    @Test
    void noRoleOfHawshMayDoMoreThanLogIn() throws SQLException {
        assertThat(
                        asOwner(
                                """
                                select rolname from pg_roles
                                where rolname in ('hawsh_owner', 'hawsh_app', 'hawsh_publish', 'hawsh_sealer', 'keycloak')
                                  and rolcanlogin
                                  and not (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
                                order by rolname"""))
                .containsExactly(
                        "hawsh_app", "hawsh_owner", "hawsh_publish", "hawsh_sealer", "keycloak");
    }

    @Test
    void everyPasswordIsKeptAsScram() throws SQLException {
        assertThat(
                        asSuperuser(
                                "select rolname from pg_authid where rolcanlogin and rolpassword not like 'SCRAM-SHA-256$%'"))
                .isEmpty();
        assertThat(asSuperuser("select distinct auth_method from pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "hawsh_app", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theServiceReachesItsOwnDatabaseOnlyAndMakesNothingThere() throws SQLException {
        try (Connection connection = as("hawsh_app", server.appPassword())) {
            assertThatThrownBy(() -> run(connection, "create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> run(connection, "create temporary table mine (id int)"))
                    .hasMessageContaining("permission denied to create temporary tables");
        }
        for (String other : List.of("keycloak", "postgres", "template1")) {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            server.url(other), "hawsh_app", server.appPassword()))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void keycloakDoesNotReachThePeople() {
        assertThatThrownBy(() -> as("keycloak", server.keycloakPassword()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void theOwnerMayMakeTablesAndTrustedExtensions() throws SQLException {
        try (Connection connection = as("hawsh_owner", server.ownerPassword())) {
            connection.setAutoCommit(false);
            assertThat(run(connection, "create extension pg_trgm")).isEmpty();
            assertThat(run(connection, "select show_trgm('ئاڤان') <> '{}'")).containsExactly("t");
            connection.rollback();
        }
    }

    @Test
    void itListensOnTheLoopbackAddressOnlyAndOnNoSocketFile() throws SQLException {
        assertThat(asOwner("show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(asSuperuser("show unix_socket_directories")).containsExactly("");
    }

    @Test
    void secretsAreForTheirOwnerOnly() throws Exception {
        try (var secrets = Files.list(OPTIONS.directory().resolve("secrets"))) {
            assertThat(secrets.toList())
                    .hasSize(6)
                    .allSatisfy(
                            secret ->
                                    assertThat(Files.getPosixFilePermissions(secret))
                                            .isEqualTo(
                                                    PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void aSecondRunOnTheSameDataIsTurnedAway() {
        assertThatThrownBy(() -> PostgresServer.start(OPTIONS))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Another run of Hawsh is using");
    }

    @Test
    void aFurtherDatabaseHasTheSameRights() throws SQLException {
        server.createDatabase("second");
        try (Connection connection =
                DriverManager.getConnection(
                        server.url("second"), "hawsh_app", server.appPassword())) {
            assertThatThrownBy(() -> run(connection, "create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
        assertThatThrownBy(
                        () ->
                                DriverManager.getConnection(
                                        server.url("second"),
                                        "keycloak",
                                        server.keycloakPassword()))
                .hasMessageContaining("permission denied for database");
        server.dropDatabase("second");
    }

    private static List<String> asOwner(String sql) throws SQLException {
        try (Connection connection = as("hawsh_owner", server.ownerPassword())) {
            return run(connection, sql);
        }
    }

    private static List<String> asSuperuser(String sql) throws SQLException {
        Secrets secrets = Secrets.in(OPTIONS.directory().resolve("secrets"));
        try (Connection connection =
                DriverManager.getConnection(
                        server.url("postgres"), "postgres", secrets.get("postgres"))) {
            return run(connection, sql);
        }
    }

    private static Connection as(String role, String password) throws SQLException {
        return DriverManager.getConnection(server.url(), role, password);
    }

    private static List<String> run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> column = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
            }
            return column;
        }
    }
}
