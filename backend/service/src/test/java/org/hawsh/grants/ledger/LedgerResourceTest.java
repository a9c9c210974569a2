package org.hawsh.grants.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.OnBehalf;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody of finance does with the ledger directly. */
@HawshTest
class LedgerResourceTest {
    @Inject Ledger ledger;
    @Inject OnBehalf behalf;

    private ALedger at;
    private Fund fund;

    @BeforeEach
    void aCentreWithAContribution() {
        at = ALedger.of(ledger, behalf);
        fund = at.fund();
    }

    @Test
    void moneyThatCameIsRecordedListedAndRead() {
        String address =
                receive("5000.50", "USD")
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("RECEIVE"))
                        .body("enteredBy.subject", equalTo(at.payer.subject().toString()))
                        .body("postings.kind", contains("FUNDER", "CONTRIBUTION"))
                        .body("postings.amount.amount", contains("-5000.50", "5000.50"))
                        .extract()
                        .header("Location");
        at.officer.calls().get(address).then().statusCode(200).body("reverses", nullValue());
        receive("250000", "IQD").then().statusCode(201);
        accounts(Map.of())
                .statusCode(200)
                .body("effectiveOn", equalTo(ALedger.today().toString()))
                .body("closedUntil", nullValue())
                .body("accounts", hasSize(4))
                .body("accounts.balance.amount", hasItems("-5000.50", "250000"));
        String next =
                transactions(Map.of("limit", 1))
                        .body("items", hasSize(1))
                        .body("items[0].postings[1].amount.currency", equalTo("IQD"))
                        .extract()
                        .path("next");
        String account =
                transactions(Map.of("limit", 1, "cursor", next))
                        .body("items", hasSize(1))
                        .body("next", nullValue())
                        .extract()
                        .path("items[0].postings[0].accountId");
        transactions(Map.of("accountId", account)).body("items", hasSize(1));
    }

    @Test
    void whatIsWrongWithAnAmountIsNamed() {
        faultOf(receive("1000000000000000", "USD"), "/amount/amount", "amount-too-large");
        faultOf(receive("-5", "USD"), "/amount/amount", "amount-not-positive");
        faultOf(receive("33.333", "USD"), "/amount/amount", "amount-too-fine");
        faultOf(receive("0.5", "IQD"), "/amount/amount", "amount-too-fine");
        faultOf(receive("many", "USD"), "/amount/amount", "form");
        faultOf(
                send("receipts", body("1", "USD", Map.of("contributionId", UUID.randomUUID()))),
                "/contributionId",
                "contribution-unknown");
        faultOf(
                send(
                        "receipts",
                        body(
                                "1",
                                "USD",
                                Map.of("effectiveOn", ALedger.today().plusDays(1).toString()))),
                "/effectiveOn",
                "in-the-future");
    }

    @Test
    void anExchangeNeedsItsRate() {
        receive("100", "USD").then().statusCode(201);
        Map<String, Object> exchange = new HashMap<>();
        exchange.put("contributionId", fund.contributionId());
        exchange.put("given", Map.of("amount", "100", "currency", "USD"));
        exchange.put("received", Map.of("amount", "130500", "currency", "IQD"));
        exchange.put("rateOn", ALedger.today().toString());
        exchange.put("rateSource", "Central Bank of Iraq");
        exchange.put("effectiveOn", ALedger.today().toString());
        faultOf(send("exchanges", exchange), "/rate", "required");
        exchange.put("rate", "1310");
        send("exchanges", exchange)
                .then()
                .statusCode(201)
                .body("rate.rate", equalTo("1310"))
                .body("rate.source", equalTo("Central Bank of Iraq"))
                .body("postings", hasSize(5));
    }

    @Test
    void aTransactionIsReversedWithAReasonAndShowsItsReversal() {
        String address = receive("100", "USD").then().extract().header("Location");
        String reversal = address + "/reversal";
        at.payer
                .calls()
                .contentType("application/json")
                .body(Map.of())
                .post(reversal)
                .then()
                .statusCode(422);
        String undone =
                reverse(reversal)
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("REVERSE"))
                        .body("text", equalTo("Another funder's."))
                        .extract()
                        .path("id");
        at.payer.calls().get(address).then().body("reversedBy", equalTo(undone));
        reverse(reversal)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("reversed-already"))
                .body("errors[0].message", notNullValue());
    }

    @Test
    void ofManyWhoReverseTheSameOneIsTheFirst() throws Exception {
        String address = receive("100", "USD").then().extract().header("Location");
        List<Integer> answers = AtOnce.many(8, any -> reverse(address + "/reversal").statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(7, answers.stream().filter(status -> status == 409).count());
    }

    @Test
    void aClosedPeriodIsShownAndTakesNothing() {
        String until = ALedger.today().minusDays(1).toString();
        send("closing", Map.of("until", until))
                .then()
                .statusCode(200)
                .body("until", equalTo(until))
                .body("closedBy.subject", equalTo(at.payer.subject().toString()));
        send("closing", Map.of("until", until))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("ledger-closed-already"));
        accounts(Map.of()).body("closedUntil", equalTo(until));
        send("receipts", body("1", "USD", Map.of("effectiveOn", until)))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("ledger-period-closed"));
    }

    @Test
    void balancesAreOfADayAndAsTheyWereKnownAtAMoment() {
        String monday = ALedger.today().minusDays(7).toString();
        send("receipts", body("100", "USD", Map.of("effectiveOn", monday))).then().statusCode(201);
        String known = at.lastEntered().toString();
        receive("11", "USD").then().statusCode(201);
        accounts(Map.of()).body("accounts.balance.amount", hasItems("111.00"));
        accounts(Map.of("effectiveOn", monday)).body("accounts.balance.amount", hasItems("100.00"));
        accounts(Map.of("knownAt", known)).body("accounts.balance.amount", hasItems("100.00"));
        accounts(Map.of("knownAt", "2026-01-01T00:00:00Z")).body("accounts", hasSize(0));
        accounts(Map.of("effectiveOn", ALedger.today().plusDays(2).toString()))
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        accounts(Map.of("knownAt", "2199-01-01T00:00:00Z")).statusCode(422);
    }

    @Test
    void oneIdempotencyKeyHasOneEffectSentAgainAndAtTheSameTime() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Response> answers =
                AtOnce.many(
                        8,
                        any ->
                                at.payer
                                        .calls()
                                        .header("Idempotency-Key", key)
                                        .contentType("application/json")
                                        .body(body("100", "USD", Map.of()))
                                        .post(address("receipts")));
        Set<Integer> told = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
        assertTrue(Set.of(201, 409).containsAll(told), told.toString());
        Response again =
                at.payer
                        .calls()
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(body("100", "USD", Map.of()))
                        .post(address("receipts"));
        assertEquals(201, again.statusCode());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_transaction where centre_id = ?", at.centre));
        assertEquals(0, at.on(fund, AccountKind.CONTRIBUTION, Currency.USD).intValueExact() - 100);
    }

    private static void faultOf(Response answer, String pointer, String code) {
        answer.then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", notNullValue());
    }

    private ValidatableResponse accounts(Map<String, ?> query) {
        return at.payer.calls().queryParams(query).get(address("accounts")).then();
    }

    private ValidatableResponse transactions(Map<String, ?> query) {
        return at.payer
                .calls()
                .queryParams(query)
                .get(address("transactions"))
                .then()
                .statusCode(200);
    }

    private Response reverse(String address) {
        return at.payer
                .calls()
                .contentType("application/json")
                .body(Map.of("reason", "Another funder's."))
                .post(address);
    }

    private Response receive(String amount, String currency) {
        return send("receipts", body(amount, currency, Map.of()));
    }

    private Map<String, Object> body(String amount, String currency, Map<String, Object> changed) {
        Map<String, Object> body = new HashMap<>();
        body.put("contributionId", fund.contributionId());
        body.put("amount", Map.of("amount", amount, "currency", currency));
        body.put("effectiveOn", ALedger.today().toString());
        body.putAll(changed);
        return body;
    }

    private Response send(String what, Map<String, Object> body) {
        return at.payer.calls().contentType("application/json").body(body).post(address(what));
    }

    private String address(String what) {
        return "/api/v1/centres/" + at.centre + "/ledger/" + what;
    }
}
