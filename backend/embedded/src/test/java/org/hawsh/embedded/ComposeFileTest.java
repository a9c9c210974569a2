package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeFileTest {

    private static final Path CHECKOUT = HawshHome.find().checkout();
    private static final Path FILE = CHECKOUT.resolve("docker-compose.yml");

    @Test
    void itFitsItsSchemaTheCheckoutAndTheService() throws IOException {
        assertThat(new ComposeFile(Files.readString(FILE), CHECKOUT).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "restart: unless-stopped         | restarts: unless-stopped            | schema",
                "image: postgres:18.6            | image: postgres:latest              | is not pinned",
                "image: postgres:18.6            | image: postgres:18.5                | PostgreSQL is another version",
                "keycloak:26.7.3                 | keycloak:26.7.2                     | Keycloak is another version",
                "'\"443:443\"'                   | '\"15432:5432\"'                    | is open to the world",
                "./backend/deploy/Caddyfile:             | ./backend/deploy/Caddyfiles:                | mount of nothing",
                "src/main/docker/Dockerfile.jvm  | src/main/docker/Dockerfile          | build of nothing",
                "postgres-archive:/archive       | archive:/archive                    | mount of nothing",
                "HAWSH_IDENTITY_SERVER_URL       | HAWSH_IDENTITY_SERVER               | the service is not told: hawsh.identity.server.url",
                "HAWSH_IDENTITY_SERVER_URL       | HAWSH_IDENTITY_SERVER               | the service does not read: hawsh.identity.server",
                "'- hawsh.crypto.keyset'         | '- hawsh.crypto.keys'               | secret without a file",
                "secrets/keycloak.admin-password | secrets/keycloak.password           | secret not handed over",
                "HAWSH_SERVICE_URL: http://service:8080 | HAWSH_SERVICE: http://service:8080 | the realm is not told: HAWSH_SERVICE_URL",
                "KC_DB_USERNAME: keycloak        | KC_DB_PASSWORD: keycloak            | a secret in the environment",
                "'test: [CMD, wget'              | 'tests: [CMD, wget'                 | schema",
                "'cap_drop: [ALL]'               | 'cap_drop: [KILL]'                  | may become more than it is: postgres",
                "read_only: true                 | read_only: false                    | may be written over: postgres",
                "'- hawsh.identity.service-secret' | '- hawsh.database.owner-password' | knows the owner of the tables: keycloak",
                "'    mem_limit: 4g'             | '    mem_reservation: 4g'           | may take the whole host: postgres",
                "max-size: 10m                   | mode: blocking                      | may fill the disk with its log: postgres"
            })
    void aPlantedFaultIsNoticed(String right, String wrong, String notice) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(right);
        String planted = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(new ComposeFile(planted, CHECKOUT).faults())
                .anyMatch(fault -> fault.contains(notice));
    }

    /** One policy, told by the service for its own answers and by Caddy for the files it serves. */
    @Test
    void theWallsOfTheBrowserAreTheSameInFrontOfTheFiles() throws IOException {
        String caddy = Files.readString(CHECKOUT.resolve("backend/deploy/Caddyfile"));
        Pattern header = Pattern.compile("quarkus\\.http\\.header\\.\"([^\"]+)\"\\.value=(.*)");
        Matcher served =
                header.matcher(
                        Files.readString(
                                CHECKOUT.resolve(
                                        "backend/service/src/main/resources/application.properties")));
        int headers = 0;
        while (served.find()) {
            String value = served.group(2).replace(" ${hawsh.identity.origin}", "");
            assertThat(caddy)
                    .containsPattern(
                            Pattern.quote(served.group(1))
                                    + " \"?"
                                    + Pattern.quote(value)
                                    + "\"?\\n");
            headers++;
        }
        assertThat(headers).isGreaterThanOrEqualTo(5);
    }

    /** What the service keeps from the web client, everybody in front of it and beside it does too. */
    @Test
    void theWebClientAnswersNothingThatIsNotAScreen() throws IOException {
        String routes =
                Files.readString(
                        CHECKOUT.resolve(
                                "backend/service/src/main/java/org/hawsh/platform/http/WebClientRoutes.java"));
        Matcher named =
                Pattern.compile("\"(/[a-z.-]+)\"").matcher(routes.split("NOT_SCREENS", 2)[1]);
        String caddy = Files.readString(CHECKOUT.resolve("backend/deploy/Caddyfile"));
        String worker = Files.readString(CHECKOUT.resolve("frontend/scripts/sw.js"));
        String development = Files.readString(CHECKOUT.resolve("frontend/vite.config.ts"));
        int prefixes = 0;
        while (named.find()) {
            String prefix = named.group(1);
            assertThat(caddy)
                    .containsPattern("(?m)path .*%1$s %1$s/\\*".formatted(Pattern.quote(prefix)));
            assertThat(worker).contains("'" + prefix + "'");
            assertThat(development)
                    .contains(prefix.equals("/docs") ? "docs()" : "'" + prefix + "'");
            prefixes++;
        }
        assertThat(prefixes).isEqualTo(6);
    }

    @Test
    void theSecretsOfTheFileAreTheOnesThatAreMade() throws IOException {
        String script = Files.readString(CHECKOUT.resolve("backend/deploy/make-secrets.sh"));
        Matcher named =
                Pattern.compile("file: backend/deploy/secrets/(\\S+)")
                        .matcher(Files.readString(FILE));
        int secrets = 0;
        while (named.find()) {
            assertThat(script).contains(named.group(1));
            secrets++;
        }
        assertThat(secrets).isEqualTo(10);
    }
}
