package org.hawsh.mediation.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever a case stands, whoever asks for a step it cannot take is told so by name, and it stays
 * where it is.
 */
@HawshTest
class CaseStepsTest {
    private static final Set<CaseState> REACHED_OTHERWISE =
            EnumSet.of(CaseState.INTAKE, CaseState.AGREEMENT, CaseState.ENDED);

    private ACase mediated;

    @BeforeEach
    void aCase() {
        mediated = ACase.at(ACentre.any().open());
    }

    @ParameterizedTest(name = "from {0}")
    @EnumSource(CaseState.class)
    void aStepThatCannotBeTakenIsRefusedByName(CaseState from) {
        bringTo(from);
        for (CaseState to : CaseState.values()) {
            if (REACHED_OTHERWISE.contains(to)) {
                mediated.moveTo(to.name())
                        .then()
                        .statusCode(422)
                        .body("errors.code", contains("mediation-reached-otherwise"));
            } else if (!from.canBecome(to)) {
                mediated.moveTo(to.name())
                        .then()
                        .statusCode(409)
                        .body("errors.code", contains("mediation-not-from-there"));
            }
        }
        if (!from.isOpen()) {
            mediated.endFor("NO_AGREEMENT")
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("mediation-not-from-there"));
        }
        mediated.get("").then().statusCode(200).body("state", equalTo(from.name()));
    }

    /** Each step that can be taken, taken. */
    private void bringTo(CaseState state) {
        switch (state) {
            case INTAKE -> {}
            case SCREENING -> screening();
            case CONSENT_PENDING -> {
                screening().forEach(party -> mediated.screened(party, "GO_ON"));
                step("CONSENT_PENDING");
            }
            case ACTIVE -> mediated.activeWithTwo();
            case AGREEMENT -> signed(mediated.activeWithTwo());
            case ENDED -> mediated.endFor("NO_AGREEMENT").then().statusCode(200);
            case FOLLOW_UP -> {
                bringTo(CaseState.ENDED);
                step("FOLLOW_UP");
            }
            case CLOSED -> {
                bringTo(CaseState.FOLLOW_UP);
                followedUp();
                mediated.closed("ENDED").then().statusCode(200);
            }
        }
    }

    private List<UUID> screening() {
        List<UUID> parties = List.of(mediated.party("Umm Karim"), mediated.party("Hawre"));
        step("SCREENING");
        return parties;
    }

    private void signed(List<UUID> parties) {
        Map<String, Object> texts =
                Map.of("texts", List.of(Map.of("language", "ar", "text", "The wall is mended.")));
        var written = mediated.post("/agreements", texts).then().statusCode(201).extract();
        for (UUID party : parties) {
            mediated.post(
                            "/agreements/" + written.path("id") + "/signatures",
                            Map.of(
                                    "partyId",
                                    party,
                                    "signedBy",
                                    "By their own hand",
                                    "way",
                                    "SIGNED",
                                    "hash",
                                    written.path("hash")))
                    .then()
                    .statusCode(200);
        }
    }

    private void followedUp() {
        List<String> followUps = mediated.get("/follow-ups").path("items.id");
        for (String followUp : followUps) {
            mediated.mediator()
                    .calls()
                    .contentType("application/json")
                    .header("If-Match", "\"0.en.x\"")
                    .body(Map.of("durability", "HOLDS"))
                    .post(
                            "/api/v1/mediation-cases/%s/follow-ups/%s/answer"
                                    .formatted(mediated.id(), followUp))
                    .then()
                    .statusCode(200);
        }
    }

    private void step(String state) {
        mediated.moveTo(state).then().statusCode(200);
    }
}
