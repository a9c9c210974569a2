package org.hawsh.grants.calls;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call is opened by two people, each step from where it may be taken. */
@HawshTest
class CallOpeningTest {
    private static final Map<String, Function<AGrantCall, Response>> STEPS =
            Map.of(
                    "ask",
                    AGrantCall::ask,
                    "take back",
                    AGrantCall::takeBack,
                    "approve",
                    AGrantCall::approve,
                    "refuse",
                    AGrantCall::refuse,
                    "withdraw",
                    AGrantCall::withdraw,
                    "edit",
                    call -> call.edit(Map.of("blindReviews", true)));

    private UUID centre;
    private UUID paidBy;

    @BeforeEach
    void aContribution() {
        centre = ACentre.any().open();
        paidBy = ASupport.at(centre).recorded();
    }

    @Test
    void itIsAskedForByOnePersonAndOpenedByAnother() {
        AGrantCall call = AGrantCall.written(centre, paidBy);
        Someone both = Someone.with(Role.GRANTS_OFFICER, centre).and(Role.GRANTS_APPROVER, centre);
        call.step(both, "opening").then().statusCode(200).body("opening.state", equalTo("OPEN"));
        call.step(both, "opening/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        UUID opening = openingOf(call);
        SecondPerson.isHeldBySchema("grant_call_opening", opening);
        call.approve()
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("opening.state", equalTo("APPROVED"));
        SecondPerson.staysDecided("grant_call_opening", opening);
    }

    @Test
    void noPathOfTheDatabaseOpensACallPastTheSecondPersonOrTheRules() {
        AGrantCall written = AGrantCall.written(centre, paidBy);
        refused(written, "state = 'OPEN'", "opened by two people");
        AGrantCall asked = AGrantCall.asked(centre, paidBy);
        refused(asked, "state = 'OPEN'", "opened by two people");
        refused(asked, "state = 'OPEN', budget = 20001", "more than is set aside");
        AGrantCall open = AGrantCall.open(centre, paidBy);
        for (String change :
                List.of(
                        "maximum = 1",
                        "budget = 9000",
                        "criteria_weights = '{50,50}'",
                        "kinds = '{OTHER}'",
                        "opens_on = opens_on - 1",
                        "state = 'DRAFT'",
                        "closes_on = closes_on - 1")) {
            refused(open, change, "what people applied for stays as it is");
        }
        refused(written, "kinds = '{GOLD}'", "stands on no list");
    }

    @Test
    void whatIsBeingDecidedIsNotWrittenOnUntilItIsTakenBack() {
        AGrantCall call = AGrantCall.asked(centre, paidBy);
        call.edit(Map.of("blindReviews", true))
                .then()
                .statusCode(409)
                .body("errors.code", contains("call-asked-to-open"));
        call.takeBack().then().statusCode(200).body("opening.state", equalTo("WITHDRAWN"));
        call.edit(Map.of("blindReviews", true)).then().statusCode(200);
    }

    @Test
    void aCallThatWasSentBackIsAskedForAgainAndBothDecisionsAreKept() {
        AGrantCall call = AGrantCall.asked(centre, paidBy);
        call.refuse()
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("opening.decidedBecause", equalTo("The wall has to wait"));
        call.ask().then().statusCode(200);
        call.approve().then().statusCode(200).body("state", equalTo("OPEN"));
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from grant_call_opening where call_id = ?", call.id()));
    }

    @Test
    void eachStepIsTakenFromWhereItMayBeAndFromNowhereElse() {
        UUID plenty = ASupport.at(centre).with("total", ASupport.usd("900000")).recorded();
        Map<String, Supplier<AGrantCall>> states =
                Map.of(
                        "draft",
                        () -> AGrantCall.written(centre, plenty),
                        "asked",
                        () -> AGrantCall.asked(centre, plenty),
                        "open",
                        () -> AGrantCall.open(centre, plenty),
                        "closed",
                        () -> AGrantCall.open(centre, plenty).whoseTimeIsOver(),
                        "withdrawn",
                        () -> {
                            AGrantCall call = AGrantCall.written(centre, plenty);
                            call.withdraw().then().statusCode(200);
                            return call;
                        });
        Map<String, List<String>> allowed =
                Map.of(
                        "draft", List.of("ask", "withdraw", "edit"),
                        "asked", List.of("take back", "approve", "refuse", "withdraw"),
                        "open", List.of("withdraw"),
                        "closed", List.of("withdraw"),
                        "withdrawn", List.of());
        states.forEach(
                (state, made) ->
                        STEPS.forEach(
                                (step, taken) -> {
                                    int expected = allowed.get(state).contains(step) ? 200 : 409;
                                    Response answer = taken.apply(made.get());
                                    assertEquals(
                                            expected,
                                            answer.statusCode(),
                                            step + " of " + state + ": " + answer.asString());
                                }));
    }

    @Test
    void ofEightCallsOpenedAtTheSameMomentThoseAreOpenForWhichThereIsMoney() throws Exception {
        List<AGrantCall> calls = AtOnce.many(8, number -> AGrantCall.asked(centre, paidBy));
        List<Integer> answers = AtOnce.many(8, number -> calls.get(number).approve().statusCode());
        assertEquals(2, Collections.frequency(answers, 200), answers.toString());
        assertEquals(6, Collections.frequency(answers, 422), answers.toString());
        left(calls.get(0)).then().body("items.left.amount", contains("4000"));
    }

    private static void refused(AGrantCall call, String change, String rule) {
        IllegalStateException refusal =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update grant_call set " + change + " where id = ?",
                                        call.id()),
                        change);
        assertTrue(refusal.getMessage().contains(rule), refusal.getMessage());
    }

    private static UUID openingOf(AGrantCall call) {
        try (var owner = Databases.asOwner();
                var rows =
                        owner.createStatement()
                                .executeQuery(
                                        "select opening_id from grant_call where id = '"
                                                + call.id()
                                                + "'")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response left(AGrantCall call) {
        return call.officer().calls().get("/api/v1/support-rules?centreId=" + call.centre());
    }
}
