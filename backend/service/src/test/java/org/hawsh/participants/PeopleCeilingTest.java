package org.hawsh.participants;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register is not copied page by page: who sees too many people in an hour is slowed, then stopped, and an officer is told. */
@HawshTest
class PeopleCeilingTest {
    private static final String PEOPLE = "/api/v1/participants";
    private static final String SEEN =
            """
            insert into audit_entry (at, actor, action, entity, shown, centre_id, request_id)
            select clock_timestamp() - cast(? as interval), ?, 'LIST', 'participant',
                   array_agg(uuid_send(gen_random_uuid())), ?, 'a-list-of-before'
            from generate_series(1, ?)
            """;

    private Someone reader;
    private String first;
    private String second;

    @BeforeEach
    void twoPeopleTheReaderHasNotSeen() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        first = APerson.called("Ceilingone").madeBy(registrar).toString();
        second = APerson.called("Ceilingtwo").madeBy(registrar).toString();
        reader = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    }

    @Test
    void beyondAThousandSomebodyNewIsShownEveryTenSeconds() {
        saw(1000, "20 seconds");
        open(first).then().statusCode(200);
        open(second)
                .then()
                .statusCode(429)
                .header(
                        "Retry-After",
                        Integer::parseInt,
                        both(greaterThan(0)).and(lessThanOrEqualTo(10)))
                .body("errors.code", contains("people-an-hour"));
        open(first).then().statusCode(200);
        assertEquals(0, told(TheCentres.KIRKUK));
    }

    @Test
    void beyondTwoThousandNobodyNewIsShownAndTheOfficerIsTold() {
        open(first).then().statusCode(200);
        saw(2000, "30 minutes");
        for (Response refused :
                new Response[] {
                    open(second),
                    reader.calls().queryParam("limit", 200).get(PEOPLE),
                    reader.calls()
                            .contentType("application/json")
                            .body(Map.of("text", "Ceilingtwo"))
                            .post(PEOPLE + "/searches")
                }) {
            refused.then()
                    .statusCode(429)
                    .header(
                            "Retry-After",
                            Integer::parseInt,
                            both(greaterThan(1000)).and(lessThanOrEqualTo(1801)))
                    .body("errors.code", contains("people-an-hour"));
        }
        open(first).then().statusCode(200);
        assertEquals(3, told(TheCentres.KIRKUK));
        assertEquals(0, told(TheCentres.BAGHDAD));
    }

    @Test
    void whatWasSeenAnHourAgoCountsNoMore() {
        saw(5000, "61 minutes");
        open(first).then().statusCode(200);
        open(second).then().statusCode(200);
    }

    private Response open(String person) {
        return reader.calls().get(PEOPLE + "/" + person);
    }

    private void saw(int people, String ago) {
        Databases.execute(SEEN, ago, reader.subject(), TheCentres.KIRKUK, people);
    }

    /** What the officer's first page asks for. */
    private int told(UUID centre) {
        return Someone.with(Role.DATA_PROTECTION_OFFICER, centre)
                .calls()
                .queryParam("entity", "people_ceiling")
                .queryParam("actor", reader.subject())
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }
}
