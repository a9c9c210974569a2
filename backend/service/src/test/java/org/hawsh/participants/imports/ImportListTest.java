package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** Nobody has to keep the address of a file: what waits for somebody and what has come in is listed. */
@HawshTest
class ImportListTest {
    private static final String TWICE =
            "given,father,grandfather\nListed,Listedus,Listedalis\nListed,Listedus,Listedalis\n";

    private final AnImport files = AnImport.at(TheCentres.BAGHDAD);

    @Test
    void whatWaitsIsListedWithWhatItWaitsForAndTheNewestFirst() {
        String unread = files.send("given\nSara\n".getBytes(), true).path("id");
        String faulty = files.csv("given,sex\nSara,perhaps\n").path("id");
        String undecided = files.csv(TWICE).path("id");
        list(Map.of("limit", 3))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(undecided, faulty, unread)))
                .body("items.stage", equalTo(List.of("CHECKED", "FAULTY", "READ")))
                .body("items.undecidedCount", equalTo(List.of(1, 0, 0)))
                .body("items.faultCount", equalTo(List.of(0, 1, 0)))
                .body("items[0].rowCount", equalTo(2))
                .body("items[0].rowsDone", equalTo(2))
                .body("items[0].createdBy.subject", equalTo(files.registrar().subject().toString()))
                .body("items[0].committedAt", nullValue());
    }

    @Test
    void whatWasCommittedStaysListedButNoLongerWaits() {
        String id = files.csv("given,sex\nSara,F\n").path("id");
        files.commit(id).then().body("state", equalTo("COMMITTED"));
        list(Map.of("limit", 1))
                .then()
                .body("items[0].id", equalTo(id))
                .body("items[0].stage", equalTo("COMMITTED"))
                .body("items[0].committedAt", notNullValue());
        list(Map.of("open", true, "limit", 200)).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void pagesFollowOneAnother() {
        String first = files.send("given\nSara\n".getBytes(), true).path("id");
        String second = files.send("given\nSara\n".getBytes(), true).path("id");
        String cursor =
                list(Map.of("limit", 1, "open", true))
                        .then()
                        .body("items.id", equalTo(List.of(second)))
                        .extract()
                        .path("next");
        list(Map.of("limit", 1, "open", true, "cursor", cursor))
                .then()
                .body("items.id", equalTo(List.of(first)));
        list(Map.of("limit", 1, "cursor", cursor)).then().statusCode(400);
    }

    @Test
    void whatHasExpiredAndWhatIsOfAnotherCentreIsNotListed() {
        String id = files.send("given\nSara\n".getBytes(), true).path("id");
        AnImport others = AnImport.at(TheCentres.DIYALA);
        list(others, Map.of("limit", 200)).then().body("items.id", not(hasItem(id)));
        list(others, Map.of("centreId", TheCentres.BAGHDAD)).then().statusCode(403);
        assertEquals(
                1,
                Databases.execute(
                        "update participant_import set expires_at = now() - interval '1 second' where id = ?",
                        UUID.fromString(id)));
        list(Map.of("limit", 200)).then().body("items.id", not(hasItem(id)));
    }

    private Response list(Map<String, ?> filter) {
        return list(files, filter);
    }

    private static Response list(AnImport who, Map<String, ?> filter) {
        return who.registrar().calls().queryParams(filter).get(AnImport.IMPORTS);
    }
}
