package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Permissions;
import org.hawsh.access.Role;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instalment is asked for by one, approved by another and paid by a third person, once, and only when nothing stands in its way. */
@HawshTest
class GrantInstalmentTest {
    private static final int AT_ONCE = 32;
    private static final int ROUNDS = Sizes.of(1, 40);

    @Inject Grants grants;
    @Inject OnBehalf behalf;

    /** Under one call for all: a call for each would take most of the time. */
    private static Deque<AGrant> decided;

    private static UUID centre;

    private AGrant grant;

    @BeforeEach
    void anActiveSupportInTwoHalves() {
        if (decided == null) {
            centre = ACentre.any().open();
            decided = AGrant.decided(centre, 14);
        }
        grant = decided.pop().agreedOn(AGrant.halves());
    }

    @Test
    void theFirstHalfIsAskedForApprovedAndPaidByThreePeople() {
        grant.ask(1).then().statusCode(200).body("instalments[0].state", equalTo("REQUESTED"));
        grant.ask(1)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-instalment-requested"));
        grant.pay(1)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-instalment-not-approved"));
        grant.decideOn(grant.approver(), 1, true).then().statusCode(200);
        grant.pay(1)
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PAID"))
                .body("instalments[0].payments[0].reference", equalTo("Slip 4711"))
                .body("money.committed.amount", equalTo("500"))
                .body("money.paid.amount", equalTo("500"));
        grant.pay(1).then().statusCode(409).body("errors.code", contains("grant-instalment-paid"));
    }

    @Test
    void nobodyApprovesWhatTheyAskedForNorPaysWhatTheyApproved() {
        Someone all =
                Someone.with(Role.GRANTS_OFFICER, centre)
                        .and(Role.GRANTS_APPROVER, centre)
                        .and(Role.FINANCE, centre);
        grant.askedBy(all, 1).then().statusCode(200);
        grant.decideOn(all, 1, true)
                .then()
                .statusCode(409)
                .body("type", endsWith("somebody-else-decides"));
        grant.decideOn(grant.approver(), 1, true).then().statusCode(200);
        mustBeSomebodyElse(grant.paidBy(all, 1, AGrant.transfer()));
        grant.fails(1, "OFFICE_CLOSED", "BANK").then().statusCode(200);
        grant.ask(1).then().statusCode(200);
        grant.decideOn(all, 1, true).then().statusCode(200);
        mustBeSomebodyElse(grant.paidBy(all, 1, AGrant.transfer()));
        grant.pay(1).then().statusCode(200);
    }

    private static void mustBeSomebodyElse(Response answer) {
        answer.then().statusCode(409).body("type", endsWith("somebody-else-decides"));
    }

    @Test
    void theSecondHalfWaitsForItsMilestone() {
        grant.ask(2)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-milestone-not-reached"));
        grant.read()
                .then()
                .body("instalments[1].unmet.code", contains("grant-milestone-not-reached"));
        reach();
        grant.read().then().body("milestones.state", contains("REACHED"));
        grant.ask(2).then().statusCode(200);
        assertThrows(Refusal.class, this::reach, "once");
    }

    private void reach() {
        UUID milestone = UUID.fromString(grant.read().path("milestones[0].id"));
        behalf.of(
                grant.officer().subject(),
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            grants.lockActive(grant.id(), Permissions.GRANT_MANAGE);
                                            grants.reach(grant.id(), milestone, ASupport.today());
                                        }));
        grant.read();
    }

    @Test
    void whoIsNotClearedAnyMoreIsNeitherAskedForNorPaid() {
        grant.approved(1);
        grant.notClearedAnyMore();
        grant.pay(1)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-network-not-cleared"));
        grant.ask(2)
                .then()
                .statusCode(409)
                .body(
                        "errors.code",
                        contains("grant-milestone-not-reached", "grant-network-not-cleared"));
    }

    @Test
    void nothingIsGivenWhileItIsSuspended() {
        grant.approved(1);
        grant.goesThrough("SUSPEND").then().statusCode(200).body("state", equalTo("SUSPENDED"));
        grant.pay(1).then().statusCode(409).body("errors.code", contains("grant-suspended"));
        grant.goesThrough("SUSPEND")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-suspended"));
        grant.goesThrough("RESUME").then().statusCode(200).body("state", equalTo("ACTIVE"));
        grant.goesThrough("RESUME")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-not-suspended"));
        grant.pay(1).then().statusCode(200);
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
    void whatWasPaidByMistakeIsUndoneByItsOppositeAndCanBePaidAgain() {
        grant.approved(1);
        grant.pay(1).then().statusCode(200);
        grant.fails(1, "ENTERED_BY_MISTAKE", null)
                .then()
                .statusCode(200)
                .body("instalments[0].state", equalTo("PAYMENT_FAILED"))
                .body("instalments[0].payments[0].state", equalTo("REVERSED"))
                .body("money.paid.amount", equalTo("0"))
                .body("money.committed.amount", equalTo("1000"));
        grant.fails(1, "ENTERED_BY_MISTAKE", null).then().statusCode(409);
        grant.pay(1).then().statusCode(200).body("money.paid.amount", equalTo("500"));
        assertEquals(2, transactions("PAY"));
        assertEquals(1, transactions("REVERSE"));
    }

    @Test
    void cashThatNobodyCameForGoesBackToWhereItWasFetchedFrom() {
        grant.approved(1);
        grant.fails(1, "OFFICE_CLOSED", "CASH").then().statusCode(200);
        grant.approved(1);
        grant.paidBy(grant.payer(), 1, AGrant.beforeWitnesses("Huda", "Karim"))
                .then()
                .statusCode(200);
        grant.fails(1, "CAME_BACK", "BANK")
                .then()
                .statusCode(200)
                .body("instalments[0].means", equalTo("BANK"))
                .body("instalments[0].state", equalTo("PLANNED"))
                .body("money.drawn.amount", equalTo("0"))
                .body("money.committed.amount", equalTo("1000"));
        assertEquals(1, transactions("DRAW"));
        assertEquals(1, transactions("PUT_BACK"));
    }

    @Test
    void goodsAreDeliveredOnceByAThirdPerson() {
        AGrant goods = decided.pop();
        goods.agreedOn(AGrant.plan(List.of(), AGrant.instalment("1000", "GOODS", null)));
        assertThrows(Refusal.class, () -> deliver(goods, goods.payer()), "not approved");
        goods.approved(1);
        goods.pay(1)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-instalment-not-approved"));
        goods.approver().and(Role.FINANCE, centre);
        assertThrows(Refusal.class, () -> deliver(goods, goods.approver()), "approved it");
        deliver(goods, goods.payer());
        goods.read()
                .then()
                .body("instalments[0].state", equalTo("DELIVERED"))
                .body("money.delivered.amount", equalTo("1000"));
        assertThrows(Refusal.class, () -> deliver(goods, goods.payer()), "twice");
    }

    private void deliver(AGrant goods, Someone by) {
        UUID instalment = UUID.fromString(goods.instalment(1));
        behalf.of(
                by.subject(),
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            grants.lockActive(goods.id(), Permissions.GRANT_PAY);
                                            grants.delivered(
                                                    goods.id(), instalment, ASupport.today(), null);
                                        }));
    }

    @Test
    void ofManyWhoPayTheSameOnePays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AGrant wanted = round == 0 ? grant : AGrant.active(centre);
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
            AGrant wanted = round == 0 ? grant : AGrant.active(centre);
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

    private long transactions(String kind) {
        return Databases.count(
                "select count(*) from ledger_transaction t where t.kind = ? and t.about_id in (select id from grant_instalment where grant_id = ?)",
                kind,
                grant.id());
    }

    private static void refused(String sql, UUID id, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, id));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }
}
