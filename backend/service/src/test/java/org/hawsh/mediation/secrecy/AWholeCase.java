package org.hawsh.mediation.secrecy;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.TheCentres;

/**
 * A case at Kirkuk from the hand-over to its closing, with something told wherever it has a place
 * for words.
 */
final class AWholeCase {
    private final Scene scene;
    private final PlantedWords words;
    private final ACase mediated;
    private final List<UUID> parties = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();

    private AWholeCase(Scene scene, PlantedWords words) {
        this.scene = scene;
        this.words = words;
        handOver();
        mediated = ACase.by(scene.member(), TheCentres.KIRKUK);
    }

    static AWholeCase lived(Scene scene, PlantedWords words) {
        AWholeCase whole = new AWholeCase(scene, words);
        whole.parties();
        whole.mediators();
        whole.screenedAndWilling();
        whole.meetings();
        whole.notes();
        whole.brought();
        whole.alert();
        new Agreed(whole.mediated, whole.parties, words, whole.parts).lived();
        whole.another();
        return whole;
    }

    /** By the names that addresses give them. */
    Map<String, String> parts() {
        parts.put("id", mediated.id().toString());
        parts.put("caseId", mediated.id().toString());
        return parts;
    }

    ACase file() {
        return mediated;
    }

    private void handOver() {
        done(
                scene.desk()
                        .calls()
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
                                        told()))
                        .post("/api/v1/mediation-hand-overs"));
    }

    private Map<String, Object> told() {
        return Map.of("account", words.next(), "howToReach", words.next());
    }

    private void parties() {
        done(mediated.patch("", Map.of("told", told())));
        Map<String, Object> registered = party("PERSON", "ar");
        registered.put("participantReference", scene.reference());
        registered.put("representative", companion());
        registered.put("supportPerson", companion());
        Map<String, Object> other = party("PERSON", "ckb");
        other.put("representative", companion());
        other.put("supportPerson", Map.of("name", scene.named()));
        Map<String, Object> group = party("GROUP", "ar");
        group.put("spokespersons", List.of(companion(), companion()));
        for (Map<String, Object> party : List.of(registered, other, group)) {
            parties.add(UUID.fromString(done(mediated.post("/parties", party)).path("id")));
        }
        parts.put("partyId", parties.get(0).toString());
    }

    private Map<String, Object> party(String kind, String language) {
        Map<String, Object> party = new HashMap<>();
        party.put("kind", kind);
        party.put("name", words.next());
        party.put("contact", words.next());
        party.put("language", language);
        return party;
    }

    private Map<String, Object> companion() {
        return Map.of("name", words.next(), "contact", words.next());
    }

    /** One is not available, as a party names them; the other is asked and does not take it on. */
    private void mediators() {
        done(scene.propose(mediated.id(), scene.namedMediator()));
        done(scene.propose(mediated.id(), scene.askedMediator()));
        String proposal =
                scene.asked().calls().get("/api/v1/mediation-proposals").path("items[0].id");
        done(
                scene.asked()
                        .calls()
                        .contentType("application/json")
                        .header("If-Match", "\"0.en.x\"")
                        .body(Map.of("knowsAParty", false, "takesItOn", false))
                        .post("/api/v1/mediation-proposals/" + proposal + "/answer"));
    }

    private void screenedAndWilling() {
        done(mediated.moveTo("SCREENING"));
        parties.forEach(this::screen);
        done(mediated.moveTo("CONSENT_PENDING"));
        parties.forEach(
                party ->
                        done(
                                mediated.post(
                                        "/parties/" + party + "/consents",
                                        Map.of(
                                                "given",
                                                true,
                                                "how",
                                                Map.of(
                                                        "way",
                                                        "SPOKEN",
                                                        "language",
                                                        "ar",
                                                        "witness",
                                                        words.next())))));
        done(mediated.moveTo("ACTIVE"));
    }

    private void screen(UUID party) {
        done(
                mediated.post(
                        "/parties/" + party + "/screenings",
                        Map.of(
                                "questionsVersion",
                                1,
                                "answers",
                                List.of(
                                        Map.of("number", 1, "text", words.next()),
                                        Map.of("number", 2, "text", words.next())),
                                "outcome",
                                "GO_ON_WITH_ARRANGEMENTS",
                                "arrangements",
                                List.of("SHUTTLE"))));
    }

    private void meetings() {
        parties.forEach(this::screen);
        Map<String, Object> plan = new HashMap<>();
        plan.put("meetsAt", "2027-01-10T08:00:00Z");
        for (String kind : List.of("JOINT", "CAUCUS")) {
            plan.put("kind", kind);
            plan.put("partyId", kind.equals("CAUCUS") ? parties.get(0) : null);
            plan.put("place", words.next());
            String id = done(mediated.post("/meetings", plan)).path("id");
            String meeting = "/meetings/" + id;
            done(mediated.postOn(meeting, meeting + "/beginning", null));
            done(
                    mediated.patch(
                            meeting,
                            Map.of(
                                    "place",
                                    words.next(),
                                    "summary",
                                    words.next(),
                                    "options",
                                    words.next())));
            parts.put("meetingId", id);
        }
    }

    private void notes() {
        for (String kind : List.of("SHARED", "CAUCUS")) {
            String id =
                    done(mediated.post("/notes", Map.of("kind", kind, "text", words.next())))
                            .path("id");
            done(mediated.patch("/notes/" + id, Map.of("text", words.next())));
            parts.put("noteId", id);
        }
    }

    /** What a party brings, and what the mediator has typed and not sent: of the case, and of one that is none yet. */
    private void brought() {
        byte[] pdf = ("%PDF-" + words.next()).getBytes(StandardCharsets.UTF_8);
        String name = words.next().split(" ")[0] + ".pdf";
        parts.put("attachmentId", done(mediated.attaches(name, pdf)).path("id"));
        for (String form : List.of("form=INTAKE", "form=NOTE&caseId=" + mediated.id())) {
            done(
                    mediated.mediator()
                            .calls()
                            .contentType("application/json")
                            .body(Map.of("content", words.next()))
                            .put("/api/v1/mediation-drafts?" + form));
        }
    }

    /** A note more: what a leak that was planted meanwhile hangs on. */
    void goesOn() {
        done(mediated.post("/notes", Map.of("kind", "SHARED", "text", words.next())));
    }

    private void alert() {
        done(mediated.post("/alerts", Map.of("text", words.next())));
    }

    /** Which ends without an agreement. */
    private void another() {
        ACase ended = ACase.by(mediated.mediator(), TheCentres.KIRKUK);
        done(
                ended.postOn(
                        "",
                        "/ending",
                        Map.of(
                                "reason",
                                "CRIMINAL_MATTER",
                                "account",
                                words.next(),
                                "referredTo",
                                words.next())));
    }

    static Response done(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + ": " + answer.asString());
        }
        return answer;
    }
}
