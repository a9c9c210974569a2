package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.demonstration.DemonstrationDispute;
import org.hawsh.embedded.demonstration.Iraq;

/** What somebody of the demonstration does about disputes, signed in as themself. */
final class MediationSetUp {

    private static final Map<String, Object> CLOSING =
            Map.of("outcome", "AGREEMENT_KEPT", "women", 0, "men", 1, "inTheirLanguage", true);

    private final ServiceClient service;

    MediationSetUp(ServiceClient service) {
        this.service = service;
    }

    /**
     * Walks a dispute as far as it has come, as the mediator who opens it.
     *
     * @return the id of its case
     */
    String walk(DemonstrationDispute dispute, String centreId) throws IOException {
        Map<String, Object> opening = new HashMap<>(dispute.handedOver(centreId));
        opening.put("knowsNoParty", true);
        String id = post("/mediation-cases", opening).get("id").asText();
        String file = "/mediation-cases/" + id;
        List<String> parties = new ArrayList<>();
        for (DemonstrationDispute.Party party : dispute.parties()) {
            parties.add(post(file + "/parties", party.request()).get("id").asText());
        }
        hear(dispute, file, parties);
        if (dispute.stopsAt("ACTIVE")) {
            meet(file, parties);
        }
        if (dispute.stopsAt("ENDED")) {
            on(file, "/ending", Map.of("reason", "NO_AGREEMENT"));
        }
        if (dispute.reaches("AGREEMENT")) {
            agree(dispute, file, parties);
        }
        if (dispute.reaches("FOLLOW_UP")) {
            move(file, "FOLLOW_UP");
        }
        if (dispute.reaches("CLOSED")) {
            for (JsonNode due : get(file + "/follow-ups").get("items")) {
                answer(due, file + "/follow-ups/%s/answer", Map.of("durability", "HOLDS"));
            }
            on(file, "/steps", Map.of("state", "CLOSED", "closing", CLOSING));
        }
        return id;
    }

    /** Each alone, and in a state that is not over yet only the first of them. */
    private void hear(DemonstrationDispute dispute, String file, List<String> parties)
            throws IOException {
        move(file, "SCREENING");
        for (String party : dispute.stopsAt("SCREENING") ? parties.subList(0, 1) : parties) {
            post(
                    file + "/parties/" + party + "/screenings",
                    Map.of("questionsVersion", 1, "answers", List.of(), "outcome", "GO_ON"));
        }
        if (dispute.reaches("CONSENT_PENDING")) {
            move(file, "CONSENT_PENDING");
            for (String party :
                    dispute.stopsAt("CONSENT_PENDING") ? parties.subList(0, 1) : parties) {
                post(
                        file + "/parties/" + party + "/consents",
                        Map.of(
                                "given",
                                true,
                                "how",
                                Map.of("way", "WRITTEN", "language", dispute.language())));
            }
        }
        if (dispute.reaches("ACTIVE")) {
            move(file, "ACTIVE");
        }
    }

    private void meet(String file, List<String> parties) throws IOException {
        JsonNode held =
                post(
                        file + "/meetings",
                        Map.of(
                                "kind",
                                "JOINT",
                                "meetsAt",
                                Instant.now().toString(),
                                "place",
                                "لای مزگەوتی گەڕەک"));
        answer(held, file + "/meetings/%s/beginning", Map.of());
        post(
                file + "/meetings",
                Map.of(
                        "kind",
                        "CAUCUS",
                        "partyId",
                        parties.get(1),
                        "meetsAt",
                        Iraq.today().atTime(16, 30).atZone(Iraq.ZONE).toInstant().toString()));
        post(
                file + "/meetings",
                Map.of(
                        "kind",
                        "JOINT",
                        "meetsAt",
                        Instant.now()
                                .plus(5, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.HOURS)
                                .toString()));
        post(
                file + "/notes",
                Map.of(
                        "kind",
                        "SHARED",
                        "text",
                        "هەردووکیان دەیانەوێت باخەکە بمێنێتەوە. با یەکەم جار باسی ئاوەکە بکەین."));
        post(file + "/notes", Map.of("kind", "CAUCUS", "text", "دەترسێت براکەی زەوییەکە بفرۆشێت."));
    }

    private void agree(DemonstrationDispute dispute, String file, List<String> parties)
            throws IOException {
        String agreements = file + "/agreements";
        JsonNode drafted =
                post(
                        agreements,
                        Map.of(
                                "texts",
                                List.of(
                                        Map.of(
                                                "language",
                                                dispute.language(),
                                                "text",
                                                dispute.agreed()))));
        String agreement = agreements + "/" + drafted.get("id").asText();
        LocalDate today = Iraq.today();
        post(
                agreement + "/undertakings",
                Map.of(
                        "partyId",
                        parties.get(0),
                        "what",
                        dispute.undertaken(),
                        "dueOn",
                        today.plusDays(10).toString()));
        String hash = get(agreement).get("hash").asText();
        JsonNode signed = drafted;
        for (int i = 0; i < parties.size(); i++) {
            signed =
                    post(
                            agreement + "/signatures",
                            Map.of(
                                    "partyId",
                                    parties.get(i),
                                    "signedBy",
                                    dispute.parties().get(i).name(),
                                    "way",
                                    "SIGNED",
                                    "hash",
                                    hash));
        }
        if (dispute.reaches("FOLLOW_UP")) {
            answer(
                    signed.get("undertakings").get(0),
                    file + "/undertakings/%s/outcome",
                    Map.of("state", "KEPT"));
        }
    }

    private void move(String file, String state) throws IOException {
        on(file, "/steps", Map.of("state", state));
    }

    /** On top of the case as it stands. */
    private void on(String file, String act, Map<String, Object> body) throws IOException {
        seen(file + act, get(file).get("version").asInt(), body);
    }

    /** On top of a part of the file as it was answered. */
    private void answer(JsonNode part, String act, Map<String, Object> body) throws IOException {
        seen(act.formatted(part.get("id").asText()), part.get("version").asInt(), body);
    }

    private void seen(String path, int version, Map<String, Object> body) throws IOException {
        service.post(path, version, body);
    }

    private JsonNode get(String path) throws IOException {
        return service.get(path);
    }

    JsonNode post(String path, Map<String, Object> body) throws IOException {
        return service.post(path, body);
    }
}
