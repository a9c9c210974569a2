package org.hawsh.grants.goods;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A third person delivers what was bought, once and as it was written; then it is accounted for like money. */
@HawshTest
class GoodsDeliveryTest {
    private AGrant grant;
    private AGoods goods;

    @BeforeEach
    void anApprovedInstalmentOfGoods() {
        grant = ADecidedGrant.next().agreedOn(AGoods.plan(2));
        goods = AGoods.begun(grant, 1);
    }

    @Test
    void aThirdPersonDeliversOnceAndTheLedgerSaysSo() {
        goods.edit(goods.everything()).then().statusCode(200);
        for (Someone tooNear : List.of(grant.officer(), grant.approver())) {
            goods.deliveredBy(tooNear.and(Role.FINANCE, ADecidedGrant.centre()))
                    .then()
                    .statusCode(409);
        }
        goods.deliver()
                .then()
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("transactionId", notNullValue());
        grant.read()
                .then()
                .body("instalments[0].state", equalTo("DELIVERED"))
                .body("money.delivered.amount", equalTo("500"));
        refused(goods.deliver(), "goods-delivered");
        refused(goods.edit(Map.of("deliveredOn", ASupport.today().toString())), "goods-delivered");
        refused(AGoods.begunBy(grant.officer(), grant, 1), "goods-purchase-exists");
        assertEquals(1, inTheLedger());
    }

    @Test
    void ofEightDeliveriesAtTheSameMomentOneIs() throws Exception {
        goods.edit(goods.everything()).then().statusCode(200);
        String seen = goods.read().header("ETag");
        List<Integer> answers =
                AtOnce.many(
                        8,
                        number ->
                                grant.payer()
                                        .calls()
                                        .header("If-Match", seen)
                                        .post(goods.address() + "/delivery")
                                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals(7, Collections.frequency(answers, 412), answers.toString());
        assertEquals(1, inTheLedger());
    }

    @Test
    void onlyAnApprovedInstalmentOfAnActiveSupportIsBoughtFor() {
        refused(AGoods.begunBy(grant.officer(), grant, 2), "grant-instalment-not-approved-goods");
        goods.edit(goods.everything()).then().statusCode(200);
        grant.goesThrough("SUSPEND").then().statusCode(200);
        refused(goods.deliver(), "grant-suspended");
        refused(goods.edit(Map.of("quotes", List.of())), "grant-suspended");
        grant.goesThrough("RESUME").then().statusCode(200);
        grant.notClearedAnyMore();
        refused(goods.deliver(), "grant-network-not-cleared");
        assertEquals(0, inTheLedger());
    }

    @Test
    void noPathOfTheDatabaseDeliversWhatIsNotWholeOrChangesWhatWasDelivered() {
        String delivery = "update grant_purchase set state = 'DELIVERED' where id = ?";
        refusedBy(delivery, goods.id(), "what is delivered is whole");
        goods.edit(goods.everything()).then().statusCode(200);
        refusedBy(delivery, goods.id(), "what is delivered is whole");
        refusedBy(
                "update grant_instalment set state = 'DELIVERED' where id = (select instalment_id from grant_purchase where id = ?)",
                goods.id(),
                "goods are delivered by a purchase");
        goods.deliver().then().statusCode(200);
        for (String change :
                List.of(
                        "update grant_purchase set delivered_on = delivered_on - 1 where id = ?",
                        "update grant_purchase_line set cost = 1 where purchase_id = ?",
                        "delete from grant_purchase_quote where purchase_id = ?")) {
            refusedBy(change, goods.id(), "what was delivered stays as it is");
        }
    }

    @Test
    void goodsThatWereDeliveredAreAccountedForByAnExpenseOutOfThem() {
        goods.edit(goods.everything()).then().statusCode(200);
        goods.deliver().then().statusCode(200);
        SomeWorks works = SomeWorks.of(grant);
        Map<String, Object> expense = works.expense("500");
        expense.put("source", "DELIVERED");
        String id = SomeWorks.id(works.spends(grant.officer(), expense));
        works.decidesOnExpense(grant.approver(), id, true).then().statusCode(200);
        grant.read()
                .then()
                .body("money.delivered.amount", equalTo("0"))
                .body("money.accountedFor.amount", equalTo("500"));
        works.spends(grant.officer(), expense)
                .then()
                .statusCode(422)
                .body("errors.code", contains("expense-over-what-was-given"));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("errors.code", contains(code));
    }

    private static void refusedBy(String sql, UUID id, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, id));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }

    private long inTheLedger() {
        return Databases.count(
                "select count(*) from ledger_transaction where kind = 'DELIVER' and about_id = ?",
                goods.id());
    }
}
