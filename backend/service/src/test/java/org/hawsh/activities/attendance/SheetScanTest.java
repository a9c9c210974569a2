package org.hawsh.activities.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The signed paper: on file, missing, or with another count than the sheet; and what an auditor draws by lot. */
@HawshTest
class SheetScanTest {
    private static final byte[] PAPER = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

    private UUID centre;
    private Someone manager;
    private ASession lesson;

    @BeforeEach
    void aTakenSheet() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        lesson = ASession.at(centre, 4).locked(manager, 1);
    }

    @Test
    void aPaperIsMissingThenOnFileAndItsCountMayDiffer() {
        lesson.sheet(manager).body("scan", equalTo("MISSING"));
        attach(4).statusCode(201).body("scan", equalTo("COUNT_DIFFERS"));
        String address =
                attach(3)
                        .statusCode(201)
                        .body("scan", equalTo("ON_FILE"))
                        .body("scans", hasSize(2))
                        .extract()
                        .header("Location");
        byte[] read =
                manager.calls()
                        .get(address.substring(address.indexOf("/api")))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertArrayEquals(PAPER, read);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity_id = ? and action = 'READ_SCAN'",
                        lesson.session));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        manager.calls()
                .contentType("image/png")
                .queryParam("counted", 3)
                .body(PAPER)
                .post(lesson.path() + "/scans")
                .then()
                .statusCode(422)
                .body("errors.code", contains("scan-not-what-it-says"));
    }

    @Test
    void theSameSeedDrawsTheSameSheetsAndTheirPapers() throws IOException {
        nineScannedSheets();
        Map<String, byte[]> first = pack(7, 3);
        assertEquals(first.keySet(), pack(7, 3).keySet());
        assertArrayEquals(first.get("index.csv"), pack(7, 3).get("index.csv"));
        assertEquals(4, first.size(), first.keySet().toString());
        assertTrue(
                first.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".pdf"))
                        .allMatch(file -> Arrays.equals(PAPER, file.getValue())));
        String index = new String(first.get("index.csv"), StandardCharsets.UTF_8);
        assertEquals(4, index.lines().count(), index);
        assertTrue(index.contains("ON_FILE") || index.contains("COUNT_DIFFERS"), index);
    }

    @Test
    void anotherSeedDrawsOthers() throws IOException {
        nineScannedSheets();
        Set<Set<String>> drawn = new HashSet<>();
        // Two draws of three out of nine are the same once in eighty-four times, ten are not.
        for (int seed = 1; seed <= 10; seed++) {
            drawn.add(pack(seed, 3).keySet());
        }
        assertTrue(drawn.size() > 1, drawn.toString());
    }

    private void nineScannedSheets() {
        attach(3).statusCode(201);
        for (int day = 1; day <= 8; day++) {
            lesson.session = lesson.sessionOn(lesson.startsAt.minusDays(day));
            lesson.locked(manager, 0);
            attach(day % 2 == 0 ? 4 : 9).statusCode(201);
        }
    }

    private ValidatableResponse attach(int counted) {
        return manager.calls()
                .contentType("application/pdf")
                .queryParam("counted", counted)
                .body(PAPER)
                .post(lesson.path() + "/scans")
                .then();
    }

    private Map<String, byte[]> pack(int seed, int size) throws IOException {
        LocalDate today = lesson.startsAt.toLocalDate();
        byte[] zip =
                manager.calls()
                        .queryParam("centreId", centre)
                        .queryParam("from", today.minusDays(30).toString())
                        .queryParam("to", today.toString())
                        .queryParam("size", size)
                        .queryParam("seed", seed)
                        .get("/api/v1/sessions/audit-pack")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
