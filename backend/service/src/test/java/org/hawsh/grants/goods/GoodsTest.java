package org.hawsh.grants.goods;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.APicture;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods are bought by three quotes or for a reason, written down line by line, and delivered once by a third person. */
@HawshTest
class GoodsTest {
    private UUID centre;
    private AGrant grant;
    private AGoods goods;

    @BeforeEach
    void anApprovedInstalmentOfGoods() {
        centre = ACentre.any().open();
        grant = AGoods.active(centre, 2);
        goods = AGoods.begun(grant, 1);
    }

    @Test
    void whatIsBoughtIsWrittenBitByBitAndSaysWhatIsMissing() {
        List<String> missing =
                List.of("/quotes", "/lines", "/receiptPaperId", "/deliveredOn", "/receivedBy");
        goods.read()
                .then()
                .body("amount.amount", equalTo("500"))
                .body("unmet.pointer", equalTo(missing));
        goods.deliver().then().statusCode(422).body("errors.pointer", equalTo(missing));
        goods.edit(goods.everything())
                .then()
                .statusCode(200)
                .body("unmet", empty())
                .body("lines[0].quantity", equalTo("12.5"))
                .body("quotes.supplier", contains("Bazaar", "Nursery", "Ali"));
        grant.officer()
                .calls()
                .get(grant.address() + "/purchases")
                .then()
                .body("items.id", contains(goods.id().toString()));
    }

    @Test
    void aThirdPersonDeliversOnceAndTheLedgerSaysSo() {
        goods.edit(goods.everything()).then().statusCode(200);
        for (Someone tooNear : List.of(grant.officer(), grant.approver())) {
            goods.deliveredBy(tooNear.and(Role.FINANCE, centre)).then().statusCode(409);
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
    void theLinesAreTheInstalmentToTheLastCent() {
        goods.edit(goods.everything()).then().statusCode(200);
        costs("166.67", "166.67", "166.67").then().statusCode(200);
        goods.deliver()
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-are-not-the-instalment"));
        costs("166.67", "166.67", "166.66").then().statusCode(200).body("unmet", empty());
        costs("166.67", "166.67", "166.65")
                .then()
                .statusCode(200)
                .body("unmet.code", contains("goods-are-not-the-instalment"));
        for (String wrong : List.of("166.667", "1000000000000000", "-1", "0")) {
            costs(wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/lines/0/cost/amount"));
        }
        Map<String, Object> euros = AGoods.line("Trees", "1", "500");
        euros.put("cost", Map.of("amount", "500", "currency", "EUR"));
        goods.edit(Map.of("lines", List.of(euros)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other-currency"));
        goods.edit(Map.of("lines", List.of(AGoods.line("Trees", "0", "500"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/quantity"));
    }

    @Test
    void theDayIsOneThatWasAndNotBeforeTheAgreementBegins() {
        on("2027-02-29").then().statusCode(400);
        on("2028-02-29").then().statusCode(422).body("errors.code", contains("in-the-future"));
        on("2024-02-29")
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-before-the-start"));
        goods.edit(Map.of("receivedBy", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-received-by-a-representative"));
    }

    @Test
    void thereAreThreeQuotesOfThreeSuppliersOrAReason() {
        goods.edit(goods.everything()).then().statusCode(200);
        List<Map<String, Object>> two =
                List.of(AGoods.quote("Bazaar", "900"), AGoods.quote("Nursery", "950"));
        goods.edit(Map.of("quotes", two))
                .then()
                .statusCode(200)
                .body("unmet.code", contains("goods-quotes-or-a-reason"));
        goods.edit(Map.of("fewerQuotes", Map.of("reason", "ONLY_SHOP", "words", "Two sell trees")))
                .then()
                .statusCode(200)
                .body("unmet", empty());
        goods.edit(Map.of("fewerQuotes", Map.of("words", " "))).then().statusCode(422);
        goods.edit(Map.of("fewerQuotes", Map.of("reason", "LAZY", "words", "x")))
                .then()
                .statusCode(422);
        goods.edit(
                        Map.of(
                                "quotes",
                                List.of(AGoods.quote("Bazaar", "9"), AGoods.quote("bazaar", "8"))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-supplier-twice"));
    }

    @Test
    void aShopWithoutInvoicesTakesTwoWitnessesAndAReceiptIsAPaperOfTheSupport() {
        goods.edit(goods.everything()).then().statusCode(200);
        goods.edit(Map.of("withoutInvoice", AGoods.withoutInvoice("Rana  Ahmed", "Rana Ahmed")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("support-two-witnesses"));
        String receipt = AGoods.paper(grant);
        goods.edit(Map.of("receiptPaperId", receipt))
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-receipt-one-way"));
        Map<String, Object> instead = new HashMap<>();
        instead.put("withoutInvoice", null);
        instead.put("receiptPaperId", AGoods.paper(AGoods.active(centre, 2)));
        goods.edit(instead)
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-paper-unknown"));
        instead.put("receiptPaperId", receipt);
        goods.edit(instead).then().statusCode(200).body("unmet", empty());
    }

    @Test
    void aPaperThatIsNamedStaysAndEachReadingIsWrittenDown() {
        String paper = AGoods.paper(grant);
        Map<String, Object> quote = AGoods.quote("Bazaar", "900");
        quote.put("paperId", paper);
        goods.edit(Map.of("quotes", List.of(quote))).then().statusCode(200);
        refused(removed(paper), "goods-paper-in-use");
        assertArrayEquals(
                APicture.PNG,
                grant.officer()
                        .calls()
                        .get(grant.address() + "/goods-papers/" + paper)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'grant_goods_paper' and entity_id = ? and action = 'READ'",
                        UUID.fromString(paper)));
        goods.edit(Map.of("quotes", List.of())).then().statusCode(200);
        removed(paper).then().statusCode(204);
        removed(paper).then().statusCode(404);
    }

    @Test
    void whoTakesOverWhatWasMadeIsWrittenOnce() {
        Map<String, Object> told = AGoods.handover();
        told.put("takenOverOn", ASupport.today().plusDays(1).toString());
        handedOver(told).then().statusCode(422).body("errors.code", contains("in-the-future"));
        told.put("takenOverOn", ASupport.today().toString());
        told.put("paperId", UUID.randomUUID());
        handedOver(told)
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-paper-unknown"));
        told.put("paperId", AGoods.paper(grant));
        String id = handedOver(told).then().statusCode(201).extract().path("id");
        grant.officer()
                .calls()
                .get(grant.address() + "/handovers")
                .then()
                .body("items.id", contains(id))
                .body("items[0].takenOverBy", equalTo("The municipality, parks"));
        refusedBy(
                "update grant_handover set what = 'x' where grant_id = ?",
                grant.id(),
                "stays as it was written");
        AGrant unsigned = AGrant.decided(centre);
        refused(
                AGoods.handedOverBy(unsigned.officer(), unsigned, AGoods.handover()),
                "grant-not-signed");
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
        goods.deliver().then().statusCode(200);
        for (String change :
                List.of(
                        "update grant_purchase set delivered_on = delivered_on - 1 where id = ?",
                        "update grant_purchase_line set cost = 1 where purchase_id = ?",
                        "delete from grant_purchase_quote where purchase_id = ?")) {
            refusedBy(change, goods.id(), "what was delivered stays as it is");
        }
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("errors.code", contains(code));
    }

    private static void refusedBy(String sql, UUID id, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, id));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }

    private Response costs(String... usd) {
        return goods.edit(
                Map.of(
                        "lines",
                        List.of(usd).stream().map(one -> AGoods.line("Trees", "1", one)).toList()));
    }

    private Response on(String day) {
        return goods.edit(Map.of("deliveredOn", day));
    }

    private Response handedOver(Map<String, ?> told) {
        return AGoods.handedOverBy(grant.officer(), grant, told);
    }

    private Response removed(String paper) {
        return grant.officer().calls().delete(grant.address() + "/goods-papers/" + paper);
    }

    private long inTheLedger() {
        return Databases.count(
                "select count(*) from ledger_transaction where kind = 'DELIVER' and about_id = ?",
                goods.id());
    }
}
