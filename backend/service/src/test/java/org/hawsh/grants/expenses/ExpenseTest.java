package org.hawsh.grants.expenses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Photographs;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expenses out of what was paid: proven, approved by a second person, and accounted for once. */
@HawshTest
class ExpenseTest {
    private static final int RACING = 8;
    private static final int ROUNDS = 5;

    private static AGrant grant;
    private static SomeWorks works;

    @BeforeEach
    void aGrantOfWhichHalfIsPaid() {
        if (works == null) {
            works = SomeWorks.paid(TheCentres.KIRKUK);
            grant = works.grant();
        }
    }

    @Test
    void withItsApprovalAnExpenseIsAccountedForOnceHoweverManyApproveIt() throws Exception {
        Map<String, Object> expense = works.expense("12.34", works.receipt());
        expense.put("receiptNumber", "1842");
        expense.put("budgetLineId", budgetLine());
        Response told = spend(expense);
        told.then().statusCode(201).body("decision.state", equalTo("OPEN"));
        String id = SomeWorks.id(told);
        double before = accountedFor();

        List<Integer> answers =
                AtOnce.many(
                        RACING,
                        number -> works.decidesOnExpense(grant.approver(), id, true).statusCode());
        assertTrue(List.of(200, 409).containsAll(answers), answers.toString());
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals(12.34, accountedFor() - before, 0.001);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where about_id = ?",
                        UUID.fromString(id)));
        works.decidesOnExpense(grant.approver(), id, false)
                .then()
                .statusCode(409)
                .body("type", endsWith("already-decided"));
    }

    @Test
    void whoHandedItInNeverApprovesItAndARefusalSaysWhy() {
        Someone both =
                Someone.with(Role.GRANTS_OFFICER, TheCentres.KIRKUK)
                        .and(Role.GRANTS_APPROVER, TheCentres.KIRKUK);
        String id = SomeWorks.id(works.spends(both, works.expense("1")));
        works.decidesOnExpense(both, id, true)
                .then()
                .statusCode(409)
                .body("type", endsWith("somebody-else-decides"));
        works.decidesOnExpense(grant.approver(), id, false)
                .then()
                .statusCode(200)
                .body("decision.decidedBecause", equalTo("It is of last year"));
    }

    @Test
    void theSameReceiptIsHandedInOnceUnlessItWasRefused() {
        byte[] photographed = Photographs.jpeg();
        String id = SomeWorks.id(spend(works.expense("2", works.receipt(photographed))));
        spend(works.expense("2", works.receipt(photographed)))
                .then()
                .statusCode(409)
                .body("errors.code", contains("receipt-accounted-already"))
                .body("errors.about", contains(id));
        works.decidesOnExpense(grant.approver(), id, false).then().statusCode(200);
        spend(works.expense("2", works.receipt(photographed))).then().statusCode(201);

        Map<String, Object> numbered = works.expense("3", works.receipt());
        numbered.put("receiptNumber", "77");
        spend(numbered).then().statusCode(201);
        numbered.put("receiptId", works.receipt());
        spend(numbered)
                .then()
                .statusCode(409)
                .body("errors.code", contains("receipt-number-already"));
        numbered.put("receiptNumber", "78");
        spend(numbered).then().statusCode(201);
    }

    /** Two supports, since whoever hands in for the same one waits for the other anyway. */
    @Test
    void handedInForTwoSupportsAtTheSameMomentTheSameReceiptCountsOnce() throws Exception {
        SomeWorks other = SomeWorks.paid(TheCentres.KIRKUK);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] photographed = Photographs.jpeg();
            List<String> brought =
                    List.of(works.receipt(photographed), other.receipt(photographed));
            List<SomeWorks> both = List.of(works, other);
            List<Response> answers =
                    AtOnce.many(
                            2,
                            which ->
                                    both.get(which)
                                            .spends(
                                                    both.get(which).grant().officer(),
                                                    works.expense("1", brought.get(which))));
            List<Integer> codes = answers.stream().map(Response::statusCode).sorted().toList();
            assertEquals(List.of(201, 409), codes);
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(
                            answer ->
                                    answer.then()
                                            .body(
                                                    "errors.code",
                                                    contains("receipt-accounted-already")));
        }
    }

    @Test
    void neverMoreIsHandedInThanWasPaidAndIsOpen() {
        SomeWorks there = SomeWorks.paid(TheCentres.KIRKUK);
        Someone officer = there.grant().officer();
        there.spends(officer, there.expense("499.99")).then().statusCode(201);
        refused(there.spends(officer, there.expense("0.02")), "expense-over-what-was-given");
        there.spends(officer, there.expense("0.01")).then().statusCode(201);
        Map<String, Object> goods = there.expense("0.01");
        goods.put("source", "DELIVERED");
        refused(there.spends(officer, goods), "expense-over-what-was-given");
        officer.calls()
                .get(there.grant().address() + "/expenses")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("openOfPaid.amount", equalTo("0"))
                .body("openOfDelivered.amount", equalTo("0"));
    }

    @Test
    void eachWrongAmountAndDayHasAName() {
        Map.of(
                        "-1", "amount-not-positive",
                        "0", "amount-not-positive",
                        "1000000000000000", "amount-too-large",
                        "3.333", "amount-too-fine",
                        "ten", "form")
                .forEach(
                        (amount, code) -> {
                            Map<String, Object> expense = works.expense("1");
                            expense.put("amount", ASupport.usd(amount));
                            refused(spend(expense), code);
                        });
        Map<String, Object> dinars = works.expense("1");
        dinars.put("amount", Map.of("amount", "1000", "currency", "IQD"));
        refused(spend(dinars), "other-currency");
        refused(spend(on("2024-02-29")), "expense-outside-its-time");
        refused(spend(on(ASupport.today().plusDays(1).toString())), "in-the-future");
        spend(on("2026-02-29")).then().statusCode(400);
    }

    @Test
    void aReceiptOrTheReasonAndTwoWitnessesIsNeededAndTheirNamesAreSealed() {
        Map<String, Object> neither = works.expense("1");
        neither.remove("unproven");
        neither.put("receiptNumber", "9");
        neither.put("budgetLineId", UUID.randomUUID().toString());
        spend(neither)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "receipt-or-witnesses",
                                "number-of-a-receipt",
                                "budget-line-unknown"));
        Map<String, Object> both = works.expense("1");
        both.put("receiptId", works.receipt());
        refused(spend(both), "receipt-or-witnesses");
        refused(spend(works.expense("1", works.photo())), "receipt-unknown");
        Map<String, Object> alone = works.expense("1");
        alone.put("unproven", Map.of("reason", "Lost", "witnesses", List.of("Huda", " huda")));
        refused(spend(alone), "witnesses-are-two");

        Response told = spend(works.expense("1"));
        told.then().statusCode(201).body("unproven.witnesses", contains("Huda Karim", "Azad Hama"));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from grant_expense where id = ? and position(? in sealed_unproven) > 0",
                        UUID.fromString(SomeWorks.id(told)),
                        "Huda".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasSpentCanBeToldWhileAGrantIsSuspendedAndNotOnceItIsClosed() {
        SomeWorks there = SomeWorks.paid(TheCentres.KIRKUK);
        AGrant running = there.grant();
        running.goesThrough("SUSPEND").then().statusCode(200);
        String id = SomeWorks.id(there.spends(running.officer(), there.expense("500")));
        there.decidesOnExpense(running.approver(), id, true).then().statusCode(200);
        running.propose("CLOSING", null).then().statusCode(200);
        running.approve().then().statusCode(200);
        there.spends(running.officer(), there.expense("1"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("expense-grant-not-running"));
    }

    @Test
    void theSchemaKeepsAnExpenseAsItWasAndApprovesNoneThatIsNotInTheLedger() {
        UUID id = UUID.fromString(SomeWorks.id(spend(works.expense("4"))));
        SecondPerson.isHeldBySchema("grant_expense", id);
        SecondPerson.refused("grant_expense", id, "amount = 5", "what was told stays as it is");
        SecondPerson.refused(
                "grant_expense",
                id,
                "decision = 'APPROVED', decided_by = gen_random_uuid(), decided_at = now()",
                "what is approved is accounted for");
        assertThrows(
                IllegalStateException.class,
                () -> Databases.execute("delete from grant_expense where id = ?", id));
        works.decidesOnExpense(grant.approver(), id.toString(), true).then().statusCode(200);
        SecondPerson.staysDecided("grant_expense", id);
    }

    private static Map<String, Object> on(String day) {
        Map<String, Object> expense = works.expense("1");
        expense.put("spentOn", day);
        return expense;
    }

    private static Response spend(Map<String, Object> expense) {
        return works.spends(grant.officer(), expense);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("errors.code", contains(code));
    }

    private static String budgetLine() {
        return grant.officer()
                .calls()
                .get("/api/v1/grant-applications/" + grant.read().path("applicationId"))
                .path("budget[0].id");
    }

    private static double accountedFor() {
        return Double.parseDouble(grant.read().path("money.accountedFor.amount"));
    }
}
