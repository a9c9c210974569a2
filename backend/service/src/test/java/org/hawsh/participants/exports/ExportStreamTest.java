package org.hawsh.participants.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many people a file holds, each is in it once, in the trail, and the memory stays flat while it is written. */
@HawshTest
class ExportStreamTest {
    private static final int PEOPLE = Sizes.of(50_000, 150_000);
    private static final int MEBIBYTE = 1024 * 1024;

    private static UUID centre;

    private Someone registrar;

    @BeforeEach
    void aFullCentre() {
        if (centre == null) {
            centre = ACentre.any().open();
            fill();
        }
        registrar = Someone.with(Role.REGISTRAR, centre);
    }

    private static void fill() {
        Databases.execute(
                "insert into name_word (text) values ('streamed') on conflict do nothing");
        Databases.execute(
                """
                insert into participant (id, reference, centre_id, given, given_word, name_sort, matching_version, sex,
                    registered_on, registered_by, version, created_at, updated_at)
                select gen_random_uuid(), 'STR-' || lpad((i % 1000000)::text, 6, '0') || '-0', ?, 'Streamed ' || i,
                    (select id from name_word where text = 'streamed'), int4send(i * 7919 % 1000003), 1, 'FEMALE',
                    date '2020-01-01' + i % 1000, gen_random_uuid(), 0, now(), now()
                from generate_series(1, ?) i
                """,
                centre, PEOPLE);
        Databases.execute(
                "insert into participant_centre (participant_id, centre_id, since)"
                        + " select id, centre_id, registered_on from participant where centre_id = ?",
                centre);
    }

    @AfterAll
    static void nobodyIsLeft() {
        Databases.execute("delete from participant_centre where centre_id = ?", centre);
        Databases.execute("delete from participant where centre_id = ?", centre);
    }

    @Test
    void aCsvFileOfAWholeCentreIsStreamed() throws Exception {
        long began = System.nanoTime();
        Memory memory = new Memory();
        Set<String> references = new HashSet<>(PEOPLE * 2);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(fetched("CSV"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                references.add(line.split(",")[0]);
                memory.lookAt(references.size());
            }
        }
        memory.report("CSV", began);
        assertEquals(PEOPLE, references.size());
        assertEquals(
                PEOPLE,
                Databases.count(
                        "select sum(cardinality(shown)) from audit_entry where action = 'EXPORT' and actor = ?",
                        registrar.subject()));
    }

    @Test
    void anXlsxFileOfAWholeCentreIsStreamed() throws Exception {
        long began = System.nanoTime();
        Memory memory = new Memory();
        byte[] file;
        try (InputStream content = fetched("XLSX")) {
            file = content.readAllBytes();
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(PEOPLE + 1, workbook.getFirstSheet().openStream().count());
        }
        memory.report("XLSX of " + file.length / 1024 + " KiB", began);
    }

    private InputStream fetched(String format) throws IOException, InterruptedException {
        String export = AnExport.valid().at(centre).with("format", format).openedFor(registrar);
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        RestAssured.baseURI
                                                                + ":"
                                                                + RestAssured.port
                                                                + export
                                                                + "/file"))
                                        .header(
                                                "Authorization",
                                                "Bearer " + registrar.token(300, "hawsh-api"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("Content-Length").isEmpty(),
                "nobody knew the length before the end");
        return answer.body();
    }

    /** What is in use while the file is still being written. */
    private static final class Memory {
        private static final int EVERY = 10_000;
        private long atFirst;
        private long most;

        void lookAt(int row) {
            if (row % EVERY == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                long used = runtime.totalMemory() - runtime.freeMemory();
                atFirst = atFirst == 0 ? used : atFirst;
                most = Math.max(most, used);
            }
        }

        void report(String what, long began) {
            long grown = (most - atFirst) / MEBIBYTE;
            System.out.printf(
                    "%s: %d people in %d ms, memory grew by %d MiB%n",
                    what, PEOPLE, (System.nanoTime() - began) / 1_000_000, grown);
            // The references this test itself remembers are among it.
            assertTrue(grown < 24, what + " kept " + grown + " MiB");
        }
    }
}
