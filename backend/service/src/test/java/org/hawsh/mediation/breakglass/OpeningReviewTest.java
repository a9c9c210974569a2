package org.hawsh.mediation.breakglass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read is written down, the members are told, and the officer says whether it was justified. */
@HawshTest
class OpeningReviewTest {
    private UUID elsewhere;
    private ACase mediated;
    private UUID party;
    private AnOpening opening;
    private Someone officer;

    @BeforeEach
    void anOpenedFile() {
        elsewhere = ACentre.any().open();
        mediated = ACase.at(ACentre.any().open());
        party = mediated.party("Umm Karim");
        opening = AnOpening.inAnEmergency(mediated, elsewhere);
        officer = Someone.with(Role.DATA_PROTECTION_OFFICER, elsewhere);
    }

    @Test
    void whatWasReadIsWrittenDownByPartAndTime() {
        ACase seen = mediated.seenBy(opening.asker());
        seen.get("").then().statusCode(200);
        seen.get("/parties").then().statusCode(200);
        seen.get("/parties/" + party).then().statusCode(200);
        seen.get("/meetings/" + UUID.randomUUID()).then().statusCode(404);
        mediated.get("/notes").then().statusCode(200);
        notices()
                .then()
                .body("items.deed.read.part.flatten()", containsInAnyOrder("CASE", "PARTIES"))
                .body("items[0].deed.read.find { it.part == 'PARTIES' }.times", equalTo(2));
    }

    @Test
    void everyMemberIsToldWhoOpenedItAndWhy() {
        for (ACase member : List.of(mediated, mediated.withAnotherMember())) {
            member.mediator()
                    .calls()
                    .queryParam("caseId", mediated.id())
                    .get("/api/v1/mediation-opening-notices")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(opening.id().toString()))
                    .body("items.deed.reason", contains(AnOpening.WHY))
                    .body(
                            "items.deed.decision.askedBy.subject",
                            contains(opening.asker().subject().toString()))
                    .body("items.deed.emergency", contains(true));
        }
        ACase.mediatorAt(mediated.centre())
                .calls()
                .get("/api/v1/mediation-opening-notices")
                .then()
                .body("items", empty());
    }

    @Test
    void whatWasOnlyAskedForIsToldToNobody() {
        AnOpening.of(mediated, elsewhere);
        notices().then().body("items.id", contains(opening.id().toString()));
        reviews().then().body("items.id", contains(opening.id().toString()));
    }

    @Test
    void theOfficerReadsWhyAndWhatPartsAndNothingOfTheCase() {
        mediated.seenBy(opening.asker()).get("/parties").then().statusCode(200);
        Response seen = reviews();
        seen.then()
                .body("items.deed.reason", contains(AnOpening.WHY))
                .body("items.deed.read.part.flatten()", contains("PARTIES"))
                .body("items.overdueDays", contains(0))
                .body("items.reviewedAt", contains(nullValue()));
        for (Object secret :
                List.of(
                        mediated.id(),
                        mediated.centre(),
                        AnOpening.reference(mediated),
                        party,
                        "Umm Karim")) {
            assertFalse(seen.asString().contains(secret.toString()), seen.asString());
        }
    }

    @Test
    void theOfficerOfAnotherCentreSeesNoneOfIt() {
        Someone other = Someone.with(Role.DATA_PROTECTION_OFFICER, mediated.centre());
        other.calls().get("/api/v1/mediation-opening-reviews").then().body("items", empty());
        opening.reviewedBy(other, true).then().statusCode(404);
    }

    @Test
    void anOpeningIsJustifiedOrNotOnce() {
        opening.reviewedBy(officer, false).then().statusCode(204);
        reviews()
                .then()
                .body("items.deed.justified", contains(false))
                .body("items.note", contains("Nobody else could be reached."))
                .body("items.reviewedBy.subject", contains(officer.subject().toString()));
        notices().then().body("items.deed.justified", contains(false));
        opening.reviewedBy(officer, true)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-decided"));
        AnOpening justified = AnOpening.inAnEmergency(mediated, elsewhere);
        justified.reviewedBy(officer, true).then().statusCode(204);
        notices().then().body("items.deed.justified", contains(true, false));
    }

    @Test
    void nobodyReviewsWhatTheyOpenedOrWereTheSecondPersonOf() {
        Someone asker =
                Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere)
                        .and(Role.DATA_PROTECTION_OFFICER, elsewhere);
        AnOpening own = AnOpening.by(asker, mediated, elsewhere, true);
        own.reviewedBy(asker, true)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        opening.approvedBy(asker).then().statusCode(204);
        opening.reviewedBy(asker, true)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
    }

    @Test
    void aReviewIsOverdueAfterSevenDays() {
        opening.openedAgo("6 days 23 hours");
        reviews().then().body("items.overdueDays", contains(0));
        opening.openedAgo("30 hours");
        reviews().then().body("items.overdueDays", contains(2));
        opening.reviewedBy(officer, true).then().statusCode(204);
        reviews().then().body("items.overdueDays", contains(0));
    }

    @Test
    void nothingOfItStandsInTheTrailThatTheOfficerReads() {
        opening.approvedBy(Someone.with(Role.MEDIATION_SUPERVISOR, mediated.centre()))
                .then()
                .statusCode(204);
        String trail =
                Someone.everywhere(Role.DATA_PROTECTION_OFFICER)
                        .calls()
                        .queryParam("centreId", elsewhere)
                        .queryParam("limit", 200)
                        .get("/api/v1/audit-entries")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertFalse(trail.contains("mediation") || trail.contains("MEDIATION"), trail);
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'mediation_opening' and entity_id = ?",
                        opening.id()));
    }

    @Test
    void thoseThatWaitComeBeforeThoseThatWereReviewedFromPageToPage() {
        AnOpening second = AnOpening.inAnEmergency(mediated, elsewhere);
        AnOpening third = AnOpening.inAnEmergency(mediated, elsewhere);
        opening.reviewedBy(officer, true).then().statusCode(204);

        List<String> seen = new ArrayList<>();
        Response page = officer.calls().get("/api/v1/mediation-opening-reviews?limit=1");
        seen.addAll(page.path("items.id"));
        while (page.path("next") != null) {
            page =
                    officer.calls()
                            .queryParam("limit", 1)
                            .queryParam("cursor", page.<String>path("next"))
                            .get("/api/v1/mediation-opening-reviews");
            seen.addAll(page.path("items.id"));
        }
        assertEquals(
                Stream.of(second, third, opening).map(one -> one.id().toString()).toList(), seen);
    }

    private Response notices() {
        return mediated.mediator().calls().get("/api/v1/mediation-opening-notices");
    }

    private Response reviews() {
        return officer.calls().get("/api/v1/mediation-opening-reviews");
    }
}
