package org.hawsh.mediation;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests of whoever is no member of any case at Kirkuk: to them none exists. */
final class MediationSamples implements Samples {
    /** Made when they are first needed: only then does the service answer. */
    private static final class Sealed {
        private static final SealedCases CASES = new SealedCases();
    }

    /** A case with a text on the table: one that somebody else may add to once, and one that they may sign. */
    private record Drafted(ACase mediated, UUID party, String agreement) {
        private static final Drafted TO_ADD_TO = inACaseOfItsOwn();
        private static final Drafted TO_SIGN = inACaseOfItsOwn();

        private static Drafted inACaseOfItsOwn() {
            ACase mediated = ACase.at(TheCentres.KIRKUK);
            UUID party = mediated.activeWithTwo().get(0);
            return new Drafted(mediated, party, agreementOf(mediated));
        }

        private Response seenBy(Someone caller, String act, Map<String, Object> body) {
            Map<String, Object> ofTheParty = new HashMap<>(body);
            ofTheParty.put("partyId", party);
            return mediated.seenBy(caller).post(agreement + act, ofTheParty);
        }
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        requests.putAll(ofTheCase());
        requests.putAll(ofItsParts());
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
                caller -> Sealed.CASES.seenBy(caller).get(""),
                "updateMediationCase",
                caller -> patch(caller, "", Map.of("urgency", "SOON")),
                "recordMediationStep",
                caller -> on(caller, "/steps", Map.of("state", "SCREENING")),
                "endMediationCase",
                caller -> on(caller, "/ending", Map.of("reason", "NO_AGREEMENT")),
                "listMediationQuestions",
                caller -> caller.calls().get("/api/v1/mediation-questions"));
    }

    private static Map<String, Function<Someone, Response>> ofItsParts() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        String party = "/parties/" + Sealed.CASES.party();
        UUID nothing = UUID.randomUUID();
        String meeting = "/meetings/" + nothing;
        String note = "/notes/" + nothing;
        String agreement = "/agreements/" + nothing;
        for (String list : List.of("Parties", "Meetings", "Notes", "Agreements")) {
            requests.put(
                    "listMediation" + list,
                    caller -> Sealed.CASES.seenBy(caller).get("/" + list.toLowerCase()));
        }
        requests.put(
                "listMediationFollowUps", caller -> Sealed.CASES.seenBy(caller).get("/follow-ups"));
        requests.put(
                "listMediationScreenings",
                caller -> Sealed.CASES.seenBy(caller).get(party + "/screenings"));
        requests.put("readMediationParty", caller -> Sealed.CASES.seenBy(caller).get(party));
        requests.put("readMediationMeeting", caller -> Sealed.CASES.seenBy(caller).get(meeting));
        requests.put("readMediationNote", caller -> Sealed.CASES.seenBy(caller).get(note));
        requests.put(
                "readMediationFollowUp",
                caller -> Sealed.CASES.seenBy(caller).get("/follow-ups/" + nothing));
        requests.put(
                "readMediationUndertaking",
                caller -> Sealed.CASES.seenBy(caller).get("/undertakings/" + nothing));
        requests.put(
                "readMediationAgreement", caller -> Sealed.CASES.seenBy(caller).get(agreement));
        requests.put(
                "addMediationParty",
                caller ->
                        Sealed.CASES
                                .takenIn()
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
        requests.put(
                "recordMediationConsent",
                caller -> Sealed.CASES.seenBy(caller).consents(Sealed.CASES.party(), true));
        requests.put(
                "recordMediationScreening",
                caller -> Sealed.CASES.seenBy(caller).screened(Sealed.CASES.party(), "GO_ON"));
        requests.put(
                "createMediationMeeting",
                caller ->
                        Sealed.CASES
                                .seenBy(caller)
                                .post(
                                        "/meetings",
                                        Map.of(
                                                "kind",
                                                "JOINT",
                                                "meetsAt",
                                                "2027-01-10T08:00:00Z")));
        requests.put(
                "updateMediationMeeting", caller -> patch(caller, meeting, Map.of("place", "x")));
        requests.put("openMediationMeeting", caller -> on(caller, meeting + "/beginning", null));
        requests.put(
                "cancelMediationMeeting", caller -> on(caller, meeting + "/cancellation", null));
        requests.put(
                "createMediationNote",
                caller ->
                        Sealed.CASES
                                .seenBy(caller)
                                .post("/notes", Map.of("kind", "SHARED", "text", "x")));
        requests.put("updateMediationNote", caller -> patch(caller, note, Map.of("text", "y")));
        requests.put(
                "createMediationAgreement",
                caller -> Sealed.CASES.seenBy(caller).post("/agreements", texts()));
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
        return Drafted.TO_ADD_TO.seenBy(
                caller, "/undertakings", Map.of("what", "Mends it", "dueOn", "2027-02-01"));
    }

    private static Response sign(Someone caller) {
        String hash =
                Made.at(Drafted.TO_SIGN.mediated().get(Drafted.TO_SIGN.agreement()), "/hash")
                        .asText();
        return Drafted.TO_SIGN.seenBy(
                caller,
                "/signatures",
                Map.of("signedBy", "Umm Karim", "way", "SIGNED", "hash", hash));
    }

    private static String agreementOf(ACase mediated) {
        return "/agreements/" + Made.name(mediated.post("/agreements", texts()));
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

    private static Response patch(Someone caller, String part, Object body) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.x\"")
                .body(body)
                .patch("/api/v1/mediation-cases/" + Sealed.CASES.mediated().id() + part);
    }

    private static Response on(Someone caller, String part, Object body) {
        var request =
                caller.calls().contentType("application/json").header("If-Match", "\"0.en.x\"");
        return (body == null ? request : request.body(body))
                .post("/api/v1/mediation-cases/" + Sealed.CASES.mediated().id() + part);
    }
}
