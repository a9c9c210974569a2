package org.hawsh.mediation.parties;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Statements;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody is from is read by who mediates for them, as long as they do. */
@HawshTest
class PartyOriginTest {
    @Inject EntityManagerFactory database;

    private ARecord person;
    private ACase mediated;

    @BeforeEach
    void somebodyIsAParty() {
        person = somebody();
        mediated = ACase.at(TheCentres.KIRKUK);
        mediated.party("Ibrahim", Map.of("participantReference", referenceOf(person)));
    }

    @Test
    void aMediatorReadsWhereAPartyOfTheirCaseIsFromForAPurposeAndTheReadingIsLogged() {
        origin(mediated.mediator(), person.id())
                .then()
                .statusCode(200)
                .body("episodes.status", contains("RETURNEE"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_ORIGIN' and entity_id = ? and purpose = 'MEDIATION' and actor = ?",
                        person.id(),
                        mediated.mediator().subject()));
    }

    @Test
    void whetherSomebodyIsAPartyElsewhereIsNotTold() {
        Someone other = ACase.at(TheCentres.KIRKUK).mediator();
        Set<String> answers = new HashSet<>();
        Set<Long> costs = new HashSet<>();
        for (UUID about : Set.of(person.id(), somebody().id(), UUID.randomUUID())) {
            Response answer = origin(other, about);
            answers.add(
                    answer.statusCode()
                            + answer.asString().replaceAll("\"instance\":\"[^\"]*\"", ""));
            costs.add(Statements.of(database, () -> origin(other, about)));
        }
        assertEquals(1, answers.size(), answers.toString());
        assertEquals(1, costs.size(), costs.toString());
        assertEquals("404", answers.iterator().next().substring(0, 3));
    }

    /** At the centre and everywhere: no permission opens it, only the case does. */
    @Test
    void nobodyElseReadsItWhateverTheirRole() {
        List<String> readers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Someone one :
                    List.of(Someone.with(role, TheCentres.KIRKUK), Someone.everywhere(role))) {
                Response answer = origin(one, person.id());
                if (!Set.of(403, 404).contains(answer.statusCode())
                        || answer.asString().contains("RETURNEE")) {
                    readers.add(role + " " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), readers);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_ORIGIN' and entity_id = ? and outcome = 'DONE'",
                        person.id()));
    }

    @Test
    void onceTheMediationIsOverNothingIsReadAnyMore() {
        mediated.endFor("NO_AGREEMENT").then().statusCode(200);
        origin(mediated.mediator(), person.id()).then().statusCode(404);
    }

    @Test
    void whoeverIsExcludedReadsNothingAnyMore() {
        ACase other = mediated.withAnotherMember();
        origin(other.mediator(), person.id()).then().statusCode(200);
        String excluded =
                other.get("")
                        .path(
                                "members.mediator.find { it.account == '%s' }.id"
                                        .formatted(other.mediator().subject()));
        mediated.excluded(Someone.with(Role.MEDIATION_SUPERVISOR, TheCentres.KIRKUK), excluded)
                .then()
                .statusCode(204);
        origin(other.mediator(), person.id()).then().statusCode(404);
    }

    private static ARecord somebody() {
        ARecord somebody =
                ARecord.of(
                        APerson.called(APerson.unheardOf()),
                        Someone.with(Role.REGISTRAR, TheCentres.KIRKUK));
        somebody.post("/displacement-episodes", Map.of("status", "RETURNEE"))
                .then()
                .statusCode(201);
        return somebody;
    }

    private static String referenceOf(ARecord somebody) {
        return somebody.get("").path("reference");
    }

    private static Response origin(Someone mediator, UUID about) {
        return ARecord.known(about, mediator)
                .post("/origin-readings", Map.of("purpose", "MEDIATION"));
    }
}
