package org.hawsh.mediation.secrecy;

import static org.hawsh.mediation.secrecy.AWholeCase.done;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACase;

/**
 * How a case comes to an agreement, and what comes of that until it is closed.
 *
 * @param parts by the names that addresses give them
 */
record Agreed(ACase mediated, List<UUID> parties, PlantedWords words, Map<String, String> parts) {

    void lived() {
        followedUp(agreement());
    }

    private String agreement() {
        Map<String, Object> texts =
                Map.of(
                        "texts",
                        List.of(
                                Map.of("language", "ar", "text", words.next()),
                                Map.of("language", "ckb", "text", words.next())),
                        "guarantors",
                        List.of(Map.of("name", words.next(), "vouchesFor", words.next())));
        String id = done(mediated.post("/agreements", texts)).path("id");
        parts.put("agreementId", id);
        String agreement = "/agreements/" + id;
        for (UUID party : parties.subList(0, 2)) {
            done(
                    mediated.post(
                            agreement + "/undertakings",
                            Map.of("partyId", party, "what", words.next(), "dueOn", "2027-02-01")));
        }
        String hash = done(mediated.get(agreement)).path("hash");
        for (UUID party : parties) {
            done(
                    mediated.post(
                            agreement + "/signatures",
                            Map.of(
                                    "partyId",
                                    party,
                                    "signedBy",
                                    words.next(),
                                    "way",
                                    "THUMB_PRINT",
                                    "witness",
                                    words.next(),
                                    "hash",
                                    hash)));
        }
        return agreement;
    }

    private void followedUp(String agreement) {
        List<Map<String, Object>> undertakings = done(mediated.get(agreement)).path("undertakings");
        for (Map<String, Object> undertaking : undertakings) {
            parts.put("undertakingId", undertaking.get("id").toString());
            done(
                    on(
                            "/undertakings/" + undertaking.get("id") + "/outcome",
                            undertaking,
                            Map.of("state", "KEPT", "note", words.next())));
        }
        done(mediated.moveTo("FOLLOW_UP"));
        List<Map<String, Object>> followUps = done(mediated.get("/follow-ups")).path("items");
        for (Map<String, Object> followUp : followUps) {
            parts.put("followUpId", followUp.get("id").toString());
            done(
                    on(
                            "/follow-ups/" + followUp.get("id") + "/answer",
                            followUp,
                            Map.of("durability", "HOLDS", "told", words.next())));
        }
        done(mediated.closed("AGREEMENT_KEPT"));
    }

    private Response on(String part, Map<String, Object> seen, Map<String, Object> body) {
        return mediated.mediator()
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"%s.en.x\"".formatted(seen.get("version")))
                .body(body)
                .post("/api/v1/mediation-cases/" + mediated.id() + part);
    }
}
