package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Permissions;
import org.hawsh.access.Role;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instalment is asked for by one, approved by another and paid by a third person, and only when nothing stands in its way. */
@HawshTest
class GrantInstalmentTest {
    @Inject Grants grants;
    @Inject OnBehalf behalf;

    private AGrant grant;

    @BeforeEach
    void anActiveSupportInTwoHalves() {
        grant = ADecidedGrant.next().agreedOn(AGrant.halves());
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
                Someone.with(Role.GRANTS_OFFICER, ADecidedGrant.centre())
                        .and(Role.GRANTS_APPROVER, ADecidedGrant.centre())
                        .and(Role.FINANCE, ADecidedGrant.centre());
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
    void anInstalmentOfGoodsIsNotPaidNorDeliveredWithoutAPurchase() {
        AGrant goods = ADecidedGrant.next().agreedOn(AGoods.plan(1));
        assertThrows(Refusal.class, () -> deliver(goods), "not approved");
        goods.approved(1);
        goods.pay(1)
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-instalment-not-approved"));
        assertThrows(RuntimeException.class, () -> deliver(goods), "written down by nobody");
        goods.read()
                .then()
                .body("instalments[0].state", equalTo("APPROVED"))
                .body("money.delivered.amount", equalTo("0"));
    }

    private void deliver(AGrant goods) {
        UUID instalment = UUID.fromString(goods.instalment(1));
        behalf.of(
                goods.payer().subject(),
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            grants.lockActive(goods.id(), Permissions.GRANT_PAY);
                                            grants.delivered(
                                                    goods.id(), instalment, ASupport.today(), null);
                                        }));
    }
}
