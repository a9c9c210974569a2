package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ImportTest {
    private static final String CLEAN =
            "given,father,grandfather,family,sex,birth_date,registered_on\r\n"
                    + "سارة,,حسن,,F,1996,2019-02-03\r\n"
                    + "Ibrahim,,,Najjar,male,17/05/1994,\r\n"
                    + "ئاڤان,,,,مێ,~1980,\r\n";

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @Test
    void aCheckedFileRegistersNobodyUntilItIsCommitted() {
        long before = people();
        String id =
                check(CLEAN)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("CHECKED"))
                        .body("rowCount", equalTo(3))
                        .body("faults", hasSize(0))
                        .body(
                                "columns.field",
                                contains(
                                        "given",
                                        "father",
                                        "grandfather",
                                        "family",
                                        "sex",
                                        "birth_date",
                                        "registered_on"))
                        .body("preview[1].birthDate.precision", equalTo("DAY"))
                        .body("preview[2].birthDate.precision", equalTo("ESTIMATED"))
                        .extract()
                        .path("id");
        assertEquals(before, people());
        commit(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("committedAt", notNullValue());
        assertEquals(before + 3, people());
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "ئاڤان"))
                .post("/api/v1/participants/searches")
                .then()
                .body("items.participant.name.given", hasItem("ئاڤان"));
        registrar
                .calls()
                .get("/api/v1/participants/imports/" + id)
                .then()
                .statusCode(200)
                .body("preview", hasSize(0));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from participant_import where id = ? and blob_id is null and sealed_look is null",
                        UUID.fromString(id)));
    }

    @Test
    void aFaultyFileSaysRowColumnAndRemedyAndRegistersNobody() {
        long before = people();
        String id =
                check(
                                "given;sex;birth_date;guardian\nSara;F;1996-13-01;\n;M;;\nAmal;maybe;;\nZahra;F;"
                                        + Year.now(Iraq.ZONE)
                                        + ";\n")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("FAULTY"))
                        .body("faults.row", contains(2, 3, 4, 5))
                        .body("faults.column", contains("birth_date", "given", "sex", "guardian"))
                        .body("faults[0].value", equalTo("1996-13-01"))
                        .body("faults[2].message", containsString("female, male"))
                        .extract()
                        .path("id");
        commit(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:import-has-faults"));
        registrar
                .calls()
                .header("Accept-Language", "ar")
                .get("/api/v1/participants/imports/" + id)
                .then()
                .body("faults[2].message", containsString("أنثى"));
        assertEquals(before, people());
    }

    @Test
    void aCommitSentTwiceAndAtOnceRegistersOnce() throws Exception {
        long before = people();
        String id = check(CLEAN).jsonPath().getString("id");
        for (int status : AtOnce.many(6, sender -> commit(id).statusCode())) {
            assertEquals(200, status);
        }
        assertEquals("COMMITTED", AnImport.inKirkuk().stateAtRest(id, 30));
        assertEquals(before + 3, people());
    }

    @Test
    void aFileWaitsSealed() {
        String id = check("given,sex\nUnmistakable Name,F\n").jsonPath().getString("id");
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from participant_import where id = ? and position('Unmistakable'::bytea in sealed_look) = 0 and not exists (select 1 from blob_chunk c where c.blob_id = participant_import.blob_id and position('Unmistakable'::bytea in c.sealed) > 0)",
                        UUID.fromString(id)));
    }

    @Test
    void aFileOfAnotherCentreIsNotThere() {
        String id = check(CLEAN).jsonPath().getString("id");
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        baghdad.calls()
                .post("/api/v1/participants/imports/" + id + "/commit")
                .then()
                .statusCode(404);
        baghdad.calls().get("/api/v1/participants/imports/" + id).then().statusCode(404);
    }

    @Test
    void anExpiredFileIsDroppedAndCannotBeCommitted() {
        String id = check(CLEAN).jsonPath().getString("id");
        Databases.execute(
                "update participant_import set expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(id));
        commit(id).then().statusCode(404);
        Databases.count("select drop_expired_files()");
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from participant_import where id = ? and blob_id is not null",
                        UUID.fromString(id)));
    }

    @Test
    void whatIsNotACsvFileInUtf8SaysWhatToDo() {
        unreadable("", "file-empty");
        unreadable("given\n\"open", "not-csv");
        send("الاسم\nسارة\n".getBytes(Charset.forName("windows-1256")))
                .then()
                .statusCode(201)
                .body("preview[0].name.given", equalTo("سارة"));
        unreadable("given" + ",x".repeat(70) + "\n", "too-many-columns");
        unreadable("given\n" + "Sara\n".repeat(100_001), "too-many-rows");
        send(new byte[33 * 1024 * 1024]).then().statusCode(413);
    }

    @Test
    void headersAreRecognisedInThreeLanguagesAndAmbiguityIsNamed() {
        check("\uFEFFالاسم,اسم الأب,الجنس\nسارة,أحمد,أنثى\n")
                .then()
                .body("state", equalTo("CHECKED"))
                .body("columns.field", contains("given", "father", "sex"));
        check("ناو\tناوي باوك\tڕەگەز\tتێبینی\nئاڤان\tعومەر\tمێ\tx\n")
                .then()
                .body("state", equalTo("CHECKED"))
                .body("columns.field", contains("given", "father", "sex", null));
        check("father\nAhmed\n")
                .then()
                .body("state", equalTo("FAULTY"))
                .body("faults[0].code", equalTo("column-missing"));
        check("given,Given name\nSara,Sara\n")
                .then()
                .body("state", equalTo("FAULTY"))
                .body("faults[0].code", equalTo("column-twice"));
        check("given,sex\nSara,F,extra\n")
                .then()
                .body("faults[0].code", equalTo("row-shifted"))
                .body("faults[0].row", equalTo(2));
    }

    @Test
    void rowsThatSayNothingOfConsentNeedTheFileToSayIt() {
        registrar
                .calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentLanguage", "ar")
                .contentType("text/csv; charset=UTF-8")
                .body("given,sex\nSara,F\n")
                .post("/api/v1/participants/imports")
                .then()
                .statusCode(201)
                .body("faults[0].code", equalTo("consent-unknown"));
    }

    @Test
    void aHeaderOfTensOfThousandsOfLettersIsRefusedAndNotStumbledOver() {
        check("given,sex," + "a".repeat(70_000) + "\nSara,F,x\n").then().statusCode(201);
        check("g".repeat(70_000) + ",sex\nSara,F\n")
                .then()
                .statusCode(201)
                .body("state", equalTo("FAULTY"));
    }

    @Test
    void aTypedFormulaStaysText() {
        String id = check("given,sex\n=1+1|cmd,F\n").jsonPath().getString("id");
        commit(id)
                .then()
                .statusCode(200)
                .body("faultCount", equalTo(0))
                .body("committedAt", notNullValue());
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "=1+1|cmd"))
                .post("/api/v1/participants/searches")
                .then()
                .body("items.participant.name.given", hasItem("=1+1|cmd"));
    }

    @Test
    void whoeverMayNotImportIsRefused() {
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        manager.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentLanguage", "ar")
                .contentType("text/csv")
                .body(CLEAN.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/participants/imports")
                .then()
                .statusCode(403);
        assertFalse(check(CLEAN).jsonPath().getString("id").isEmpty());
        check(CLEAN).then().body("committedAt", nullValue());
    }

    private void unreadable(String file, String code) {
        check(file)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hawsh:problem:import-unreadable"))
                .body("errors[0].code", equalTo(code));
    }

    private Response check(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    private Response send(byte[] file) {
        return registrar
                .calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentHow", "WRITTEN")
                .queryParam("consentLanguage", "ar")
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/participants/imports");
    }

    private Response commit(String id) {
        return registrar.calls().post("/api/v1/participants/imports/" + id + "/commit");
    }

    private static long people() {
        return Databases.count(
                "select count(*) from participant where centre_id = ?", TheCentres.KIRKUK);
    }
}
