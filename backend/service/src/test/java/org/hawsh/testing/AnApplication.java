package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a represented network applies for under an open call, as the officer of its centre works with it. */
public final class AnApplication {
    private static final String HOME = "/api/v1/grant-applications";

    private final Someone officer;
    private final UUID id;
    private final Seen seen = new Seen(this::read);

    private AnApplication(Someone officer, Response begun) {
        this.officer = officer;
        this.id = Made.id(seen.in(begun));
    }

    /** A draft that has a title and nothing else. */
    public static AnApplication begun(AGrantCall call, ANetwork network) {
        return new AnApplication(call.officer(), begunBy(call.officer(), call, network));
    }

    /** A draft that could be submitted. */
    public static AnApplication written(AGrantCall call, ANetwork network) {
        AnApplication application = begun(call, network);
        application.edit(everything()).then().statusCode(200);
        return application;
    }

    public static AnApplication submitted(AGrantCall call, ANetwork network) {
        AnApplication application = written(call, network);
        application.submit().then().statusCode(200);
        return application;
    }

    public static Response begunBy(Someone caller, AGrantCall call, ANetwork network) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                call.centre(),
                                "callId",
                                call.id(),
                                "networkId",
                                network.id(),
                                "title",
                                "A garden behind the school"))
                .post(HOME);
    }

    /** Of young people, with somebody who signs for it. */
    public static ANetwork representedNetwork(UUID centre) {
        ANetwork network = ANetwork.at(centre);
        network.add("/members", ANetwork.representative("Rana Ahmed"));
        return network;
    }

    /** All an application must say, within {@link AGrantCall#everything()}. */
    public static Map<String, Object> everything() {
        Map<String, Object> all = new HashMap<>();
        all.put("title", "A garden behind the school");
        all.put("plan", "Twelve olive trees, two benches and a tap");
        all.put("kind", "COMMUNITY_GARDEN");
        all.put("beneficiaries", Map.of("women", 40, "men", 35, "children", 120));
        all.put("upkeep", "The parents water it in turn");
        all.put("districtPcode", "IQG13Q01");
        all.put("language", "ar");
        all.put("volunteerHours", 200);
        all.put("budget", List.of(line("Olive trees", "12", "15.5"), line("Benches", "2", "120")));
        return all;
    }

    public static Map<String, Object> line(String what, String quantity, String usd) {
        Map<String, Object> line = new HashMap<>();
        line.put("what", what);
        line.put("quantity", quantity);
        line.put("unitCost", ASupport.usd(usd));
        line.put("means", "IN_KIND");
        line.put("own", false);
        return line;
    }

    public UUID id() {
        return id;
    }

    public String address() {
        return HOME + "/" + id;
    }

    public Response read() {
        return seen.in(officer.calls().get(address()));
    }

    public Response edit(Map<String, ?> patch) {
        return editedBy(officer, patch);
    }

    public Response editedBy(Someone caller, Map<String, ?> patch) {
        return seen.in(
                caller.calls()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", seen.tag())
                        .body(patch)
                        .patch(address()));
    }

    /** A scan of one of the documents its call can ask for. */
    public Response brings(String document) {
        return broughtBy(officer, document, "image/png", APicture.PNG);
    }

    public Response broughtBy(Someone caller, String document, String type, byte[] scan) {
        return caller.calls()
                .contentType(type)
                .queryParam("document", document)
                .body(scan)
                .post(address() + "/papers");
    }

    public Response submit() {
        return step(officer, "submission", Map.of());
    }

    public Response submitLate(String because) {
        return step(officer, "submission", Map.of("lateBecause", because));
    }

    public Response requestChanges() {
        return step(officer, "change-request", changes());
    }

    public static Map<String, Object> changes() {
        return Map.of(
                "changes", List.of(Map.of("part", "BUDGET", "words", "The benches cost too much")));
    }

    public Response declareIneligible() {
        return step(officer, "ineligibility", because());
    }

    public Response withdraw() {
        return step(officer, "withdrawal", because());
    }

    public static Map<String, Object> because() {
        return Map.of("reason", "They plant next year");
    }

    public Response step(Someone caller, String step, Map<String, ?> body) {
        return seen.in(
                caller.calls()
                        .contentType("application/json")
                        .header("If-Match", seen.tag())
                        .body(body)
                        .post(address() + "/" + step));
    }
}
