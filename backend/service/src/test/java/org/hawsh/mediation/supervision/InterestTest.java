package org.hawsh.mediation.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AChild;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody mediates between people one of whom they know; who is not available is so without a reason, and at the same cost. */
@HawshTest
class InterestTest {
    private static final String PHONE = "+9647701230987";
    private static final String OTHER_PHONE = "+9647801230654";

    @Inject EntityManagerFactory database;

    private UUID centre;
    private Someone supervisor;
    private Someone registrar;
    private ARecord party;
    private ACase mediated;

    @BeforeEach
    void aCaseOfSomebodyWhoIsRegistered() {
        centre = ACentre.any().open();
        supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
        registrar = Someone.with(Role.REGISTRAR, centre);
        party = somebody();
        mediated = ACase.at(centre);
        mediated.party(
                "Umm Karim",
                Map.of(
                        "participantReference",
                        referenceOf(party),
                        "contact",
                        "after six: 0770 123 0987, not on Fridays",
                        "supportPerson",
                        Map.of("name", "Zaytun Abbas", "contact", "٠٧٨٠١٢٣٠٦٥٤")));
    }

    @Test
    void whoeverTheRegisterKnowsWithAPartyIsNotAvailableAndTheWorkIsTheSame() {
        ARecord relative = somebody();
        livesWith(relative, party);
        ARecord guardian = somebody();
        party.patch(
                        "/profile",
                        "{\"guardian\":{\"participantId\":\"%s\",\"relationship\":\"MOTHER\"}}"
                                .formatted(guardian.id()))
                .then()
                .statusCode(200);
        AChild.collector(
                        registrar,
                        AChild.called("Lana").of(party.id(), registrar),
                        "FORBIDDEN",
                        "Dilman Sherko Rostam")
                .then()
                .statusCode(201);

        Map<String, Map<String, Object>> mediators = new LinkedHashMap<>();
        mediators.put("Hiwa Sabir", Map.of("participantReference", referenceOf(party)));
        mediators.put("Nergiz Sabir", Map.of("participantReference", referenceOf(relative)));
        mediators.put("Karzan Sabir", Map.of("participantReference", referenceOf(guardian)));
        mediators.put("Dilman Sherko", Map.of());
        mediators.put("Zaytun Abbas Hadi", Map.of());
        mediators.put("Soran Sabir", Map.of("phone", PHONE));
        mediators.put("Rezan Sabir", Map.of("phone", OTHER_PHONE));

        long cost =
                costOf("Free Sabir", Map.of("participantReference", referenceOf(somebody())), true);
        mediators.forEach((name, more) -> assertEquals(cost, costOf(name, more, false), name));
    }

    @Test
    void whoeverKnowsNobodyIsAvailable() {
        livesWith(somebody(), party);
        String mediator =
                ACase.communityMediatorAt(
                        centre,
                        "Karim Jamal",
                        Map.of(
                                "participantReference",
                                referenceOf(somebody()),
                                "phone",
                                "+9647501112233"));
        assertEquals("{\"available\":true}", proposed(mediator).asString());
    }

    @Test
    void twoWhoShareAGivenNameAreTwo() {
        mediated.party("Hawre");
        assertEquals(
                "{\"available\":true}",
                proposed(ACase.communityMediatorAt(centre, "Hawre Jalal", Map.of())).asString());
    }

    /** What asking one more of them costs, each time in a case in which nobody was asked yet. */
    private long costOf(String name, Map<String, Object> more, boolean available) {
        String mediator = ACase.communityMediatorAt(centre, name, more);
        return Statements.of(
                database,
                () -> {
                    assertEquals(
                            "{\"available\":%s}".formatted(available),
                            proposed(mediator).asString(),
                            name);
                    Databases.execute(
                            "delete from mediation_assignment where case_id = ? and account is null",
                            mediated.id());
                });
    }

    private Response proposed(String mediator) {
        return mediated.proposed(supervisor, mediator);
    }

    private ARecord somebody() {
        return ARecord.of(APerson.called(APerson.unheardOf()).at(centre), registrar);
    }

    private static String referenceOf(ARecord somebody) {
        return somebody.get("").path("reference");
    }

    /** No desk brings two registered people into one household yet. */
    private void livesWith(ARecord one, ARecord other) {
        AChild.called("Lana").of(other.id(), registrar);
        Databases.execute(
                "insert into household_member (id, household_id, participant_id, relation, since, recorded_by, version)"
                        + " select uuidv7(), household_id, ?, 'SPOUSE', since, recorded_by, 0 from household_member where participant_id = ?",
                one.id(),
                other.id());
    }
}
