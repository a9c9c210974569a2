package org.hawsh.mediation.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is a sealed file of its members, from how it came to how it ended. */
@HawshTest
class CaseTest {
    private UUID centre;
    private ACase mediated;

    @BeforeEach
    void aCase() {
        centre = ACentre.any().open();
        mediated = ACase.at(centre);
    }

    @Test
    void aMediatorTakesACaseInAndIsItsFirstMember() {
        mediated.get("")
                .then()
                .statusCode(200)
                .body("state", equalTo("INTAKE"))
                .body("told.account", equalTo("The roof leaks onto the neighbour's wall."))
                .body(
                        "members.mediator.account",
                        contains(mediated.mediator().subject().toString()))
                .body("members.state", contains("ACCEPTED"))
                .body("ending", nullValue());
        mediated.mediator()
                .calls()
                .get("/api/v1/mediation-cases")
                .then()
                .body("items.id", contains(mediated.id().toString()));
    }

    @Test
    void whoeverHasNoCertificateThereOpensNoCase() {
        ACase.openedBy(Someone.with(Role.MEDIATOR, centre), centre)
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-no-mediator-there"));
    }

    @Test
    void toEverybodyElseTheCaseDoesNotExist() {
        for (Role role : Role.values()) {
            ACase seen = mediated.seenBy(Someone.with(role, centre));
            seen.get("").then().statusCode(404);
            seen.get("/parties").then().statusCode(404);
        }
        Someone other = ACase.mediatorAt(centre);
        mediated.seenBy(other).get("").then().statusCode(404);
        other.calls().get("/api/v1/mediation-cases").then().body("items", empty());
    }

    @Test
    void aHandOverIsSentAndNeverReadAgain() {
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        registrar
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                centre,
                                "kind",
                                "LAND",
                                "cameBy",
                                "A_PARTY",
                                "urgency",
                                "SOON",
                                "languages",
                                List.of("ar"),
                                "told",
                                Map.of("account", "Two brothers and one orchard.")))
                .post("/api/v1/mediation-hand-overs")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("$", hasKey("receivedAt"));
        registrar.calls().get("/api/v1/mediation-cases").then().statusCode(403);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from mediation_case where received_by = ?",
                        registrar.subject()));
    }

    @Test
    void moreIsToldUntilTheCaseIsOver() {
        mediated.patch("", Map.of("urgency", "AT_ONCE", "languages", List.of("ckb")))
                .then()
                .statusCode(200)
                .body("urgency", equalTo("AT_ONCE"))
                .body("languages", contains("ckb"));
        mediated.endFor("A_PARTY_WITHDREW").then().statusCode(200);
        mediated.patch("", Map.of("urgency", "SOON"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-no-longer-open"));
    }

    @Test
    void aMatterThatIsNeverMediatedIsReferred() {
        mediated.endFor("CRIMINAL_MATTER")
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-referral-needed"));
        mediated.postOn(
                        "",
                        "/ending",
                        Map.of("reason", "CRIMINAL_MATTER", "referredTo", "Legal aid, Kirkuk"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("ending.referredTo", equalTo("Legal aid, Kirkuk"));
    }

    @Test
    void aCaseThatEndedLooksTheSameWhateverTheReason() {
        mediated.endFor("NOT_SAFE").then().statusCode(200).body("state", equalTo("ENDED"));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_case c where id = ? and c::text like '%NOT_SAFE%'",
                        mediated.id()));
    }

    @Test
    void anAgreementIsNotReachedByMovingTheCase() {
        mediated.moveTo("AGREEMENT")
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-reached-otherwise"));
        mediated.moveTo("CLOSED")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-not-from-there"));
    }

    @Test
    void aKindNobodyOffersIsRefused() {
        mediated.patch("", Map.of("kind", "WAR")).then().statusCode(422);
    }

    @Test
    void whoSavesSecondIsToldSo() {
        mediated.mediator()
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"7.en.mediation-case\"")
                .body(Map.of("urgency", "SOON"))
                .patch("/api/v1/mediation-cases/" + mediated.id())
                .then()
                .statusCode(412);
    }

    @Test
    void nothingOfACaseStandsInTheTrailThatTheOfficerReads() {
        mediated.get("").then().statusCode(200);
        Someone officer = Someone.everywhere(Role.DATA_PROTECTION_OFFICER);
        String trail =
                officer.calls()
                        .queryParam("centreId", centre)
                        .queryParam("limit", 200)
                        .get("/api/v1/audit-entries")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertTrue(!trail.contains(mediated.id().toString()) && !trail.contains("mediation"));
        assertTrue(
                Databases.count(
                                "select count(*) from audit_entry where entity = 'mediation_case' and entity_id = ?",
                                mediated.id())
                        > 0);
    }

    @Test
    void theListGoesOnPageByPage() {
        ACase.by(mediated.mediator(), centre);
        String next =
                mediated.mediator()
                        .calls()
                        .get("/api/v1/mediation-cases?limit=1")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        mediated.mediator()
                .calls()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/v1/mediation-cases")
                .then()
                .body("items.id", hasItem(mediated.id().toString()));
    }
}
