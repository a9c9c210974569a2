package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that left counts as given until somebody reports that it did not arrive, and somebody else, who had not paid it, confirms it. */
@HawshTest
class GrantPaymentReversalTest {
    private static final int AT_ONCE = 8;

    private AGrant grant;

    @BeforeEach
    void aSupportOfWhichHalfIsPaid() {
        grant = ADecidedGrant.next().agreedOn(AGrant.halves()).approved(1);
        grant.pay(1).then().statusCode(200).body("instalments[0].reversal", nullValue());
    }

    @Test
    void whatIsReportedStaysPaidUntilASecondPersonConfirmsItAndThenIsPaidAgain() {
        grant.fails(1, "ENTERED_BY_MISTAKE", null)
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PAID"))
                .body("instalments[0].payments[0].state", equalTo("PAID"))
                .body("instalments[0].reversal.reason", equalTo("ENTERED_BY_MISTAKE"))
                .body("instalments[0].reversal.decision.state", equalTo("OPEN"))
                .body(
                        "instalments[0].reversal.notBy.subject",
                        contains(grant.payer().subject().toString()))
                .body("unmet.code", hasItem("grant-reversal-waits"))
                .body("money.paid.amount", equalTo("500"));
        grant.fails(1, "CAME_BACK", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-reversal-waits"));
        assertEquals(0, transactions("REVERSE"));
        grant.decideOn(grant.approver(), 1, true)
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PAYMENT_FAILED"))
                .body("instalments[0].payments[0].state", equalTo("REVERSED"))
                .body("instalments[0].payments[0].failure", equalTo("ENTERED_BY_MISTAKE"))
                .body("instalments[0].reversal.decision.state", equalTo("APPROVED"))
                .body("money.paid.amount", equalTo("0"))
                .body("money.committed.amount", equalTo("1000"));
        grant.fails(1, "ENTERED_BY_MISTAKE", null).then().statusCode(409);
        grant.pay(1).then().statusCode(200).body("money.paid.amount", equalTo("500"));
        assertEquals(2, transactions("PAY"));
        assertEquals(1, transactions("REVERSE"));
    }

    @Test
    void neitherWhoReportedItNorWhoPaidDecidesIt() {
        Someone reporter =
                Someone.with(Role.FINANCE, ADecidedGrant.centre())
                        .and(Role.GRANTS_APPROVER, ADecidedGrant.centre());
        grant.failedBy(reporter, 1, "CAME_BACK", null)
                .then()
                .statusCode(200)
                .body(
                        "instalments[0].reversal.notBy.subject",
                        containsInAnyOrder(
                                reporter.subject().toString(), grant.payer().subject().toString()));
        grant.payer().and(Role.GRANTS_APPROVER, ADecidedGrant.centre());
        for (Someone barred : List.of(reporter, grant.payer())) {
            for (boolean confirmed : List.of(true, false)) {
                grant.decideOn(barred, 1, confirmed)
                        .then()
                        .statusCode(409)
                        .body("type", endsWith("somebody-else-decides"));
            }
        }
        grant.decideOn(grant.officer(), 1, true).then().statusCode(404);
        assertEquals(0, transactions("REVERSE"));
        grant.decideOn(grant.approver(), 1, true).then().statusCode(200);
    }

    @Test
    void whatIsRejectedWithAReasonStaysPaidAndCanBeReportedAgain() {
        grant.fails(1, "CAME_BACK", null).then().statusCode(200);
        grant.step(
                        grant.approver(),
                        "instalments/" + grant.instalment(1) + "/decision",
                        Map.of("approved", false))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        grant.decideOn(grant.approver(), 1, false)
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PAID"))
                .body("instalments[0].reversal.decision.state", equalTo("REFUSED"))
                .body("instalments[0].reversal.decision.decidedBecause", equalTo("Not like this"));
        grant.decideOn(grant.approver(), 1, true)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-instalment-not-requested"));
        assertEquals(0, transactions("REVERSE"));
        grant.fails(1, "CAME_BACK", null).then().statusCode(200);
    }

    @Test
    void cashThatCameBackGoesBackToWhereItWasFetchedFrom() {
        AGrant cash = ADecidedGrant.next();
        cash.agreedOn(AGrant.plan(List.of(), AGrant.instalment("1000", "CASH", null))).approved(1);
        cash.paidBy(cash.payer(), 1, AGrant.beforeWitnesses("Huda", "Karim"))
                .then()
                .statusCode(200);
        cash.fails(1, "CAME_BACK", "BANK").then().statusCode(200);
        cash.decideOn(cash.approver(), 1, true)
                .then()
                .statusCode(200)
                .body("instalments[0].means", equalTo("BANK"))
                .body("instalments[0].state", equalTo("PLANNED"))
                .body("money.drawn.amount", equalTo("0"))
                .body("money.committed.amount", equalTo("1000"));
        assertEquals(1, transactions(cash, "DRAW"));
        assertEquals(1, transactions(cash, "PUT_BACK"));
    }

    @Test
    void whatWasGivenBackIsNotReportedAndWhatIsGivenBackMeanwhileIsNotUndone() {
        grant.fails(1, "CAME_BACK", null).then().statusCode(200);
        grant.givesBack(grant.payer(), "100").then().statusCode(200);
        grant.decideOn(grant.approver(), 1, true)
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-enough-money"));
        grant.decideOn(grant.approver(), 1, false).then().statusCode(200);
        grant.fails(1, "CAME_BACK", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-enough-money"));
    }

    @Test
    void ofManyWhoConfirmAtOnceOneReversesAndOneKeyReportsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        reported(key).then().statusCode(200);
        reported(key)
                .then()
                .statusCode(200)
                .body("instalments[0].reversal.decision.state", equalTo("OPEN"));
        String seen = grant.read().header("ETag");
        List<Integer> answers =
                AtOnce.many(
                        AT_ONCE,
                        number ->
                                grant.approver()
                                        .calls()
                                        .header("If-Match", seen)
                                        .contentType("application/json")
                                        .body(AGrant.decision(true))
                                        .post(instalment() + "/decision")
                                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals(AT_ONCE - 1, Collections.frequency(answers, 412), answers.toString());
        assertEquals(1, transactions("REVERSE"));
        grant.read().then().body("money.paid.amount", equalTo("0"));
    }

    private Response reported(String key) {
        return grant.payer()
                .calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("reason", "CAME_BACK"))
                .post(instalment() + "/failure");
    }

    private String instalment() {
        return grant.address() + "/instalments/" + grant.instalment(1);
    }

    @Test
    void noPathOfTheDatabaseUndoesAPaymentByOnePerson() {
        String reversal =
                "update grant_payment set state = 'REVERSED', failure = 'CAME_BACK', failed_by = entered_by,"
                        + " reversal_id = (select id from ledger_transaction limit 1) where grant_id = ?";
        refused(reversal, "undone by two people");
        Someone reporter = Someone.with(Role.FINANCE, ADecidedGrant.centre());
        grant.failedBy(reporter, 1, "CAME_BACK", null).then().statusCode(200);
        refused(reversal, "undone by two people");
        UUID waiting = waiting();
        SecondPerson.isHeldBySchema("grant_payment_reversal", waiting);
        SecondPerson.refused(
                "grant_payment_reversal", waiting, "reason = 'ENTERED_BY_MISTAKE'", "stays as it");
        SecondPerson.refused(
                "grant_payment_reversal",
                waiting,
                "decision = 'APPROVED', decided_by = paid_by, decided_at = now()",
                "grant_payment_reversal_not_by_the_payer");
        grant.decideOn(grant.approver(), 1, false).then().statusCode(200);
        SecondPerson.staysDecided("grant_payment_reversal", waiting);
    }

    private UUID waiting() {
        try (Connection owner = Databases.asOwner();
                PreparedStatement statement =
                        owner.prepareStatement(
                                "select id from grant_payment_reversal where grant_id = ?")) {
            statement.setObject(1, grant.id());
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(String sql, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, grant.id()));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }

    private long transactions(String kind) {
        return transactions(grant, kind);
    }

    private static long transactions(AGrant of, String kind) {
        return Databases.count(
                "select count(*) from ledger_transaction t where t.kind = ? and t.about_id in (select id from grant_instalment where grant_id = ?)",
                kind,
                of.id());
    }
}
