package org.hawsh.grants.applications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a call supports, of whom, up to how much and until when. */
@HawshTest
class EligibilityTest {
    private UUID centre;
    private UUID paidBy;
    private AGrantCall call;

    @BeforeEach
    void anOpenCall() {
        centre = ACentre.any().open();
        paidBy = ASupport.at(centre).recorded();
        call = AGrantCall.open(centre, paidBy);
    }

    @Test
    void everythingThatStandsInTheWayIsAnsweredAtOnce() {
        AnApplication draft = AnApplication.begun(call, ANetwork.at(centre));
        Response refused = draft.submit();
        refused.then()
                .statusCode(422)
                .body("errors.pointer", equalTo(draft.read().path("unmet.pointer")))
                .body("errors.code", hasItem("application-network-unrepresented"));
        assertTrue(refused.<List<String>>path("errors.pointer").size() >= 8, refused.asString());
    }

    @Test
    void afterTheLastDayItIsAcceptedOnlyWithAReasonThatIsWrittenDown() {
        AnApplication application = AnApplication.written(call, network());
        application
                .submitLate("They were told a wrong day")
                .then()
                .statusCode(422)
                .body("errors.code", contains("application-in-time"));
        call.whoseTimeIsOver();
        application
                .submit()
                .then()
                .statusCode(422)
                .body("errors.code", contains("application-late"));
        application
                .submitLate("The road was closed")
                .then()
                .statusCode(200)
                .body("late", equalTo(true))
                .body("lateBecause", equalTo("The road was closed"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'grant_application' and entity_id = ? and action = 'SUBMIT_LATE'",
                        application.id()));
    }

    @Test
    void whoAppliedInTimeMendsAfterTheLastDay() {
        AnApplication application = AnApplication.submitted(call, network());
        String code = application.read().path("code");
        application
                .requestChanges()
                .then()
                .statusCode(200)
                .body("state", equalTo("CHANGES_REQUESTED"))
                .body("changes.part", contains("BUDGET"))
                .body("changes.words", contains("The benches cost too much"));
        call.whoseTimeIsOver();
        application
                .edit(Map.of("budget", List.of(AnApplication.line("Olive trees", "12", "15.5"))))
                .then()
                .statusCode(200);
        application
                .submit()
                .then()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("code", equalTo(code))
                .body("asked.amount", equalTo("186"));
    }

    @Test
    void aCallThatHasNotBegunOrWasWithdrawnTakesNone() {
        AGrantCall later = AGrantCall.written(centre, paidBy);
        later.edit(Map.of("opensOn", ASupport.today().plusDays(2).toString()))
                .then()
                .statusCode(200);
        ANetwork network = network();
        AnApplication.begunBy(call.officer(), later, network)
                .then()
                .statusCode(422)
                .body("errors.code", contains("call-takes-none"));
        later.ask().then().statusCode(200);
        later.approve().then().statusCode(200);
        AnApplication early = AnApplication.written(later, network);
        early.submit().then().statusCode(422).body("errors.code", contains("call-begins"));

        AnApplication orphaned = AnApplication.written(call, network);
        call.withdraw().then().statusCode(200);
        orphaned.submit().then().statusCode(422).body("errors.code", contains("call-takes-none"));
    }

    @Test
    void onlyWhatTheCallSupportsUpToItsMaximumIsSubmitted() {
        AnApplication application = AnApplication.written(call, network());
        application
                .edit(
                        Map.of(
                                "kind",
                                "PLAY_AREA",
                                "budget",
                                List.of(AnApplication.line("Swings", "2", "1250.01"))))
                .then()
                .statusCode(200);
        application
                .submit()
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "application-kind-not-called-for", "budget-over-the-maximum"));
        application
                .edit(
                        Map.of(
                                "kind",
                                "CLEAN_UP",
                                "budget",
                                List.of(AnApplication.line("Swings", "2", "1250"))))
                .then()
                .statusCode(200)
                .body("unmet", empty());
    }

    @Test
    void onlyANetworkTheCallIsForThatIsActiveAndRepresentedApplies() {
        AGrantCall women = AGrantCall.written(centre, paidBy);
        women.edit(Map.of("applicants", List.of("WOMENS_GROUP"))).then().statusCode(200);
        women.ask().then().statusCode(200);
        women.approve().then().statusCode(200);
        ANetwork network = network();
        AnApplication application = AnApplication.written(women, network);
        application.read().then().body("unmet.code", contains("application-network-kind"));
        network.patch("", 0, Map.of("kind", "WOMEN")).then().statusCode(200);
        application.read().then().body("unmet", empty());
        network.end(1, "DISSOLVED", "They moved").then().statusCode(200);
        application
                .submit()
                .then()
                .statusCode(422)
                .body("errors.code", contains("application-network-ended"));
        AnApplication.begunBy(call.officer(), call, network).then().statusCode(422);
    }

    private ANetwork network() {
        return AnApplication.representedNetwork(centre);
    }
}
