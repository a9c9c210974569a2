package org.hawsh.grants.milestones;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report of a milestone: told by one person, accepted by another, and the milestone is reached with it. */
@HawshTest
class MilestoneReportTest {
    private static AGrant grant;
    private static SomeWorks works;

    private String milestone;

    @BeforeEach
    void aMilestoneOfAGrant() {
        if (works == null) {
            grant = AGrant.active(TheCentres.KIRKUK);
            works = SomeWorks.of(grant);
        }
        milestone = works.anotherMilestone();
    }

    @Test
    void withTheAcceptanceOfAReportItsMilestoneIsReached() {
        String before = works.photo();
        Map<String, Object> report = works.report(milestone);
        report.remove("noPhotosBecause");
        report.put("photos", List.of(photo(before, "BEFORE"), photo(works.photo(), "AFTER")));
        Response told = tell(report);
        told.then()
                .statusCode(201)
                .body("photos.moment", contains("BEFORE", "AFTER"))
                .body("photos[0].evidence.id", equalTo(before))
                .body("reached.girls", equalTo(31))
                .body("decision.state", equalTo("OPEN"));
        milestoneIs("PLANNED");
        works.decides(grant.approver(), SomeWorks.id(told), true)
                .then()
                .statusCode(200)
                .body("decision.state", equalTo("APPROVED"));
        milestoneIs("REACHED");
        grant.payer()
                .calls()
                .get(grant.address() + "/milestone-reports")
                .then()
                .statusCode(200)
                .body("items.milestoneId", hasItem(milestone));
        conflict(tell(works.report(milestone)), "milestone-over");
    }

    @Test
    void whoToldItNeverAcceptsIt() {
        Someone both =
                Someone.with(Role.GRANTS_OFFICER, TheCentres.KIRKUK)
                        .and(Role.GRANTS_APPROVER, TheCentres.KIRKUK);
        String report = SomeWorks.id(works.reports(both, works.report(milestone)));
        works.decides(both, report, true)
                .then()
                .statusCode(409)
                .body("type", endsWith("somebody-else-decides"));
        milestoneIs("PLANNED");
    }

    @Test
    void aReportThatIsSentBackSaysWhatToMendAndIsToldAnew() {
        String report = SomeWorks.id(tell(works.report(milestone)));
        conflict(tell(works.report(milestone)), "milestone-report-waits");
        works.decides(grant.approver(), report, false)
                .then()
                .statusCode(200)
                .body("decision.state", equalTo("REFUSED"))
                .body("decision.decidedBecause", equalTo("Say how many trees"));
        works.decides(grant.approver(), report, true)
                .then()
                .statusCode(409)
                .body("type", endsWith("already-decided"));
        milestoneIs("PLANNED");
        tell(works.report(milestone)).then().statusCode(201);
    }

    @Test
    void whatIsWrongIsNamedAllAtOnce() {
        Map<String, Object> report = works.report(milestone);
        String photo = works.photo();
        report.put("milestoneId", UUID.randomUUID().toString());
        report.put("reachedOn", ASupport.today().plusDays(1).toString());
        report.put("reached", Map.of("women", 3, "total", 5));
        report.put("noPhotosBecause", null);
        report.put(
                "photos",
                List.of(
                        photo(photo, "AFTER"),
                        photo(photo, "AFTER"),
                        photo(works.receipt(), "AFTER"),
                        photo(otherPhoto(), "AFTER")));
        tell(report)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "people-one-way",
                                "in-the-future",
                                "photos-before-and-after",
                                "photo-twice",
                                "photo-unknown",
                                "photo-unknown",
                                "milestone-unknown"));
        Map<String, Object> early = works.report(milestone);
        early.put("reachedOn", "2024-02-29");
        early.put("reached", Map.of());
        tell(early)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("required", "milestone-before-start"));
        early.put("reachedOn", "2026-02-29");
        tell(early).then().statusCode(400);
    }

    /** What was spoiled before it was suspended can be sent back; nothing is reached meanwhile. */
    @Test
    void nothingIsToldOrAcceptedWhileAGrantIsSuspended() {
        AGrant other = AGrant.active(TheCentres.KIRKUK);
        SomeWorks there = SomeWorks.of(other);
        String report =
                SomeWorks.id(there.reports(other.officer(), there.report(there.milestone())));
        other.goesThrough("SUSPEND").then().statusCode(200);
        there.reports(other.officer(), there.report(there.anotherMilestone()))
                .then()
                .statusCode(409);
        there.decides(other.approver(), report, true).then().statusCode(409);
        there.decides(other.approver(), report, false).then().statusCode(200);
    }

    @Test
    void theSchemaKeepsAReportAsItWasToldAndTheSecondPersonAnother() {
        UUID report = UUID.fromString(SomeWorks.id(tell(works.report(milestone))));
        SecondPerson.isHeldBySchema("milestone_report", report);
        SecondPerson.refused(
                "milestone_report", report, "volunteer_hours = 1", "what was told stays as it is");
        works.decides(grant.approver(), report.toString(), false).then().statusCode(200);
        SecondPerson.staysDecided("milestone_report", report);
    }

    private static Map<String, Object> photo(String evidence, String moment) {
        return Map.of("evidenceId", evidence, "moment", moment);
    }

    private static String otherPhoto() {
        return SomeWorks.of(AGrant.active(TheCentres.KIRKUK)).photo();
    }

    private Response tell(Map<String, Object> report) {
        return works.reports(grant.officer(), report);
    }

    private void milestoneIs(String state) {
        grant.read()
                .then()
                .body(
                        "milestones.find { it.id == '%s' }.state".formatted(milestone),
                        equalTo(state));
    }

    private static void conflict(Response answer, String code) {
        answer.then().statusCode(409).body("errors.code", contains(code));
    }
}
