package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was approved is paid once, whoever pays at the same moment: cash before two witnesses, anything else with a reference. */
@HawshTest
class GrantPaymentTest {
    private static final int AT_ONCE = 32;
    private static final int ROUNDS = Sizes.of(1, 40);

    private AGrant grant;

    @BeforeEach
    void anActiveSupportInTwoHalves() {
        grant = ADecidedGrant.next().agreedOn(AGrant.halves());
    }

    @Test
    void cashIsGivenBeforeTwoWitnessesAndATransferHasAReference() {
        grant.approved(1);
        grant.paidBy(grant.payer(), 1, AGrant.beforeWitnesses("Huda", "Karim"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reference", "/witnesses"));
        grant.fails(1, "OFFICE_CLOSED", "CASH")
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PLANNED"))
                .body("instalments[0].means", equalTo("CASH"));
        grant.approved(1);
        for (Map<String, Object> wrong :
                List.of(
                        AGrant.beforeWitnesses("Huda"),
                        AGrant.beforeWitnesses("Huda", "Huda"),
                        AGrant.beforeWitnesses())) {
            grant.paidBy(grant.payer(), 1, wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("cash-before-two-witnesses"));
        }
        grant.paidBy(grant.payer(), 1, AGrant.beforeWitnesses("Huda", "Karim"))
                .then()
                .statusCode(200)
                .body("instalments[0].payments[1].witnesses", contains("Huda", "Karim"))
                .body("money.drawn.amount", equalTo("0"));
    }

    @Test
    void aPaymentThatDidNotArriveIsTriedAgain() {
        grant.approved(1);
        grant.fails(1, "CAME_BACK", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-instalment-not-paid"));
        grant.fails(1, "WALLET_REFUSED", null)
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PAYMENT_FAILED"))
                .body("instalments[0].payments[0].failure", equalTo("WALLET_REFUSED"))
                .body("money.committed.amount", equalTo("1000"));
        grant.pay(1).then().statusCode(200).body("instalments[0].payments", hasSize(2));
    }

    @Test
    void aPaymentNamesTheLineOfTheBudgetWhereThereIsOneOnly() {
        grant.approved(1).pay(1).then().statusCode(200);
        String line =
                grant.officer()
                        .calls()
                        .get("/api/v1/grant-applications/" + grant.read().path("applicationId"))
                        .path("budget[0].id");
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where kind = 'PAY' and about_id = ? and cost_line_id = ?",
                        UUID.fromString(grant.instalment(1)),
                        UUID.fromString(line)));
    }

    @Test
    void ofManyWhoPayTheSameOnePays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AGrant wanted = round == 0 ? grant : ADecidedGrant.next().agreedOn(AGrant.halves());
            String payment =
                    wanted.approved(1).address()
                            + "/instalments/"
                            + wanted.instalment(1)
                            + "/payment";
            List<Response> answers =
                    AtOnce.many(
                            AT_ONCE, number -> paid(wanted, payment, UUID.randomUUID().toString()));
            assertEquals(
                    1,
                    Collections.frequency(
                            answers.stream().map(Response::statusCode).toList(), 200));
            answers.stream()
                    .filter(answer -> answer.statusCode() != 200)
                    .forEach(
                            answer ->
                                    answer.then()
                                            .statusCode(409)
                                            .body(
                                                    "errors.code",
                                                    contains("grant-instalment-paid")));
            wanted.read().then().body("money.paid.amount", equalTo("500"));
            assertEquals(1, payments(wanted));
        }
    }

    @Test
    void oneKeyPaysOnceHoweverOftenItIsSent() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AGrant wanted = round == 0 ? grant : ADecidedGrant.next().agreedOn(AGrant.halves());
            String payment =
                    wanted.approved(1).address()
                            + "/instalments/"
                            + wanted.instalment(1)
                            + "/payment";
            String key = UUID.randomUUID().toString();
            AtOnce.many(AT_ONCE, number -> paid(wanted, payment, key))
                    .forEach(
                            answer ->
                                    assertTrue(
                                            answer.statusCode() == 200
                                                    || answer.path("type")
                                                            .toString()
                                                            .endsWith("idempotency-key-in-use"),
                                            answer.asString()));
            paid(wanted, payment, key).then().statusCode(200);
            assertEquals(1, payments(wanted));
        }
    }

    private static Response paid(AGrant grant, String payment, String key) {
        return grant.payer()
                .calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(AGrant.transfer())
                .post(payment);
    }

    @Test
    void noPathOfTheDatabasePaysTwiceOrWithoutAPayment() {
        grant.approved(1);
        UUID instalment = UUID.fromString(grant.instalment(1));
        refused(
                "update grant_instalment set state = 'PAID' where id = ?",
                instalment,
                "by a payment");
        grant.pay(1).then().statusCode(200);
        refused(
                "insert into grant_payment select gen_random_uuid(), centre_id, grant_id, instalment_id, state, means, paid_on, reference, witnesses,"
                        + " failure, words, (select id from ledger_transaction where about_id is distinct from instalment_id limit 1), reversal_id,"
                        + " entered_by, entered_at, failed_by from grant_payment where instalment_id = ?",
                instalment,
                "grant_payment_once");
        refused(
                "update grant_payment set paid_on = paid_on - 1 where instalment_id = ?",
                instalment,
                "by its opposite only");
        refused(
                "update grant_instalment set state = 'PLANNED' where id = ?",
                instalment,
                "by a payment");
    }

    private long payments(AGrant of) {
        return Databases.count(
                "select count(*) from ledger_transaction t where t.kind = 'PAY' and t.about_id in (select id from grant_instalment where grant_id = ?)",
                of.id());
    }

    private static void refused(String sql, UUID id, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, id));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }
}
