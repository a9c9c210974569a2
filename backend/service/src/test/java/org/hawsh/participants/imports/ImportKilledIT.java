package org.hawsh.participants.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hawsh.embedded.PostgresOptions;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.testing.ServiceProcess;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/**
 * A long list while the service is killed and started again: the packaged service as a process of its own, ended as a power cut
 * ends it, once in the middle of the check and once in the middle of the commit.
 */
class ImportKilledIT {
    private static final int ROWS = Sizes.of(8_000, 100_000);

    /** So many rows stand twice, one after the other. */
    private static final int TWICE = 5;

    private static final UUID REGISTRAR = UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String IMPORTS = "/api/v1/participants/imports";

    private static final String[] SYLLABLES = {
        "با", "دار", "سير", "نو", "هيم", "كا", "رو", "زان", "مي", "را", "شير", "وان", "تا", "لي",
        "جو", "فر"
    };

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatAKillInterruptsIsFinishedLaterAndNothingOfItIsThereBefore() throws Exception {
        try (PostgresServer database = PostgresServer.start(PostgresOptions.forTests());
                ServiceProcess service = new ServiceProcess(database)) {
            service.start();
            service.appoint(REGISTRAR, "REGISTRAR", TheCentres.NINEWA);

            CompletableFuture<?> sent = ask(service.request(checkPath(), REGISTRAR), list());
            long checked = killedDuring("CHECKING", service, sent);
            assertEquals(1, imports(service, "CHECKING"), "it says where it stands");
            nothingIsThere(service);

            service.start();
            String id = onlyImport(service);
            assertTrue(read(service, id).getInt("rowsDone") >= checked, "what was done stays done");
            JsonPath rest = atRest(service, id);
            assertEquals("CHECKED", rest.getString("stage"));
            assertEquals(ROWS, rest.getInt("rowsDone"));
            assertEquals(
                    uninterrupted(service),
                    rest.getInt("duplicateCount"),
                    "each duplicate found, and once");
            assertEquals(0, people(service));

            post(service, id, "/duplicates/decisions", "{\"decision\": \"DIFFERENT\"}");
            CompletableFuture<?> committing =
                    ask(service.request(IMPORTS + "/" + id + "/commit", REGISTRAR), "");
            long committed = killedDuring("COMMITTING", service, committing);
            assertEquals(1, imports(service, "COMMITTING"), "it says where it stands");
            nothingIsThere(service);

            service.start();
            nothingIsThere(service);
            assertEquals("COMMITTED", atRest(service, id).getString("stage"));
            everythingIsThereOnce(service);
            post(service, id, "/commit", "");
            everythingIsThereOnce(service);
            System.out.printf(
                    "killed after %,d of %,d rows of the check and after %,d of the commit: finished, everybody once%n",
                    checked, ROWS, committed);
        }
    }

    /** As soon as something is done and while something is left; answers how much was done. */
    private static long killedDuring(
            String stage, ServiceProcess service, CompletableFuture<?> request) throws Exception {
        String done =
                "select coalesce(max(rows_done), 0) from participant_import where state = ? and rows_done < row_count";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (service.count(done, stage) == 0) {
            assertTrue(System.nanoTime() < end, "never seen " + stage);
            Thread.sleep(5);
        }
        service.kill();
        request.exceptionally(lineBroken -> null).join();
        long killedAt = service.count(done, stage);
        assertTrue(killedAt > 0, "it was done before the kill: let there be more rows");
        return killedAt;
    }

    private static void nothingIsThere(ServiceProcess service) {
        for (String table : new String[] {"participant", "participant_centre", "consent"}) {
            assertEquals(0, service.count("select count(*) from " + table), table);
        }
        assertEquals(0, audited(service, "REGISTER"));
    }

    private static void everythingIsThereOnce(ServiceProcess service) {
        for (String table : new String[] {"participant", "participant_centre", "consent"}) {
            assertEquals(ROWS, service.count("select count(*) from " + table), table);
        }
        assertEquals(ROWS, audited(service, "REGISTER"));
        assertEquals(1, audited(service, "COMMIT_IMPORT"));
        assertTrue(service.count("select count(*) from participant_distinction") >= TWICE);
        assertEquals(
                0,
                service.count(
                        "select count(*) from participant_import_doubt d join participant_import i on i.id = d.import_id"
                                + " where i.state = 'COMMITTED'"));
    }

    private static long audited(ServiceProcess service, String act) {
        return service.count("select count(*) from audit_entry where action = ?", act);
    }

    private static long people(ServiceProcess service) {
        return service.count("select count(*) from participant");
    }

    private static long imports(ServiceProcess service, String stage) {
        return service.count("select count(*) from participant_import where state = ?", stage);
    }

    /** How many duplicates a check of the same list finds that nobody kills. */
    private int uninterrupted(ServiceProcess service) throws Exception {
        ask(service.request(checkPath(), REGISTRAR), list()).join();
        String id = answer(service.request(IMPORTS, REGISTRAR)).getString("items[0].id");
        int found = atRest(service, id).getInt("duplicateCount");
        assertTrue(found >= TWICE);
        return found;
    }

    private String onlyImport(ServiceProcess service) throws Exception {
        return answer(service.request(IMPORTS + "?open=true", REGISTRAR)).getString("items[0].id");
    }

    private JsonPath atRest(ServiceProcess service, String id) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonPath now = read(service, id);
        while (ImportStage.valueOf(now.getString("stage")).isAtWork()) {
            assertTrue(System.nanoTime() < end, "still " + now.getString("stage"));
            Thread.sleep(500);
            now = read(service, id);
        }
        return now;
    }

    private JsonPath read(ServiceProcess service, String id) throws Exception {
        return answer(service.request(IMPORTS + "/" + id, REGISTRAR));
    }

    private JsonPath answer(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return JsonPath.from(answer.body());
    }

    private void post(ServiceProcess service, String id, String what, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                service.request(IMPORTS + "/" + id + what, REGISTRAR)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private CompletableFuture<?> ask(HttpRequest.Builder request, String csv) {
        return client.sendAsync(
                request.header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv))
                        .build(),
                BodyHandlers.discarding());
    }

    private static String checkPath() {
        return IMPORTS + "?consentHow=WRITTEN&consentLanguage=ar&centreId=" + TheCentres.NINEWA;
    }

    /** Names that are borne unevenly, and at the end some who stand twice. */
    private static String list() {
        StringBuilder list = new StringBuilder("given,father,grandfather,family,birth date\n");
        Random random = new Random(ROWS);
        int people = ROWS - TWICE;
        for (int i = 0; i < people; i++) {
            String row =
                    String.join(
                                    ",",
                                    name(i),
                                    name(i / 4_096 + 4_095),
                                    name(random.nextInt(4_096)),
                                    name(random.nextInt(4_096)),
                                    String.valueOf(1940 + i % 60))
                            + "\n";
            list.append(row);
            if (i >= people - TWICE) {
                list.append(row);
            }
        }
        return list.toString();
    }

    private static String name(int number) {
        return SYLLABLES[number % 16] + SYLLABLES[number / 16 % 16] + SYLLABLES[number / 256 % 16];
    }
}
