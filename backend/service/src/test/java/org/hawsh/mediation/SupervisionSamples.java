package org.hawsh.mediation;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests to whoever assigns mediators, about cases that whoever asks is no member of. */
final class SupervisionSamples implements Samples {
    /** Made when they are first needed: only then does the service answer. */
    private static final class Sealed {
        private static final SealedCases CASES = new SealedCases();
    }

    /** Somebody of the list of mediators who is no member of anything. */
    private static final class Listed {
        private static final String MEDIATOR = mediator();
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>(ofMediators());
        requests.putAll(ofCases());
        return requests;
    }

    private static Map<String, Function<Someone, Response>> ofMediators() {
        return Map.of(
                "listMediators",
                caller -> caller.calls().get("/api/v1/mediators"),
                "listMediatorCandidates",
                caller -> caller.calls().get("/api/v1/mediator-candidates"),
                "createMediator",
                caller ->
                        ACase.addedBy(
                                caller,
                                TheCentres.KIRKUK,
                                Someone.with(Role.MEDIATOR, TheCentres.KIRKUK)),
                "readMediator",
                caller -> caller.calls().get("/api/v1/mediators/" + mediator()),
                "updateMediator",
                caller ->
                        caller.calls()
                                .contentType("application/merge-patch+json")
                                .header("If-Match", "\"0.en.mediator\"")
                                .body(Map.of("trainedHours", 60))
                                .patch("/api/v1/mediators/" + mediator()));
    }

    private static Map<String, Function<Someone, Response>> ofCases() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>(ofCards());
        UUID nobody = UUID.randomUUID();
        requests.put(
                "listMediationWaiting", caller -> caller.calls().get("/api/v1/mediation-waiting"));
        requests.put(
                "listSupervisionWaiting",
                caller -> caller.calls().get("/api/v1/mediation-waiting/supervision"));
        requests.put(
                "recordMediationDeclaration",
                caller ->
                        Sealed.CASES
                                .seenBy(caller)
                                .post(
                                        "/declarations",
                                        Map.of(
                                                "mediatorId",
                                                nobody,
                                                "declared",
                                                Map.of("knowsAParty", false, "takesItOn", true))));
        requests.put(
                "requestMediationReplacement",
                caller ->
                        Sealed.CASES
                                .seenBy(caller)
                                .post("/replacement-requests", Map.of("mediatorId", nobody)));
        return requests;
    }

    private static Map<String, Function<Someone, Response>> ofCards() {
        return Map.of(
                "endMediationMembership",
                caller ->
                        Sealed.CASES
                                .seenBy(caller)
                                .post("/departure", Map.of("knowsAParty", false)),
                "createMediationAlert",
                caller ->
                        Sealed.CASES
                                .seenBy(caller)
                                .post("/alerts", Map.of("text", "She was followed here.")),
                "listMediationProposals",
                caller -> caller.calls().get("/api/v1/mediation-proposals"),
                "readMediationProposal",
                caller -> caller.calls().get("/api/v1/mediation-proposals/" + proposal()),
                "declareMediationInterest",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .header("If-Match", "\"0.en.x\"")
                                .body(Map.of("knowsAParty", false, "takesItOn", true))
                                .post("/api/v1/mediation-proposals/" + proposal() + "/answer"),
                "listMediationCards",
                caller -> caller.calls().get("/api/v1/mediation-cards"),
                "proposeMediationMember",
                caller -> ofCard(caller, "proposals"),
                "endMediationMember",
                caller -> ofCard(caller, "exclusions"),
                "listMediationAlerts",
                caller -> caller.calls().get("/api/v1/mediation-alerts"),
                "confirmMediationAlert",
                caller ->
                        caller.calls()
                                .post(
                                        "/api/v1/mediation-alerts/"
                                                + Made.name(
                                                        Sealed.CASES
                                                                .mediated()
                                                                .post(
                                                                        "/alerts",
                                                                        Map.of("text", "Help.")))
                                                + "/acknowledgement"));
    }

    private static Response ofCard(Someone caller, String act) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("mediatorId", Listed.MEDIATOR))
                .post("/api/v1/mediation-cards/" + Sealed.CASES.takenIn().id() + "/" + act);
    }

    /** To somebody else. */
    private static String proposal() {
        Someone asked = ACase.mediatorAt(TheCentres.KIRKUK);
        ACase.at(TheCentres.KIRKUK).proposedTo(asked).then().body("available", equalTo(true));
        return Made.at(asked.calls().get("/api/v1/mediation-proposals"), "/items/0/id").asText();
    }

    private static String mediator() {
        return Made.name(
                ACase.addedBy(
                        Someone.with(Role.MEDIATION_SUPERVISOR, TheCentres.KIRKUK),
                        TheCentres.KIRKUK,
                        Someone.with(Role.MEDIATOR, TheCentres.KIRKUK)));
    }
}
