package org.hawsh.centres.letters;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hawsh.access.Role;
import org.hawsh.centres.organisations.AnOrganisation;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class LetterTest {
    private final Someone manager = ALetter.manager();

    @Test
    void aLetterNamesItsIssuerAsItWasCalledThatDay() {
        String issuer = AnOrganisation.called("Office of then", "2020-01-01").getString("id");
        Someone.everywhere(Role.ADMINISTRATOR)
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.organisation\"")
                .body(
                        Map.of(
                                "name",
                                AnOrganisation.named("Office of now"),
                                "validFrom",
                                "2026-01-01"))
                .post("/api/v1/organisations/" + issuer + "/names")
                .then()
                .statusCode(200);
        String letter =
                ALetter.valid()
                        .with("issuedById", issuer)
                        .with("issuedOn", "2025-06-01")
                        .recorded();
        manager.calls()
                .get(letter)
                .then()
                .statusCode(200)
                .header("ETag", "\"0.en.letter\"")
                .body("issuedBy.id", equalTo(issuer))
                .body("issuedBy.name.en", equalTo("Office of then"))
                .body("scan", nullValue());
        patch(letter, 0, Map.of("issuedOn", "2026-01-01"))
                .then()
                .statusCode(200)
                .body("issuedBy.name.en", equalTo("Office of now"));
        manager.calls()
                .get(ALetter.LETTERS)
                .then()
                .body("items.id", hasItem(letter.substring(letter.lastIndexOf('/') + 1)));
    }

    @Test
    void whatCannotBeOnALetterIsRefused() {
        refused(ALetter.valid().with("issuedOn", "2199-01-01"), "/issuedOn", "in-the-future");
        refused(ALetter.valid().with("validTo", "2026-01-31"), "/validTo", "last-day-before-first");
        refused(
                ALetter.valid().with("issuedById", UUID.randomUUID()),
                "/issuedById",
                "organisation-unknown");
        refused(ALetter.valid().with("subject", "x".repeat(301)), "/subject", "length");
        refused(ALetter.valid().with("number", "12\u0000"), "/number", "not-text");
        String letter = ALetter.valid().with("number", "77/twice").recorded();
        ALetter.valid().with("number", "77/twice").sentBy(manager).then().statusCode(409);
        patch(letter, 3, Map.of("subject", "Stale")).then().statusCode(412);
    }

    @Test
    void aScanComesOutAsItWasPutInAndEveryReadingIsWrittenDown() {
        String letter = ALetter.valid().recorded();
        byte[] large = Arrays.copyOf(ALetter.PDF, 700_000);
        ALetter.scan(manager, letter, 0, "application/pdf", large)
                .then()
                .statusCode(200)
                .header("ETag", "\"1.en.letter\"")
                .body("scan.mediaType", equalTo("application/pdf"))
                .body("scan.bytes", equalTo(700_000))
                .body("scan.uploadedAt", notNullValue());
        Response read = manager.calls().get(letter + "/scan");
        read.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", "700000")
                .header("Cache-Control", containsString("no-store"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"letter.pdf\"");
        assertArrayEquals(large, read.asByteArray());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_SCAN' and entity_id = ? and actor = ? and centre_id = ?",
                        idOf(letter),
                        manager.subject(),
                        TheCentres.KIRKUK));
    }

    @Test
    void aNewScanLeavesNothingOfTheOneBefore() {
        String letter = ALetter.scanned();
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
        ALetter.scan(manager, letter, 0, "image/png", png).then().statusCode(412);
        ALetter.scan(manager, letter, 1, "image/png", png).then().statusCode(200);
        assertArrayEquals(png, manager.calls().get(letter + "/scan").asByteArray());
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from blob b where not exists (select 1 from authority_letter l where l.scan_id = b.id)"
                                + " and not exists (select 1 from sheet_scan s where s.blob_id = b.id)"
                                + " and b.media_type = 'application/pdf' and b.size = ?",
                        ALetter.PDF.length));
    }

    @Test
    void ofTwoScansAtTheSameMomentOneIsStored() throws Exception {
        String letter = ALetter.valid().recorded();
        var pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> saves =
                    IntStream.range(0, 6)
                            .<Callable<Integer>>mapToObj(
                                    i ->
                                            () ->
                                                    ALetter.scan(
                                                                    manager,
                                                                    letter,
                                                                    0,
                                                                    "application/pdf",
                                                                    ALetter.PDF)
                                                            .statusCode())
                            .toList();
            int stored = 0;
            for (var answer : pool.invokeAll(saves)) {
                stored += answer.get() == 200 ? 1 : 0;
            }
            assertEquals(1, stored);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFileIsWhatItsBytesSayAndNotWhatItCallsItself() {
        String letter = ALetter.valid().recorded();
        for (String kind : List.of("PNG", "JPEG")) {
            ALetter.scan(manager, letter, 0, "image/" + kind.toLowerCase(Locale.ROOT), ALetter.PDF)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("scan-not-what-it-says"))
                    .body("errors[0].message", startsWith("This is no " + kind + " file."));
        }
        byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
        ALetter.scan(manager, letter, 0, "application/pdf", page).then().statusCode(422);
        ALetter.scan(manager, letter, 0, "application/pdf", new byte[0]).then().statusCode(422);
        ALetter.scan(manager, letter, 0, "text/html", page).then().statusCode(415);
        manager.calls().get(letter).then().body("scan", nullValue()).body("version", equalTo(0));
        manager.calls().get(letter + "/scan").then().statusCode(404);
    }

    @Test
    void aScanOfMoreThanTenMegabytesIsRefused() {
        String letter = ALetter.valid().recorded();
        byte[] most = Arrays.copyOf(ALetter.PDF, 10 * 1024 * 1024);
        byte[] more = Arrays.copyOf(ALetter.PDF, 10 * 1024 * 1024 + 1);
        ALetter.scan(manager, letter, 0, "application/pdf", more).then().statusCode(413);
        ALetter.scan(manager, letter, 0, "application/pdf", most)
                .then()
                .statusCode(200)
                .body("scan.bytes", equalTo(most.length));
    }

    @Test
    void aLetterOfAnotherCentreIsNotThere() {
        String letter = ALetter.scanned();
        Someone baghdad = Someone.with(Role.CENTRE_MANAGER, TheCentres.BAGHDAD);
        baghdad.calls().get(letter + "/scan").then().statusCode(404);
        ALetter.scan(baghdad, letter, 1, "application/pdf", ALetter.PDF).then().statusCode(404);
        String asOwn = letter.replace(TheCentres.KIRKUK.toString(), TheCentres.BAGHDAD.toString());
        baghdad.calls().get(asOwn).then().statusCode(404);
        baghdad.calls().get(asOwn + "/scan").then().statusCode(404);
    }

    private void refused(ALetter letter, String pointer, String code) {
        letter.sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private Response patch(String letter, int version, Map<String, Object> patch) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.letter\"")
                .body(patch)
                .patch(letter);
    }

    private static UUID idOf(String letter) {
        return UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1));
    }
}
