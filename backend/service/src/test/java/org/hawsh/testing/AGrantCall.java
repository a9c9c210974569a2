package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** A call for initiatives, with everything said by default, and the officer and the approver of its centre. */
public final class AGrantCall {
    private final UUID centre;
    private final Someone officer;
    private final Someone approver;
    private final UUID id;
    private final Seen seen = new Seen(this::read);

    private AGrantCall(UUID centre, UUID contribution) {
        this.centre = centre;
        this.officer = Someone.with(Role.GRANTS_OFFICER, centre);
        this.approver = Someone.with(Role.GRANTS_APPROVER, centre);
        this.id = Made.id(seen.in(begunBy(officer, centre, contribution)));
    }

    /** A draft that has a title and nothing else. */
    public static AGrantCall begun(UUID centre, UUID contribution) {
        return new AGrantCall(centre, contribution);
    }

    /** A draft that could be opened. */
    public static AGrantCall written(UUID centre, UUID contribution) {
        AGrantCall call = begun(centre, contribution);
        call.edit(everything()).then().statusCode(200);
        return call;
    }

    public static AGrantCall asked(UUID centre, UUID contribution) {
        AGrantCall call = written(centre, contribution);
        call.ask().then().statusCode(200);
        return call;
    }

    public static AGrantCall open(UUID centre, UUID contribution) {
        AGrantCall call = asked(centre, contribution);
        call.approve().then().statusCode(200);
        return call;
    }

    /** @param special what it says otherwise than {@link #everything()} */
    public static AGrantCall openWith(UUID centre, UUID contribution, Map<String, ?> special) {
        AGrantCall call = begun(centre, contribution);
        Map<String, Object> all = everything();
        all.putAll(special);
        call.edit(all).then().statusCode(200);
        call.ask().then().statusCode(200);
        call.approve().then().statusCode(200);
        return call;
    }

    public static Response begunBy(Someone caller, UUID centre, UUID contribution) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                centre,
                                "contributionId",
                                contribution,
                                "title",
                                Map.of("en", "A garden for everybody")))
                .post("/api/v1/grant-calls");
    }

    /** All a call must say, within the rules of {@link ASupport}. */
    public static Map<String, Object> everything() {
        Map<String, Object> all = new HashMap<>();
        for (String words : List.of("purpose", "exactAmount", "howToApply", "complainTo")) {
            all.put(words, ACentre.inThreeLanguages("Words of " + words));
        }
        all.put("title", ACentre.inThreeLanguages("A garden for everybody"));
        all.put("kinds", List.of("COMMUNITY_GARDEN", "CLEAN_UP"));
        all.put("applicants", List.of("VOLUNTEER_NETWORK"));
        all.put("criteria", List.of(criterion("Useful", 60), criterion("Lasting", 40)));
        all.put("maximum", ASupport.usd("2500"));
        all.put("budget", ASupport.usd("8000"));
        all.put("opensOn", ASupport.today().toString());
        all.put("closesOn", ASupport.today().plusDays(30).toString());
        all.put("documents", List.of("BUDGET", "UPKEEP_PLAN"));
        all.put("complaintDays", 15);
        return all;
    }

    public static Map<String, Object> criterion(String words, int weight) {
        return Map.of("words", ACentre.inThreeLanguages(words), "weight", weight);
    }

    public UUID id() {
        return id;
    }

    public Someone officer() {
        return officer;
    }

    public Someone approver() {
        return approver;
    }

    public String address() {
        return "/api/v1/grant-calls/" + id;
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

    public Response ask() {
        return step(officer, "opening");
    }

    public Response takeBack() {
        return step(officer, "opening/withdrawal");
    }

    public Response approve() {
        return step(approver, "opening/approval");
    }

    public Response refuse() {
        return stepBecause(approver, "opening/refusal");
    }

    public Response withdraw() {
        return stepBecause(officer, "withdrawal");
    }

    /** Without a body. */
    public Response step(Someone caller, String step) {
        return seen.in(caller.calls().header("If-Match", seen.tag()).post(address() + "/" + step));
    }

    public Response stepBecause(Someone caller, String step) {
        return seen.in(
                caller.calls()
                        .contentType("application/json")
                        .header("If-Match", seen.tag())
                        .body(Map.of("reason", "The wall has to wait"))
                        .post(address() + "/" + step));
    }

    /** As if its last day had gone by. */
    public AGrantCall whoseTimeIsOver() {
        Databases.execute(
                "update grant_call set closes_at = now() - interval '1 minute' where id = ?", id);
        return this;
    }

    public UUID centre() {
        return centre;
    }
}
