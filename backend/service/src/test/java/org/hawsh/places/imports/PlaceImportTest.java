package org.hawsh.places.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HawshTest
class PlaceImportTest {
    private static final String FIRST_DAY = "2019-06-03";

    private final Lists lists = new Lists();

    /** The list is everybody's: what a test added would be in the next one's way. */
    @AfterEach
    void theListIsAsItWas() {
        Databases.execute("delete from place where pcode ~ 'N[89]' or pcode ~ '^IQG9'");
    }

    @Test
    void aCheckedListChangesNothingUntilItIsCommittedOnce() {
        String file = Lists.HEADER + "3,IQG13Q01N91,Somewhere,مكان ما,IQG13Q01\n";
        String id =
                lists.check(FIRST_DAY, file)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("CHECKED"))
                        .body("added", equalTo(1))
                        .body("preview.pcode", contains("IQG13Q01N91"))
                        .body("preview.change", contains("ADDED"))
                        .body("committedAt", nullValue())
                        .extract()
                        .path("id");
        place("IQG13Q01N91").statusCode(404);
        lists.commit(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("committedAt", notNullValue());
        place("IQG13Q01N91")
                .statusCode(200)
                .body("name.ar", equalTo("مكان ما"))
                .body("name.ckb", nullValue())
                .body("parentPcode", equalTo("IQG13Q01"))
                .body("validFrom", equalTo(FIRST_DAY));
        lists.commit(id).then().statusCode(200).body("added", equalTo(1));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'COMMIT_IMPORT' and entity_id = ?",
                        UUID.fromString(id)));
    }

    @Test
    void aListWaitsSealedAndNothingOfItIsLeftWhenItIsCommitted() {
        String file = Lists.HEADER + "3,IQG13Q01N91,Unmistakable,مكان ما,IQG13Q01\n";
        UUID id = UUID.fromString(lists.check(FIRST_DAY, file).then().extract().path("id"));
        String chunks =
                "select count(*) from blob_chunk c join place_import i on i.blob_id = c.blob_id where i.id = ?";
        assertEquals(
                1,
                Databases.count(
                        chunks + " and position('Unmistakable'::bytea in c.sealed) = 0", id));
        long before = Databases.count("select count(*) from blob");
        lists.commit(id.toString()).then().statusCode(200);
        assertEquals(0, Databases.count(chunks, id));
        assertEquals(before - 1, Databases.count("select count(*) from blob"));
    }

    @Test
    void itsFileIsOpenToNobodyWhoHoldsNoRoleEverywhere() throws SQLException {
        lists.check(FIRST_DAY, Lists.HEADER + "3,IQG13Q01N91,Somewhere,مكان ما,IQG13Q01\n");
        assertEquals(0, seenOfNoCentre(Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK)));
        assertTrue(seenOfNoCentre(lists.administrator()) > 0);
    }

    private static long seenOfNoCentre(Someone caller) throws SQLException {
        try (Connection app = Databases.asApp();
                PreparedStatement who =
                        app.prepareStatement(
                                "select set_config('hawsh.caller', ?, false), set_config('hawsh.centres', ?, false)")) {
            who.setString(1, caller.subject().toString());
            who.setString(2, "{" + TheCentres.KIRKUK + "}");
            who.execute();
            try (ResultSet rows =
                    app.createStatement()
                            .executeQuery(
                                    "select count(*) from blob_chunk c join blob b on b.id = c.blob_id where b.centre_id is null")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void aNewerListRenamesAndEndsWhatItNoLongerHas() {
        commit(
                FIRST_DAY,
                Lists.HEADER
                        + "3,IQG13Q01N91,First,أول,IQG13Q01\n3,IQG13Q01N92,Second,ثان,IQG13Q01\n");
        String others =
                "select count(*) from place where level = 'SUBDISTRICT' and valid_to is null and pcode !~ 'N9'";
        long untouched = Databases.count(others);
        lists.check("2040-01-01", Lists.HEADER + "3,IQG13Q01N91,First renamed,,IQG13Q01\n")
                .then()
                .statusCode(201)
                .body("changed", equalTo(1))
                .body("ended", equalTo((int) untouched + 1))
                .body("preview.size()", lessThanOrEqualTo(20));
        assertEquals(untouched, Databases.count(others), "a check changes nothing");
    }

    @Test
    void whatEndsKeepsItsDaysAndEveryPartEndsWithTheWhole() {
        commit(
                FIRST_DAY,
                "level,pcode,name_en,name_ar,name_ckb,parent_pcode\n"
                        + "1,IQG91,Ninetyone,محافظة,پارێزگا,IQ\n"
                        + "2,IQG91Q01,District,قضاء,,IQG91\n"
                        + "3,IQG91Q01N01,Part,ناحية,,IQG91Q01\n");
        StringBuilder newer = new StringBuilder("level,pcode,name_en,parent_pcode\n");
        for (int i = 1; i <= 18; i++) {
            String code = "IQG%02d".formatted(i);
            newer.append("1,").append(code).append(",,IRQ\n");
        }
        String id =
                lists.check("2041-01-01", newer.toString())
                        .then()
                        .statusCode(201)
                        .body("faults", hasSize(0))
                        .body("unchanged", equalTo(18))
                        .body(
                                "preview.pcode",
                                containsInAnyOrder("IQG91", "IQG91Q01", "IQG91Q01N01"))
                        .body("preview.change", everyItem(equalTo("ENDED")))
                        .extract()
                        .path("id");
        lists.commit(id).then().statusCode(200).body("ended", equalTo(3));
        place("IQG91Q01N01").body("validTo", equalTo("2040-12-31"));
        place("IQG13Q01").body("validTo", nullValue());
    }

    @Test
    void aListStillBehindTheLawDoesNotBringHalabjaBackAsADistrict() {
        lists.check("2026-01-01", Lists.HEADER + districts())
                .then()
                .body("faults", hasSize(0))
                .body("unchanged", equalTo(101))
                .body("changed", equalTo(0))
                .body("ended", equalTo(0));
    }

    @Test
    void everyFaultSaysItsRowColumnAndRemedy() {
        fault("1,IQ-G13,Kirkuk,كركوك,IQ", "pcode", "place-code-form", "IQG01");
        fault("2,IQG13,Kirkuk,كركوك,IQ", "pcode", "place-code-form", "IQG01Q01");
        fault("4,IQG13Q01N01X01,X,س,IQG13Q01N01", "level", "place-level-unknown", "sub-district");
        fault("Totals: Locations:3,,,,", "pcode", "place-totals-row", "total");
        fault("المجموع,,,,", "pcode", "place-totals-row", "total");
        fault("3,IQG13Q01N91,X,س,IQG13", "parent_pcode", "place-level-gap", "one level above");
        fault("1,IQG13,Kirkuk,كركوك,SY", "parent_pcode", "place-level-gap", "IQ");
        fault("2,IQG13Q91,X,س,IQG15", "parent_pcode", "place-not-below-parent", "begins");
        fault("2,IQG92Q01,X,س,IQG92", "parent_pcode", "place-parent-unknown", "neither");
        fault("2,IQG13Q91,,س,IQG13", "name_en", "place-name-missing", "name_en");
        fault("2,IQG13Q91,X,,IQG13", "name_ar", "place-name-missing", "name_ar");
        fault("1,IQG91,X,س,IQ", "name_ckb", "place-name-missing", "name_ckb");
        fault("2,IQG13Q91,\u0007,س,IQG13", "name_en", "not-text", "");
        fault("2,IQG13Q91,X,س,IQG13,more", "", "row-shifted", "5");
        lists.check("2026-01-01", Lists.HEADER + "3,IQG06Q05N91,X,س,IQG06Q05\n")
                .then()
                .body("faults.code", contains("place-parent-ended"))
                .body("faults[0].message", containsString("2025-05-04"));
        lists.check(
                        FIRST_DAY,
                        Lists.HEADER + "1,IQG13,Kirkuk,كركوك,IQ\n\n1,IQG13,Kirkuk,كركوك,IQ\n")
                .then()
                .body("faults.row", contains(4))
                .body("faults.code", contains("place-code-twice"));
    }

    @Test
    void aHeaderThatStandsTwiceOrIsMissingIsNamed() {
        lists.check(FIRST_DAY, "level,pcode,name_en,P-Code,parent_pcode\n1,IQG13,Kirkuk,IQG08,IQ\n")
                .then()
                .body("state", equalTo("FAULTY"))
                .body("faults.code", contains("column-twice"));
        lists.check(
                        FIRST_DAY,
                        "level,pcode,name_en,parent_pcode,note,Note \n1,IQG13,Kirkuk,IQ,a,b\n")
                .then()
                .body("faults.column", contains("Note "))
                .body("faults.code", contains("column-twice"));
        lists.check(FIRST_DAY, "pcode,name_en\nIQG13,Kirkuk\n")
                .then()
                .body("faults.code", everyItem(equalTo("place-column-missing")))
                .body("faults.column", contains("level", "parent_pcode"));
    }

    @Test
    void aFaultyListIsNotCommittedAndTheFaultIsToldInTheReadersLanguage() {
        String id =
                lists.check(FIRST_DAY, Lists.HEADER + "1,IQ-G13,Kirkuk,كركوك,IQ\n")
                        .then()
                        .body("faultCount", equalTo(1))
                        .extract()
                        .path("id");
        lists.commit(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:import-has-faults"));
        lists.administrator()
                .calls()
                .header("Accept-Language", "ckb")
                .get(Lists.IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("FAULTY"))
                .body("faults[0].message", containsString("کۆدی ئەم ئاستە"));
    }

    @Test
    void onlyTheCodListIsImportedAndOnlyByThoseWhoKeepIt() {
        lists.administrator()
                .calls()
                .queryParam("scheme", "OCHA")
                .queryParam("validFrom", FIRST_DAY)
                .contentType("text/csv")
                .body(Lists.HEADER + "1,IQG13,Kirkuk,كركوك,IQ\n")
                .post(Lists.IMPORTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?scheme"));
        Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK)
                .calls()
                .queryParam("scheme", "COD")
                .queryParam("validFrom", FIRST_DAY)
                .contentType("text/csv")
                .body(Lists.HEADER)
                .post(Lists.IMPORTS)
                .then()
                .statusCode(403);
    }

    private void fault(String row, String column, String code, String remedy) {
        lists.check(FIRST_DAY, "level,pcode,name_en,name_ar,parent_pcode\n" + row + "\n")
                .then()
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("faults.row", everyItem(equalTo(2)))
                .body("faults.size()", greaterThan(0))
                .body("faults[0].column", equalTo(column))
                .body("faults[0].code", equalTo(code))
                .body("faults[0].message", containsString(remedy));
    }

    private void commit(String validFrom, String file) {
        String id =
                lists.check(validFrom, file).then().body("faults", hasSize(0)).extract().path("id");
        lists.commit(id).then().statusCode(200);
    }

    private ValidatableResponse place(String code) {
        return lists.administrator().calls().get("/api/v1/places/COD/" + code).then();
    }

    /** Every district of the list as it stands, Halabja's among them. */
    private static String districts() {
        StringBuilder rows = new StringBuilder();
        try (var owner = Databases.asOwner();
                var found =
                        owner.createStatement()
                                .executeQuery(
                                        "select pcode, name_en, name_ar, parent_pcode from place where level = 'DISTRICT' and pcode !~ '^IQG9'")) {
            while (found.next()) {
                rows.append(
                        "2,%s,%s,%s,%s\n"
                                .formatted(
                                        found.getString(1),
                                        found.getString(2),
                                        found.getString(3),
                                        found.getString(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows.toString();
    }
}
