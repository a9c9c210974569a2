package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is bought for one instalment of a support, as the officer and the finance desk of its centre work with it. */
public final class AGoods {
    private final AGrant grant;
    private final String id;

    private AGoods(AGrant grant, String id) {
        this.grant = grant;
        this.id = id;
    }

    /** Of USD 1,000 in so many equal parts, all of them goods. */
    public static AGrant active(UUID centre, int parts) {
        return AGrant.decided(centre).agreedOn(plan(parts));
    }

    public static Map<String, Object> plan(int parts) {
        String part = String.valueOf(1000 / parts);
        List<Map<String, Object>> instalments = new ArrayList<>();
        IntStream.range(0, parts)
                .forEach(i -> instalments.add(AGrant.instalment(part, "GOODS", null)));
        Map<String, Object> plan = AGrant.plan(List.of());
        plan.put("instalments", instalments);
        return plan;
    }

    /** The instalment is approved, and nothing is written yet. */
    public static AGoods begun(AGrant grant, int position) {
        return new AGoods(
                grant, Made.name(begunBy(grant.officer(), approved(grant, position), position)));
    }

    /** Whatever was delivered of the support since it was looked at has made another version of it. */
    public static AGrant approved(AGrant grant, int position) {
        grant.read();
        return grant.approved(position);
    }

    /** Everything is written down; it could be delivered. */
    public static AGoods written(AGrant grant, int position) {
        AGoods goods = begun(grant, position);
        goods.edit(goods.everything()).then().statusCode(200);
        return goods;
    }

    public static Response begunBy(Someone caller, AGrant grant, int position) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("instalmentId", grant.instalment(position)))
                .post(grant.address() + "/purchases");
    }

    /** Three quotes, one line that is the whole instalment, and what was written where there was no receipt. */
    public Map<String, Object> everything() {
        Map<String, Object> all = new HashMap<>();
        all.put(
                "quotes",
                List.of(quote("Bazaar", "900"), quote("Nursery", "950"), quote("Ali", "99")));
        all.put("chosen", Map.of("supplier", "Ali"));
        all.put(
                "lines",
                List.of(line("Olive trees", "12.5", Made.at(read(), "/amount/amount").asText())));
        all.put("withoutInvoice", withoutInvoice("Rana Ahmed", "Karwan Ali"));
        all.put("deliveredOn", ASupport.today().toString());
        all.put("receivedBy", grant.representative());
        return all;
    }

    public static Map<String, Object> quote(String supplier, String usd) {
        return new HashMap<>(
                Map.of(
                        "supplier",
                        supplier,
                        "amount",
                        ASupport.usd(usd),
                        "quotedOn",
                        "2024-02-29"));
    }

    public static Map<String, Object> line(String what, String quantity, String usd) {
        return new HashMap<>(
                Map.of(
                        "what",
                        what,
                        "quantity",
                        quantity,
                        "unit",
                        "piece",
                        "cost",
                        ASupport.usd(usd)));
    }

    public static Map<String, Object> withoutInvoice(String first, String second) {
        return Map.of(
                "shop",
                "The nursery at the bridge",
                "amountInWords",
                "One thousand dollars",
                "firstWitness",
                first,
                "secondWitness",
                second);
    }

    /** The id of a new scan among the papers of the support. */
    public static String paper(AGrant grant) {
        return Made.name(paperBy(grant.officer(), grant));
    }

    public static Response paperBy(Someone caller, AGrant grant) {
        return caller.calls()
                .contentType("image/png")
                .body(APicture.PNG)
                .post(grant.address() + "/goods-papers");
    }

    public static Map<String, Object> handover() {
        return new HashMap<>(
                Map.of(
                        "what",
                        "Two benches and a tap",
                        "takenOverBy",
                        "The municipality, parks",
                        "takenOverOn",
                        ASupport.today().toString()));
    }

    public static Response handedOverBy(Someone caller, AGrant grant, Map<String, ?> told) {
        return caller.calls()
                .contentType("application/json")
                .body(told)
                .post(grant.address() + "/handovers");
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public AGrant grant() {
        return grant;
    }

    public String address() {
        return grant.address() + "/purchases/" + id;
    }

    public Response read() {
        return grant.officer().calls().get(address());
    }

    public Response edit(Map<String, ?> patch) {
        return editedBy(grant.officer(), patch);
    }

    public Response editedBy(Someone caller, Map<String, ?> patch) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen())
                .body(patch)
                .patch(address());
    }

    public Response deliver() {
        return deliveredBy(grant.payer());
    }

    public Response deliveredBy(Someone caller) {
        return caller.calls().header("If-Match", seen()).post(address() + "/delivery");
    }

    private String seen() {
        return read().header("ETag");
    }
}
