package org.hawsh.access.incidents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class DataDemandTest {

    @Test
    void aDemandIsWrittenDownWithAReferenceForThePaperThatAnswersIt() {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        var recorded =
                IncidentSamples.recordDemand(facilitator, TheCentres.KIRKUK)
                        .then()
                        .statusCode(201)
                        .body("answer", equalTo("REFUSED"))
                        .body("office", equalTo("Checkpoint at the bridge"))
                        .body("recordedBy.subject", equalTo(facilitator.subject().toString()))
                        .extract()
                        .jsonPath();
        assertTrue(DataDemand.REFERENCE.isValid(recorded.getString("reference")));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'data_demand' and entity_id = cast(? as uuid)",
                        recorded.getString("id")));

        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        manager.calls()
                .get(IncidentSamples.DEMANDS)
                .then()
                .body("items.id", hasItem(recorded.getString("id")));
        Someone elsewhere = Someone.with(Role.CENTRE_MANAGER, TheCentres.BAGHDAD);
        elsewhere
                .calls()
                .get(IncidentSamples.DEMANDS)
                .then()
                .body("items.id", not(hasItem(recorded.getString("id"))));
    }

    @Test
    void theListGoesOnWhereItStoppedNewestFirst() {
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.NINEWA);
        String first = idOf(manager);
        String second = idOf(manager);
        String third = idOf(manager);
        var page =
                manager.calls()
                        .queryParam("limit", 2)
                        .get(IncidentSamples.DEMANDS)
                        .then()
                        .body("items.id", contains(third, second))
                        .extract()
                        .jsonPath();
        manager.calls()
                .queryParam("limit", 2)
                .queryParam("cursor", page.getString("next"))
                .get(IncidentSamples.DEMANDS)
                .then()
                .body("items[0].id", equalTo(first));
    }

    @Test
    void aDemandOfTomorrowIsNotWrittenDown() {
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "demandedBy",
                                "POLICE",
                                "demanded",
                                "ORIGIN",
                                "demandedOn",
                                Iraq.today().plusDays(3).toString(),
                                "answer",
                                "REFERRED"))
                .post(IncidentSamples.DEMANDS)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors.pointer", contains("/demandedOn"));
    }

    @Test
    void anyWrongSignAndAnyTwoThatChangedPlacesAreNoticed() {
        String reference = DataDemand.REFERENCE.of("4F7K");
        assertTrue(DataDemand.REFERENCE.isValid(reference));
        Set<String> wrong = new HashSet<>();
        for (int at = 3; at < reference.length(); at++) {
            for (char sign : "23456789ABCDEFGHJKLMNPQRSTVWXYZ".toCharArray()) {
                StringBuilder changed = new StringBuilder(reference);
                changed.setCharAt(at, sign);
                wrong.add(changed.toString());
            }
        }
        for (int at = 3; at < 6; at++) {
            StringBuilder swapped = new StringBuilder(reference);
            swapped.setCharAt(at, reference.charAt(at + 1));
            swapped.setCharAt(at + 1, reference.charAt(at));
            wrong.add(swapped.toString());
        }
        wrong.remove(reference);
        assertEquals(0, wrong.stream().filter(DataDemand.REFERENCE::isValid).count());
    }

    private static String idOf(Someone recorder) {
        return IncidentSamples.recordDemand(recorder, TheCentres.NINEWA)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
