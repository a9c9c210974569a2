package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** The selection of a call that has closed, as the officer and the approver of its centre work with it. */
public final class ASelection {
    private final AGrantCall call;
    private final Seen seen = new Seen(this::read);

    private ASelection(AGrantCall call) {
        this.call = call;
    }

    /** Of a call whose last day is over from now on. */
    public static ASelection begun(AGrantCall call) {
        ASelection selection = new ASelection(call.whoseTimeIsOver());
        selection.begunBy(call.officer()).then().statusCode(201);
        return selection;
    }

    /** By a committee of one who gave each application what stands beside it. */
    public static ASelection scored(AGrantCall call, Map<AnApplication, List<Integer>> points) {
        ASelection selection = begun(call);
        selection.write(minutes(member("Huda Karim", List.of(), points))).then().statusCode(200);
        return selection;
    }

    public static ASelection of(AGrantCall call) {
        return new ASelection(call);
    }

    public static Map<String, Object> minutes(Object... members) {
        Map<String, Object> minutes = new HashMap<>();
        minutes.put("heldOn", ASupport.today().toString());
        minutes.put("minutes", "We read each application aloud");
        minutes.put("members", Arrays.asList(members));
        return minutes;
    }

    public static Map<String, Object> member(
            String name, List<UUID> interests, Map<AnApplication, List<Integer>> points) {
        Map<String, Object> member = new HashMap<>();
        member.put("name", name);
        member.put("declaration", "I said what I have to say");
        member.put("interests", interests);
        member.put(
                "scores",
                points.entrySet().stream()
                        .map(
                                score ->
                                        Map.of(
                                                "applicationId",
                                                score.getKey().id(),
                                                "points",
                                                score.getValue()))
                        .toList());
        return member;
    }

    public static Map<String, Object> gives(AnApplication application, String usd) {
        return Map.of("applicationId", application.id(), "amount", ASupport.usd(usd));
    }

    public static Map<String, Object> gives(AnApplication application, String usd, String reason) {
        return Map.of(
                "applicationId", application.id(), "amount", ASupport.usd(usd), "reason", reason);
    }

    public static Map<String, Object> leavesOut(AnApplication application, String reason) {
        Map<String, Object> line = new HashMap<>();
        line.put("applicationId", application.id());
        line.put("reason", reason);
        return line;
    }

    public String address() {
        return call.address() + "/selection";
    }

    public Response begunBy(Someone caller) {
        return seen.in(caller.calls().post(address()));
    }

    public Response read() {
        return seen.in(call.officer().calls().get(address()));
    }

    public Response write(Map<String, ?> patch) {
        return writtenBy(call.officer(), patch);
    }

    public Response writtenBy(Someone caller, Map<String, ?> patch) {
        return seen.in(
                caller.calls()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", seen.tag())
                        .body(patch)
                        .patch(address()));
    }

    @SafeVarargs
    public final Response propose(Map<String, Object>... lines) {
        return proposedBy(call.officer(), lines);
    }

    @SafeVarargs
    public final Response proposedBy(Someone caller, Map<String, Object>... lines) {
        return proposedBy(caller, List.of(lines));
    }

    public Response proposedBy(Someone caller, List<Map<String, Object>> lines) {
        return seen.in(
                caller.calls()
                        .contentType("application/json")
                        .header("If-Match", seen.tag())
                        .body(Map.of("lines", lines))
                        .post(address() + "/proposal"));
    }

    public Response approve() {
        return step(call.approver(), "approval");
    }

    public Response takeBack() {
        return step(call.officer(), "withdrawal");
    }

    /** Without a body. */
    public Response step(Someone caller, String step) {
        return seen.in(
                caller.calls()
                        .header("If-Match", seen.tag())
                        .post(address() + "/proposal/" + step));
    }

    public Response refusedBy(Someone caller) {
        return seen.in(
                caller.calls()
                        .contentType("application/json")
                        .header("If-Match", seen.tag())
                        .body(Map.of("reason", "The second one was read in haste"))
                        .post(address() + "/proposal/refusal"));
    }

    public Response ask(AnApplication application, Someone reviewer) {
        return askedBy(call.officer(), application, reviewer);
    }

    public Response askedBy(Someone caller, AnApplication application, Someone reviewer) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("applicationId", application.id(), "reviewer", reviewer.subject()))
                .post(address() + "/reviews");
    }

    /** The review of a reviewer who is asked now. */
    public String asked(AnApplication application, Someone reviewer) {
        ask(application, reviewer).then().statusCode(200);
        return reviewOf(reviewer, application);
    }

    public String reviewOf(Someone reviewer, AnApplication application) {
        for (JsonNode one : Made.at(read(), "/reviews")) {
            if (one.path("reviewer").asText().equals(reviewer.subject().toString())
                    && one.path("applicationId").asText().equals(application.id().toString())) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError(reviewer.subject() + " reviews no " + application.id());
    }

    public Response cancelledBy(Someone caller, String review) {
        return caller.calls().post(address() + "/reviews/" + review + "/cancellation");
    }

    public static Response reviewed(Someone reviewer, String review, List<Integer> points) {
        return reviewer.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.review\"")
                .body(Map.of("points", points, "words", "Words of " + reviewer.subject()))
                .post("/api/v1/reviews/" + review + "/submission");
    }

    public static Response declined(Someone reviewer, String review) {
        return reviewer.calls()
                .header("If-Match", "\"0.en.review\"")
                .post("/api/v1/reviews/" + review + "/refusal");
    }

    public static Someone reviewerAt(UUID centre) {
        return Someone.with(Role.REVIEWER, centre);
    }
}
