package org.hawsh.mediation.attachments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APicture;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a party brings lies sealed with the case, is what its bytes say, and is saved and never shown. */
@HawshTest
class AttachmentTest {
    private static final String NAME = "حدود الأرض.png";

    private ACase mediated;

    @BeforeEach
    void aCase() {
        mediated = ACase.at(ACentre.any().open());
    }

    @Test
    void aMemberAddsAFileAndEveryMemberReadsIt() {
        String id = added(NAME, APicture.PNG);
        ACase other = mediated.withAnotherMember();
        other.get("/attachments")
                .then()
                .statusCode(200)
                .body("items.name", contains(NAME))
                .body("items.type", contains("PNG"))
                .body("items.size", contains(APicture.PNG.length));
        byte[] read =
                other.get("/attachments/" + id + "/content")
                        .then()
                        .statusCode(200)
                        .contentType("image/png")
                        .header("Content-Disposition", containsString("attachment;"))
                        .header(
                                "Content-Disposition",
                                containsString(
                                        "filename*=UTF-8''%D8%AD%D8%AF%D9%88%D8%AF%20%D8%A7%D9%84"))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asByteArray();
        assertArrayEquals(APicture.PNG, read);
    }

    @Test
    void aLargeFileComesBackWhole() {
        byte[] large = new byte[600 * 1024];
        new Random(7).nextBytes(large);
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 5);
        String id = added("contract.pdf", large);
        assertArrayEquals(large, mediated.get("/attachments/" + id + "/content").asByteArray());
        assertEquals(3, chunks());
    }

    @Test
    void whatAFileIsItsBytesSay() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        mediated.attaches("contract.pdf", zip)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-attachment-type"));
        mediated.attaches("photo.pdf", APicture.PNG)
                .then()
                .statusCode(201)
                .body("type", equalTo("PNG"));
    }

    @Test
    void anEmptyFileIsNotTaken() {
        mediated.attaches("contract.pdf", new byte[0])
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-attachment-empty"));
    }

    @Test
    void atMostTenMegabytesAreTaken() {
        byte[] most = new byte[10 * 1024 * 1024];
        System.arraycopy(APicture.PNG, 0, most, 0, APicture.PNG.length);
        mediated.attaches("large.png", most).then().statusCode(201);
        mediated.attaches("larger.png", Arrays.copyOf(most, most.length + 1))
                .then()
                .statusCode(413)
                .body("errors.code", contains("mediation-attachment-too-large"));
        mediated.get("/attachments").then().body("items", hasSize(1));
    }

    @Test
    void aNameIsSomethingThatCanBeRead() {
        for (String name :
                List.of(
                        "\u202Egnp.fdp",
                        "a\u0007.png",
                        "two\nlines.png",
                        "../../etc/passwd",
                        "a\\b.png",
                        "a".repeat(121))) {
            mediated.attaches(name, APicture.PNG)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("mediation-attachment-name"));
        }
        mediated.mediator()
                .calls()
                .contentType("application/octet-stream")
                .body(APicture.PNG)
                .post("/api/v1/mediation-cases/" + mediated.id() + "/attachments")
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-attachment-name"));
        mediated.get("/attachments").then().body("items", empty());
    }

    @Test
    void aCaseHasTwentyOfThemAtMost() {
        Databases.execute(
                "insert into mediation_attachment (id, case_id, type, size, added_at, added_by, sealed_name)"
                        + " select uuidv7(), ?, 'PDF', 1, now(), ?, '\\x00' from generate_series(1, 20)",
                mediated.id(),
                mediated.mediator().subject());
        mediated.attaches("one-more.png", APicture.PNG)
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-attachments-full"));
    }

    @Test
    void nothingIsLeftOfOneThatIsDeleted() {
        String id = added(NAME, APicture.PNG);
        mediated.mediator()
                .calls()
                .delete("/api/v1/mediation-cases/" + mediated.id() + "/attachments/" + id)
                .then()
                .statusCode(204);
        mediated.get("/attachments").then().body("items", empty());
        mediated.get("/attachments/" + id + "/content").then().statusCode(404);
        assertEquals(0, chunks());
    }

    @Test
    void itsNameAndItsContentLieSealed() {
        added(NAME, APicture.PNG);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_attachment a join mediation_attachment_chunk c on c.attachment_id = a.id"
                                + " where a.case_id = ? and (position(convert_to(?, 'UTF8') in a.sealed_name) > 0"
                                + " or position(?::bytea in c.sealed) > 0)",
                        mediated.id(),
                        NAME,
                        Arrays.copyOf(APicture.PNG, 16)));
    }

    private String added(String name, byte[] content) {
        return mediated.attaches(name, content).then().statusCode(201).extract().path("id");
    }

    private long chunks() {
        return Databases.count(
                "select count(*) from mediation_attachment_chunk where case_id = ?", mediated.id());
    }
}
