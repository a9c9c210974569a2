package org.hawsh.mediation;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.APicture;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests of whoever is no member of any case at Kirkuk: to them none exists. */
final class MediationSamples implements Samples {
    /** For all who ask, and are no members of them: a case that is mediated, and one that was just taken in. */
    private static final class Sealed {
        private static final ACase CASE = ACase.at(TheCentres.KIRKUK);
        private static final UUID PARTY = CASE.activeWithTwo().get(0);
        private static final ACase TAKEN_IN = ACase.at(TheCentres.KIRKUK);
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        requests.putAll(ofTheCase());
        requests.putAll(ofItsParts());
        requests.putAll(ofMediators());
        requests.putAll(ofSupervision());
        requests.putAll(ofWhatIsKept());
        return requests;
    }

    private static Map<String, Function<Someone, Response>> ofTheCase() {
        return Map.of(
                "listMediationCases",
                caller -> caller.calls().get("/api/v1/mediation-cases"),
                "openMediationCase",
                MediationSamples::open,
                "createMediationHandOver",
                MediationSamples::handOver,
                "readMediationCase",
                caller -> seen(caller).get(""),
                "updateMediationCase",
                caller -> patch(caller, "", Map.of("urgency", "SOON")),
                "recordMediationStep",
                caller -> on(caller, "/steps", Map.of("to", "SCREENING")),
                "endMediationCase",
                caller -> on(caller, "/ending", Map.of("reason", "NO_AGREEMENT")),
                "listMediationQuestions",
                caller -> caller.calls().get("/api/v1/mediation-questions"));
    }

    private static Map<String, Function<Someone, Response>> ofItsParts() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        String party = "/parties/" + Sealed.PARTY;
        UUID nothing = UUID.randomUUID();
        String meeting = "/meetings/" + nothing;
        String note = "/notes/" + nothing;
        String agreement = "/agreements/" + nothing;
        for (String list : List.of("Parties", "Meetings", "Notes", "Agreements")) {
            requests.put(
                    "listMediation" + list, caller -> seen(caller).get("/" + list.toLowerCase()));
        }
        requests.put("listMediationFollowUps", caller -> seen(caller).get("/follow-ups"));
        requests.put("listMediationScreenings", caller -> seen(caller).get(party + "/screenings"));
        requests.put("readMediationParty", caller -> seen(caller).get(party));
        requests.put("readMediationMeeting", caller -> seen(caller).get(meeting));
        requests.put("readMediationNote", caller -> seen(caller).get(note));
        requests.put("readMediationAgreement", caller -> seen(caller).get(agreement));
        requests.put(
                "addMediationParty",
                caller ->
                        Sealed.TAKEN_IN
                                .seenBy(caller)
                                .post(
                                        "/parties",
                                        Map.of(
                                                "kind",
                                                "PERSON",
                                                "name",
                                                "Hawre",
                                                "language",
                                                "ckb")));
        requests.put(
                "updateMediationParty", caller -> patch(caller, party, Map.of("name", "Karim")));
        requests.put("recordMediationConsent", caller -> seen(caller).consents(Sealed.PARTY, true));
        requests.put(
                "recordMediationScreening", caller -> seen(caller).screened(Sealed.PARTY, "GO_ON"));
        requests.put(
                "createMediationMeeting",
                caller ->
                        seen(caller)
                                .post(
                                        "/meetings",
                                        Map.of(
                                                "kind",
                                                "JOINT",
                                                "startsAt",
                                                "2027-01-10T08:00:00Z")));
        requests.put(
                "updateMediationMeeting", caller -> patch(caller, meeting, Map.of("place", "x")));
        requests.put("openMediationMeeting", caller -> on(caller, meeting + "/beginning", null));
        requests.put(
                "cancelMediationMeeting", caller -> on(caller, meeting + "/cancellation", null));
        requests.put(
                "createMediationNote",
                caller -> seen(caller).post("/notes", Map.of("kind", "SHARED", "text", "x")));
        requests.put("updateMediationNote", caller -> patch(caller, note, Map.of("text", "y")));
        requests.put(
                "createMediationAgreement", caller -> seen(caller).post("/agreements", texts()));
        requests.put("updateMediationAgreement", caller -> patch(caller, agreement, texts()));
        requests.put("addMediationUndertaking", MediationSamples::undertake);
        requests.put("recordMediationSignature", MediationSamples::sign);
        requests.put(
                "recordMediationOutcome",
                caller ->
                        on(
                                caller,
                                "/undertakings/" + nothing + "/outcome",
                                Map.of("state", "KEPT")));
        requests.put(
                "recordMediationFollowUp",
                caller ->
                        on(
                                caller,
                                "/follow-ups/" + nothing + "/answer",
                                Map.of("durability", "HOLDS")));
        return requests;
    }

    private static Response undertake(Someone caller) {
        ACase mediated = ACase.at(TheCentres.KIRKUK);
        UUID party = mediated.activeWithTwo().get(0);
        return mediated.seenBy(caller)
                .post(
                        agreementOf(mediated) + "/undertakings",
                        Map.of("partyId", party, "what", "Mends it", "dueOn", "2027-02-01"));
    }

    private static Response sign(Someone caller) {
        ACase mediated = ACase.at(TheCentres.KIRKUK);
        UUID party = mediated.activeWithTwo().get(0);
        String agreement = agreementOf(mediated);
        String hash = mediated.get(agreement).path("hash");
        return mediated.seenBy(caller)
                .post(
                        agreement + "/signatures",
                        Map.of(
                                "partyId",
                                party,
                                "signedBy",
                                "Umm Karim",
                                "way",
                                "SIGNED",
                                "hash",
                                hash));
    }

    private static String agreementOf(ACase mediated) {
        return "/agreements/"
                + mediated.post("/agreements", texts()).then().statusCode(201).extract().path("id");
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

    private static Map<String, Function<Someone, Response>> ofSupervision() {
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
                        seen(caller)
                                .post(
                                        "/declarations",
                                        Map.of(
                                                "mediatorId",
                                                nobody,
                                                "declared",
                                                Map.of("knowsAParty", false, "takesItOn", true))));
        requests.put(
                "requestMediationReplacement",
                caller -> seen(caller).post("/replacement-requests", Map.of("mediatorId", nobody)));
        return requests;
    }

    private static Map<String, Function<Someone, Response>> ofCards() {
        return Map.of(
                "endMediationMembership",
                caller -> seen(caller).post("/departure", Map.of("knowsAParty", false)),
                "createMediationAlert",
                caller -> seen(caller).post("/alerts", Map.of("text", "She was followed here.")),
                "listMediationProposals",
                caller -> caller.calls().get("/api/v1/mediation-proposals"),
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
                                                + seen(Sealed.CASE.mediator())
                                                        .post("/alerts", Map.of("text", "Help."))
                                                        .path("id")
                                                + "/acknowledgement"));
    }

    private static Response ofCard(Someone caller, String act) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("mediatorId", mediator()))
                .post("/api/v1/mediation-cards/" + Sealed.TAKEN_IN.id() + "/" + act);
    }

    /** To somebody else. */
    private static String proposal() {
        Someone asked = ACase.mediatorAt(TheCentres.KIRKUK);
        ACase.at(TheCentres.KIRKUK).proposedTo(asked).then().body("available", equalTo(true));
        return asked.calls().get("/api/v1/mediation-proposals").path("items[0].id");
    }

    private static String mediator() {
        return ACase.addedBy(
                        Someone.with(Role.MEDIATION_SUPERVISOR, TheCentres.KIRKUK),
                        TheCentres.KIRKUK,
                        Someone.with(Role.MEDIATOR, TheCentres.KIRKUK))
                .then()
                .extract()
                .path("id");
    }

    private static Map<String, Function<Someone, Response>> ofWhatIsKept() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        String attachment = "/attachments/" + UUID.randomUUID();
        requests.put(
                "readMediationEndingLetter",
                caller ->
                        caller.calls()
                                .queryParam("language", "ckb")
                                .get(
                                        "/api/v1/mediation-cases/"
                                                + Sealed.CASE.id()
                                                + "/ending-letter"));
        requests.put("listMediationAttachments", caller -> seen(caller).get("/attachments"));
        requests.put(
                "addMediationAttachment",
                caller -> seen(caller).attaches("boundary.png", APicture.PNG));
        requests.put(
                "readMediationAttachment", caller -> seen(caller).get(attachment + "/content"));
        requests.put(
                "deleteMediationAttachment",
                caller ->
                        caller.calls()
                                .delete(
                                        "/api/v1/mediation-cases/"
                                                + Sealed.CASE.id()
                                                + attachment));
        requests.put(
                "readMediationDraft",
                caller -> caller.calls().get("/api/v1/mediation-drafts?form=INTAKE"));
        requests.put(
                "saveMediationDraft",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("content", "{}"))
                                .put("/api/v1/mediation-drafts?form=INTAKE"));
        requests.put(
                "deleteMediationDraft",
                caller -> caller.calls().delete("/api/v1/mediation-drafts?form=INTAKE"));
        requests.put(
                "listMediationReleases",
                caller -> caller.calls().get("/api/v1/mediation-releases"));
        return requests;
    }

    private static Response open(Someone caller) {
        ACase.addedBy(
                Someone.with(Role.MEDIATION_SUPERVISOR, TheCentres.KIRKUK),
                TheCentres.KIRKUK,
                caller);
        return ACase.openedBy(caller, TheCentres.KIRKUK);
    }

    private static Response handOver(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "kind",
                                "LAND",
                                "cameBy",
                                "A_PARTY",
                                "urgency",
                                "SOON",
                                "languages",
                                List.of("ar"),
                                "told",
                                Map.of("account", "Two brothers and one orchard.")))
                .post("/api/v1/mediation-hand-overs");
    }

    private static Map<String, Object> texts() {
        return Map.of("texts", List.of(Map.of("language", "ar", "text", "x")));
    }

    private static ACase seen(Someone caller) {
        return Sealed.CASE.seenBy(caller);
    }

    private static Response patch(Someone caller, String part, Object body) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.x\"")
                .body(body)
                .patch("/api/v1/mediation-cases/" + Sealed.CASE.id() + part);
    }

    private static Response on(Someone caller, String part, Object body) {
        var request =
                caller.calls().contentType("application/json").header("If-Match", "\"0.en.x\"");
        return (body == null ? request : request.body(body))
                .post("/api/v1/mediation-cases/" + Sealed.CASE.id() + part);
    }
}
