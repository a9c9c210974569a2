package org.hawsh.grants.goods;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods are bought by three quotes or for a reason, one of which is chosen, and written down line by line. */
@HawshTest
class GoodsTest {
    private AGrant grant;
    private AGoods goods;

    @BeforeEach
    void anApprovedInstalmentOfGoods() {
        grant = ADecidedGrant.next().agreedOn(AGoods.plan(2));
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
        goods.edit(Map.of("quotes", two, "chosen", Map.of("supplier", "Bazaar")))
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
    void oneQuoteIsChosenAndForAReasonWhereItIsNotTheCheapest() {
        Map<String, Object> all = goods.everything();
        all.remove("chosen");
        goods.edit(all)
                .then()
                .statusCode(200)
                .body("unmet.code", contains("goods-quote-to-choose"));
        goods.deliver()
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-quote-to-choose"));
        chosen(Map.of("supplier", "Nobody")).body("unmet.code", contains("goods-quote-unknown"));
        chosen(Map.of("supplier", "Ali")).body("unmet", empty());
        Map<String, Object> dearer = new HashMap<>(Map.of("supplier", "Nursery"));
        dearer.put("because", null);
        chosen(dearer).body("unmet.pointer", contains("/chosen/because"));
        goods.deliver()
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-not-the-cheapest"));
        dearer.put("because", "Its trees are two years older");
        chosen(dearer)
                .body("unmet", empty())
                .body("chosen.because", equalTo("Its trees are two years older"));
        goods.deliver().then().statusCode(200).body("chosen.supplier", equalTo("Nursery"));
    }

    private ValidatableResponse chosen(Map<String, ?> chosen) {
        return goods.edit(Map.of("chosen", chosen)).then().statusCode(200);
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
        instead.put("receiptPaperId", AGoods.paper(ADecidedGrant.next().agreedOn(AGoods.plan(2))));
        goods.edit(instead)
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-paper-unknown"));
        instead.put("receiptPaperId", receipt);
        goods.edit(instead).then().statusCode(200).body("unmet", empty());
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
}
