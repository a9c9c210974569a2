package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** The support of one initiative, as the officer, the approver and the finance desk of its centre work with it. */
public final class AGrant {
    private static final String HOME = "/api/v1/grants";

    private final AGrantCall call;
    private final ANetwork network;
    private final String representative;
    private final Someone payer;
    private final UUID id;

    /** As somebody saw it last: what happens beside it is read anew. */
    private Response last;

    private AGrant(AGrantCall call, ANetwork network, String representative) {
        this.call = call;
        this.network = network;
        this.representative = representative;
        payer = Someone.with(Role.FINANCE, call.centre());
        id =
                UUID.fromString(
                        Made.at(
                                        call.officer()
                                                .calls()
                                                .get(
                                                        HOME
                                                                + "?callId="
                                                                + call.id()
                                                                + "&networkId="
                                                                + network.id()),
                                        "/items/0/id")
                                .asText());
    }

    /** Of USD 1,000, decided and not agreed yet; the network is cleared. */
    public static AGrant decided(UUID centre) {
        return decided(centre, 1).pop();
    }

    /** Several like {@link #decided(UUID)}, under one call. */
    public static Deque<AGrant> decided(UUID centre, int count) {
        AGrantCall call =
                AGrantCall.openWith(
                        centre, ASupport.rich(centre), Map.of("budget", ASupport.usd("20000")));
        return decided(call, ASupport.usd("1000"), count);
    }

    /** @param amount at most what the call gives; it is asked for and decided alike */
    public static Deque<AGrant> decided(AGrantCall call, Map<String, Object> amount, int count) {
        Map<AnApplication, ANetwork> applied = new LinkedHashMap<>();
        Map<ANetwork, String> cleared = new LinkedHashMap<>();
        Map<String, Object> line = AnApplication.line("Trees", "1", "1");
        line.put("unitCost", amount);
        for (int i = 0; i < count; i++) {
            ANetwork network = ANetwork.of(call.officer(), call.centre());
            String member = network.add("/members", ANetwork.representative("Rana Ahmed"));
            network.add("/sanction-checks", ANetwork.check(member, "CLEAR"));
            AnApplication application = AnApplication.begun(call, network);
            Map<String, Object> everything = AnApplication.everything();
            everything.put("budget", List.of(line));
            application.edit(everything).then().statusCode(200);
            application.submit().then().statusCode(200);
            applied.put(application, network);
            cleared.put(network, member);
        }
        Map<AnApplication, List<Integer>> points = new LinkedHashMap<>();
        applied.keySet().forEach(application -> points.put(application, List.of(4, 4)));
        ASelection selection = ASelection.scored(call, points);
        List<Map<String, Object>> lines = new ArrayList<>();
        applied.keySet()
                .forEach(one -> lines.add(Map.of("applicationId", one.id(), "amount", amount)));
        selection.proposedBy(call.officer(), lines).then().statusCode(200);
        selection.approve().then().statusCode(200);
        Deque<AGrant> decided = new ArrayDeque<>();
        cleared.forEach((network, member) -> decided.add(new AGrant(call, network, member)));
        return decided;
    }

    /** In two halves, the second one after the garden is planted. */
    public static AGrant active(UUID centre) {
        return decided(centre).agreedOn(halves());
    }

    /** Approved by a second person and signed. */
    public AGrant agreedOn(Map<String, ?> plan) {
        propose("AGREEMENT", plan).then().statusCode(200);
        approve().then().statusCode(200);
        sign().then().statusCode(200);
        return this;
    }

    public static Map<String, Object> halves() {
        return plan(
                List.of(milestone("The garden is planted", 60)),
                instalment("500", "TRANSFER_OFFICE", null),
                instalment("500", "CASH", 1));
    }

    @SafeVarargs
    public static Map<String, Object> plan(
            List<Map<String, Object>> milestones, Map<String, Object>... instalments) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("startsOn", ASupport.today().toString());
        plan.put("endsOn", ASupport.today().plusDays(180).toString());
        plan.put("milestones", milestones);
        plan.put("instalments", new ArrayList<>(Arrays.asList(instalments)));
        return plan;
    }

    public static Map<String, Object> milestone(String title, int days) {
        return new HashMap<>(
                Map.of("title", title, "dueOn", ASupport.today().plusDays(days).toString()));
    }

    public static Map<String, Object> instalment(String usd, String means, Integer waitsFor) {
        return instalment(ASupport.usd(usd), means, waitsFor);
    }

    public static Map<String, Object> instalment(
            Map<String, Object> amount, String means, Integer waitsFor) {
        Map<String, Object> instalment = new HashMap<>();
        instalment.put("amount", amount);
        instalment.put("means", means);
        instalment.put("waitsFor", waitsFor);
        return instalment;
    }

    /** As it is agreed now, to be sent back with something else in it. */
    public Map<String, Object> planAsItIs() {
        Response now = read();
        List<Map<String, Object>> milestones = now.path("milestones");
        List<Map<String, Object>> instalments = now.path("instalments");
        List<Object> order = milestones.stream().map(one -> one.get("id")).toList();
        Map<String, Object> plan = new HashMap<>();
        plan.put("startsOn", now.path("startsOn"));
        plan.put("endsOn", now.path("endsOn"));
        List<Map<String, Object>> wanted = new ArrayList<>();
        milestones.forEach(
                one ->
                        wanted.add(
                                new HashMap<>(
                                        Map.of(
                                                "id", one.get("id"),
                                                "title", one.get("title"),
                                                "dueOn", one.get("dueOn")))));
        plan.put("milestones", wanted);
        List<Map<String, Object>> parts = new ArrayList<>();
        instalments.forEach(
                one -> {
                    Map<String, Object> part = new HashMap<>();
                    part.put("id", one.get("id"));
                    part.put("amount", one.get("amount"));
                    part.put("means", one.get("means"));
                    int waitsFor = order.indexOf(one.get("milestoneId"));
                    part.put("waitsFor", waitsFor < 0 ? null : waitsFor + 1);
                    parts.add(part);
                });
        plan.put("instalments", parts);
        return plan;
    }

    public void notClearedAnyMore() {
        network.add("/sanction-checks", ANetwork.check(representative, "POSSIBLE_MATCH"));
    }

    public UUID id() {
        return id;
    }

    public String representative() {
        return representative;
    }

    public AGrantCall call() {
        return call;
    }

    public Someone officer() {
        return call.officer();
    }

    public Someone approver() {
        return call.approver();
    }

    public Someone payer() {
        return payer;
    }

    public String address() {
        return HOME + "/" + id;
    }

    public Response read() {
        last = officer().calls().get(address());
        return last;
    }

    public Response propose(String kind, Map<String, ?> plan) {
        return proposedBy(officer(), kind, plan);
    }

    public Response proposedBy(Someone caller, String kind, Map<String, ?> plan) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("plan", plan);
        if (!kind.equals("AGREEMENT")) {
            body.put("reason", "The rain came late");
        }
        return step(caller, "proposal", body);
    }

    public Response approve() {
        return decidedBy(approver(), true);
    }

    public Response decidedBy(Someone caller, boolean approved) {
        return step(caller, "proposal/decision", decision(approved));
    }

    public static Map<String, Object> decision(boolean approved) {
        return approved
                ? Map.of("approved", true)
                : Map.of("approved", false, "reason", "Not like this");
    }

    public Response sign() {
        return signedBy(officer(), representative);
    }

    public Response signedBy(Someone caller, String member) {
        return step(
                caller,
                "signature",
                Map.of(
                        "signedOn",
                        ASupport.today().toString(),
                        "signedBy",
                        member,
                        "paperAt",
                        "Cabinet 3, folder 12",
                        "notScannedBecause",
                        "The scanner is being mended"));
    }

    public Response goesThrough(String step) {
        return goesThrough(officer(), step);
    }

    public Response goesThrough(Someone caller, String step) {
        Map<String, Object> body = new HashMap<>(Map.of("step", step));
        if (step.equals("COMPLETE")) {
            body.put("on", ASupport.today().toString());
        } else if (!step.equals("RESUME")) {
            body.put("reason", "The ground is disputed");
        }
        return step(caller, "steps", body);
    }

    /** The id of an instalment by its place, from 1 on. */
    public String instalment(int position) {
        return Made.idWhere(lastSeen(), "/instalments", "position", position);
    }

    public Response ask(int position) {
        return askedBy(officer(), position);
    }

    public Response askedBy(Someone caller, int position) {
        return seen(
                caller.calls()
                        .header("If-Match", tag())
                        .post(address() + "/instalments/" + instalment(position) + "/request"));
    }

    public Response decideOn(Someone caller, int position, boolean approved) {
        return step(
                caller, "instalments/" + instalment(position) + "/decision", decision(approved));
    }

    /** Asked for and approved. */
    public AGrant approved(int position) {
        ask(position).then().statusCode(200);
        decideOn(approver(), position, true).then().statusCode(200);
        return this;
    }

    public Response pay(int position) {
        return paidBy(payer, position, transfer());
    }

    public Response paidBy(Someone caller, int position, Map<String, ?> body) {
        return post(caller, "instalments/" + instalment(position) + "/payment", body);
    }

    public static Map<String, Object> transfer() {
        return Map.of(
                "paidOn",
                ASupport.today().toString(),
                "reference",
                "Slip 4711",
                "witnesses",
                List.of());
    }

    public static Map<String, Object> beforeWitnesses(String... witnesses) {
        return Map.of("paidOn", ASupport.today().toString(), "witnesses", List.of(witnesses));
    }

    public Response fails(int position, String reason, String otherMeans) {
        return failedBy(payer, position, reason, otherMeans);
    }

    public Response failedBy(Someone caller, int position, String reason, String otherMeans) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", reason));
        body.put("otherMeans", otherMeans);
        return post(caller, "instalments/" + instalment(position) + "/failure", body);
    }

    public Response givesBack(Someone caller, String usd) {
        return post(
                caller,
                "give-backs",
                Map.of("amount", ASupport.usd(usd), "givenOn", ASupport.today().toString()));
    }

    public Response step(Someone caller, String step, Map<String, ?> body) {
        return seen(
                caller.calls()
                        .contentType("application/json")
                        .header("If-Match", tag())
                        .body(body)
                        .post(address() + "/" + step));
    }

    private Response post(Someone caller, String step, Map<String, ?> body) {
        return seen(
                caller.calls()
                        .contentType("application/json")
                        .body(body)
                        .post(address() + "/" + step));
    }

    private Response seen(Response answer) {
        if (answer.statusCode() == 200) {
            last = answer;
        }
        return answer;
    }

    private Response lastSeen() {
        return last == null ? read() : last;
    }

    private String tag() {
        return lastSeen().header("ETag");
    }
}
