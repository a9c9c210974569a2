package org.hawsh.grants.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Metadata;
import org.hawsh.testing.Photographs;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photographs and receipts: bare, sealed, and dropped where nothing refers to them. */
@HawshTest
class EvidenceTest {
    private static final byte[] PAPER = "%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII);

    private static SomeWorks works;

    @BeforeEach
    void aGrant() {
        if (works == null) {
            works = SomeWorks.of(AGrant.active(TheCentres.KIRKUK));
        }
    }

    @Test
    void aPhotoIsKeptWithoutAnythingItsCameraWroteAndEachReadingIsWrittenDown() {
        for (byte[] sent :
                new byte[][] {Photographs.jpeg(), Photographs.png(), Photographs.webp()}) {
            Response brought = brings("PHOTO", "NOBODY", sent);
            String id = SomeWorks.id(brought);
            brought.then()
                    .body("orientation", equalTo(Photographs.ON_ITS_SIDE))
                    .body("faces", equalTo("NOBODY"));
            Response read = read(id);
            read.then().statusCode(200).contentType(brought.<String>path("mediaType"));
            assertEquals(Set.of(), Metadata.in(read.asByteArray()));
            assertEquals(
                    1,
                    Databases.count(
                            "select count(*) from audit_entry where entity_id = ? and action = 'READ'",
                            UUID.fromString(id)));
            assertEquals(
                    0,
                    Databases.count(
                            "select count(*) from blob_chunk where blob_id = ? and position(? in sealed) > 0",
                            UUID.fromString(id),
                            "IHDR".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    void aReceiptIsAPictureWithoutItsMetadataOrAPaperAsItCame() {
        String photographed = works.receipt();
        assertEquals(Set.of(), Metadata.in(read(photographed).asByteArray()));
        Response paper = brings("RECEIPT", null, PAPER);
        paper.then().statusCode(201).body("faces", nullValue());
        assertArrayEquals(PAPER, read(paper.path("id")).asByteArray());
    }

    @Test
    void everyPhotoSaysWhoCanBeRecognisedAndNoReceiptDoes() {
        refused("PHOTO", null, Photographs.jpeg(), "photo-says-who-is-seen");
        refused("RECEIPT", "NOBODY", PAPER, "photo-says-who-is-seen");
        brings("PHOTO", "CONSENT_ON_PAPER", Photographs.jpeg()).then().statusCode(201);
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() {
        refused("PHOTO", "NOBODY", PAPER, "evidence-not-readable");
        refused(
                "PHOTO",
                "NOBODY",
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                "evidence-not-readable");
        refused(
                "RECEIPT",
                null,
                "<svg/>".getBytes(StandardCharsets.US_ASCII),
                "evidence-not-readable");
        brings("PHOTO", "NOBODY", new byte[Received.MOST_BYTES + 1]).then().statusCode(413);
    }

    /** Nothing that is referred to is dropped, whoever tries. */
    @Test
    void whatNothingRefersToWithinADayIsDroppedWithItsFile() {
        UUID unused = UUID.fromString(works.photo());
        UUID young = UUID.fromString(works.photo());
        UUID used = UUID.fromString(works.receipt());
        Databases.execute("update grant_evidence set used = true where id = ?", used);
        Databases.execute("alter table grant_evidence disable trigger grant_evidence_stands");
        Databases.execute("alter table grant_evidence disable trigger grant_evidence_stays_used");
        Databases.execute(
                "update grant_evidence set added_at = now() - interval '25 hours' where id in (?, ?)",
                unused,
                used);
        Databases.execute("alter table grant_evidence enable trigger grant_evidence_stands");
        Databases.execute("alter table grant_evidence enable trigger grant_evidence_stays_used");
        Databases.count("select drop_unused_grant_evidence()");
        assertEquals(
                0, Databases.count("select count(*) from grant_evidence where id = ?", unused));
        assertEquals(
                0, Databases.count("select count(*) from blob_chunk where blob_id = ?", unused));
        assertEquals(
                2, Databases.count("select count(*) from blob where id in (?, ?)", young, used));
        for (String wrong :
                new String[] {
                    "update grant_evidence set used = false where id = ?",
                    "update grant_evidence set faces = 'NOBODY' where id = ?",
                    "delete from grant_evidence where id = ?"
                }) {
            assertThrows(IllegalStateException.class, () -> Databases.execute(wrong, used), wrong);
        }
    }

    private static void refused(String kind, String faces, byte[] file, String code) {
        brings(kind, faces, file).then().statusCode(422).body("errors.code", contains(code));
    }

    private static Response brings(String kind, String faces, byte[] file) {
        return works.brings(works.grant().officer(), kind, faces, file);
    }

    private static Response read(String id) {
        return works.grant().approver().calls().get("/api/v1/grant-evidence/" + id);
    }
}
