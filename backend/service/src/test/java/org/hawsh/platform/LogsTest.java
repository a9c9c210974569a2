package org.hawsh.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.hibernate.engine.jdbc.batch.JdbcBatchLogging;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens, no name of anybody reaches the log. */
@HawshTest
class LogsTest {
    private static final String NAME = "Nobodyelseiscalledso";

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());

    private final Handler listener =
            new Handler() {
                private final PatternFormatter everything =
                        new PatternFormatter("%m %X{requestId} %e");

                @Override
                public void publish(LogRecord entry) {
                    String line = everything.format(org.jboss.logmanager.ExtLogRecord.wrap(entry));
                    written.add(line);
                    if (entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue()
                            || entry.getThrown() != null) {
                        errors.add(entry.getLoggerName() + " " + line);
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    /** Of what the log holds against the service itself, with its name and its cause. */
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    @TestHTTPResource("/")
    URI service;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void noNameIsLoggedWhateverHappens() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        String id =
                APerson.called(NAME)
                        .childOf(NAME, NAME)
                        .ofFamily(NAME)
                        .registeredBy(registrar)
                        .getString("id");
        APerson.called(NAME).with("unknown", NAME).sentBy(registrar);
        APerson.called(NAME + "\u0000").sentBy(registrar);
        APerson.called(NAME.repeat(10)).sentBy(registrar);
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", NAME))
                .post("/api/v1/participants/searches");
        registrar
                .calls()
                .contentType("application/json")
                .body("{\"text\":\"" + NAME)
                .post("/api/v1/participants/searches");
        for (int i = 0; i < 2; i++) {
            registrar
                    .calls()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"0.en.record\"")
                    .body(Map.of("name", Map.of("given", NAME + i)))
                    .patch("/api/v1/participants/" + id);
        }
        registrar
                .calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentLanguage", "ar")
                .contentType("text/csv")
                .body(("given,sex\n" + NAME + "," + NAME + "\n").getBytes())
                .post("/api/v1/participants/imports");
        assertEquals(List.of(), written.stream().filter(line -> line.contains(NAME)).toList());
    }

    /** PostgreSQL tells the whole row a constraint refused. */
    @Test
    void noRowThatTheDatabaseRefusedIsLogged() {
        Databases.execute(
                "alter table participant add constraint planted check (given <> 'Refusedbythedatabase')");
        try {
            APerson.called("Refusedbythedatabase")
                    .childOf(NAME, null)
                    .sentBy(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK))
                    .then()
                    .statusCode(500);
        } finally {
            Databases.execute("alter table participant drop constraint planted");
        }
        assertTrue(
                written.stream().anyMatch(line -> line.contains("planted")),
                "the refusal itself is logged");
        assertEquals(List.of(), written.stream().filter(line -> line.contains(NAME)).toList());
    }

    /** The refusal itself was answered: that more stood in its batch is no news. */
    @Test
    void aBatchThatWasGivenUpIsNotTold() {
        JdbcBatchLogging.BATCH_MESSAGE_LOGGER.batchContainedStatementsOnRelease();
        assertEquals(
                List.of(), written.stream().filter(line -> line.contains("HHH100503")).toList());
    }

    @Test
    void theListenerHears() {
        org.jboss.logging.Logger.getLogger("org.hawsh.platform.LogsTest").warn("heard");
        assertTrue(written.stream().anyMatch(line -> line.contains("heard")));
    }

    /** What is no request, and who is gone before the answer, is nothing the service did wrong. */
    @Test
    void aWrongHostAndAClientThatLeavesAreNoErrors() throws Exception {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        String token = "\r\nAuthorization: Bearer " + registrar.token(300, "hawsh-api");
        for (String host : List.of("", "a b", "[", "x:y", "evil.example:99999", "%00")) {
            sent("GET /api/v1/centres HTTP/1.1\r\nHost: " + host + token + "\r\n\r\n", true);
        }
        for (String left :
                List.of(
                        "GET /api/v1/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET /api/v1/participants?limit=200 HTTP/1.1\r\nHost: localhost"
                                + token
                                + "\r\n\r\n",
                        "POST /api/v1/participants/searches HTTP/1.1\r\nHost: localhost"
                                + token
                                + "\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"text\":")) {
            for (int i = 0; i < 5; i++) {
                sent(left, false);
            }
        }
        Soon.holds(
                "the service still answers",
                () -> registrar.calls().get("/api/v1/me").statusCode() == 200);
        Thread.sleep(500);
        assertEquals(List.of(), errors);
    }

    /** @param waits for the answer; whoever does not is gone at once, without a word (RST) */
    private void sent(String request, boolean waits) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            if (waits) {
                socket.getInputStream().read();
            } else {
                socket.setSoLinger(true, 0);
            }
        } catch (SocketTimeoutException unanswered) {
            throw new AssertionError("no answer to " + request.lines().toList().get(1), unanswered);
        }
    }
}
