package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** Nobody is registered twice by default: each likely duplicate is decided by a person. */
@HawshTest
class DuplicatesInFilesTest {
    private final AnImport files = AnImport.at(TheCentres.DIYALA);

    @Test
    void somebodyOfTheRegisterIsRecognisedInAnotherScriptAndSpelling() {
        commitAll("given,father,grandfather,birth date\nMuhammed,Husein,Qadirzad,1996\n");
        String id =
                files.csv(
                                "given,father,grandfather,birth date\nمحمد,حسين,قادرزاد,1997\nمحمد,حسن,علي,1950\n")
                        .then()
                        .body("state", equalTo("CHECKED"))
                        .body("duplicateCount", equalTo(1))
                        .body("undecidedCount", equalTo(1))
                        .extract()
                        .path("id");
        files.duplicates(id)
                .then()
                .statusCode(200)
                .body("items.row", contains(2))
                .body("items[0].person.name.given", equalTo("محمد"))
                .body("items[0].candidates[0].participant.name.given", equalTo("Muhammed"))
                .body("items[0].candidates[0].row", nullValue())
                .body("items[0].candidates[0].reasons[0].verdict", equalTo("OTHER_SPELLING"));
        files.commit(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:import-undecided"));
        long before = people();
        files.decide(id, "SAME", List.of(2))
                .then()
                .statusCode(200)
                .body("undecidedCount", equalTo(0));
        files.commit(id)
                .then()
                .body("state", equalTo("COMMITTED"))
                .body("skippedCount", equalTo(1));
        assertEquals(before + 1, people());
    }

    @Test
    void aRowThatStandsTwiceIsRecognisedWithinTheFile() {
        String row =
                "Zuleikha"
                        + "abdfgh".charAt((int) (System.nanoTime() % 6))
                        + ",Nuruddin,Barzinji,1988\n";
        String id =
                files.csv(
                                "given,father,grandfather,birth date\n"
                                        + row
                                        + "Avan,Omar,Ali,1990\n"
                                        + row)
                        .then()
                        .body("undecidedCount", equalTo(1))
                        .extract()
                        .path("id");
        files.duplicates(id)
                .then()
                .body("items.row", contains(4))
                .body("items[0].candidates.row", contains(2))
                .body("items[0].candidates[0].participant", nullValue());
        long before = people();
        files.decide(id, "DIFFERENT", null).then().body("undecidedCount", equalTo(0));
        files.commit(id).then().body("state", equalTo("COMMITTED"));
        assertEquals(before + 3, people());
    }

    @Test
    void whoWasSaidToBeSomebodyElseIsRememberedAsThat() {
        String row = "Tellapart,Tellapartus,Tellapartalis,1971\n";
        commitAll("given,father,grandfather,birth date\n" + row);
        long told = toldApart();
        String id =
                files.csv("given,father,grandfather,birth date\n" + row + row)
                        .then()
                        .body("undecidedCount", equalTo(2))
                        .extract()
                        .path("id");
        files.decide(id, "DIFFERENT", null);
        files.commit(id).then().statusCode(200).body("state", equalTo("COMMITTED"));
        assertEquals(told + 3, toldApart());
    }

    @Test
    void whoSharesTwoNamesOnlyOrContradictsIsNoDuplicate() {
        files.csv(
                        "given,father,grandfather,birth date,sex\nAli,Hasan,,,M\nAli,Hasan,,,M\nAli,Hasan,Omar,1990,M\nAli,Hasan,Khalaf,1990,M\nAli,Hasan,Omar,1960,M\nAli,Hasan,Omar,1990,F\n")
                .then()
                .body("state", equalTo("CHECKED"))
                .body("duplicateCount", equalTo(0));
    }

    @Test
    void decisionsCanBeChangedAndPaged() {
        StringBuilder file = new StringBuilder("given,father,grandfather\n");
        for (int i = 0; i < 6; i++) {
            file.append("Pagina,Paginus,Paginalis\n");
        }
        String id =
                files.csv(file.toString())
                        .then()
                        .body("undecidedCount", equalTo(5))
                        .extract()
                        .path("id");
        String next =
                files.registrar()
                        .calls()
                        .queryParam("limit", 2)
                        .get(AnImport.IMPORTS + "/" + id + "/duplicates")
                        .then()
                        .body("items.row", contains(3, 4))
                        .extract()
                        .path("next");
        files.registrar()
                .calls()
                .queryParam("cursor", next)
                .queryParam("limit", 2)
                .get(AnImport.IMPORTS + "/" + id + "/duplicates")
                .then()
                .body("items.row", contains(5, 6));
        files.decide(id, "SAME", List.of(3)).then().body("undecidedCount", equalTo(4));
        files.decide(id, "DIFFERENT", List.of(3)).then().body("undecidedCount", equalTo(4));
        files.registrar()
                .calls()
                .queryParam("undecided", true)
                .get(AnImport.IMPORTS + "/" + id + "/duplicates")
                .then()
                .body("items", hasSize(4));
        files.registrar()
                .calls()
                .contentType("application/json")
                .body(Map.of("rows", List.of(3)))
                .post(AnImport.IMPORTS + "/" + id + "/duplicates/decisions")
                .then()
                .statusCode(422);
    }

    private void commitAll(String csv) {
        String id = files.csv(csv).path("id");
        files.decide(id, "DIFFERENT", null);
        files.commit(id).then().statusCode(200).body("state", equalTo("COMMITTED"));
    }

    private static long toldApart() {
        return Databases.count(
                "select count(*) from participant_distinction d join participant p on p.id = d.a"
                        + " where d.withdrawn_at is null and p.centre_id = ?",
                TheCentres.DIYALA);
    }

    private static long people() {
        return Databases.count(
                "select count(*) from participant where centre_id = ?", TheCentres.DIYALA);
    }
}
