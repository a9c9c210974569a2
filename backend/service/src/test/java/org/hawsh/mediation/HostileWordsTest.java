package org.hawsh.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Signs that control or turn a text are refused by name wherever a member writes one, and nothing
 * of the file is lost.
 */
@HawshTest
class HostileWordsTest {
    private static final List<String> HOSTILE =
            List.of("a\u0000b", "a\u001Bb", "a\u202Eb", "a\u2066b");

    private static final List<String> PARTS =
            List.of("", "/parties", "/meetings", "/notes", "/agreements", "/follow-ups");

    private ACase mediated;
    private UUID party;
    private String meeting;
    private String agreement;

    @BeforeEach
    void aCaseThatIsMediated() {
        mediated = ACase.at(ACentre.any().open());
        party = mediated.activeWithTwo().get(0);
        Map<String, Object> plan = Map.of("kind", "JOINT", "meetsAt", "2027-01-10T08:00:00Z");
        meeting = "/meetings/" + mediated.post("/meetings", plan).path("id");
        agreement =
                "/agreements/"
                        + mediated.post("/agreements", texts("The wall is mended.")).path("id");
    }

    @Test
    void nothingTakesSignsThatAreNoText() {
        List<String> before = file();
        Set<String> taken = new TreeSet<>();
        places().forEach(
                        (place, writes) -> {
                            for (String text : HOSTILE) {
                                Response answer = writes.apply(text);
                                if (answer.statusCode() != 422
                                        || !List.of("not-text")
                                                .equals(answer.path("errors.code"))) {
                                    taken.add(place + ": " + answer.asString());
                                }
                            }
                        });
        assertEquals(Set.of(), taken);
        assertEquals(before, file());
    }

    private List<String> file() {
        return PARTS.stream().map(part -> mediated.get(part).asString()).toList();
    }

    private Map<String, Function<String, Response>> places() {
        Map<String, Function<String, Response>> places = new LinkedHashMap<>();
        places.put("what was told", text -> told("account", text));
        places.put("how to reach them", text -> told("howToReach", text));
        for (String member : List.of("name", "contact")) {
            places.put("a party's " + member, text -> party(member, text));
            for (String companion : List.of("representative", "supportPerson")) {
                places.put(
                        "a %s's %s".formatted(companion, member),
                        text -> party(companion, with(Map.of("name", "Abu Ali"), member, text)));
            }
        }
        places.put("an answer", this::answered);
        places.put("the witness of a consent", this::consented);
        for (String member : List.of("place", "summary", "options")) {
            places.put(
                    "a meeting's " + member, text -> mediated.patch(meeting, Map.of(member, text)));
        }
        places.put(
                "a note", text -> mediated.post("/notes", Map.of("kind", "CAUCUS", "text", text)));
        places.put("an agreement", text -> mediated.patch(agreement, texts(text)));
        for (String member : List.of("name", "vouchesFor")) {
            places.put("a guarantor's " + member, text -> guaranteed(member, text));
        }
        places.put("an undertaking", this::undertaken);
        for (String member : List.of("signedBy", "witness")) {
            places.put("a signature's " + member, text -> signed(member, text));
        }
        for (String member : List.of("account", "referredTo")) {
            places.put(
                    "an ending's " + member,
                    text ->
                            mediated.postOn(
                                    "",
                                    "/ending",
                                    with(Map.of("reason", "NOT_SAFE"), member, text)));
        }
        places.put("an alert", text -> mediated.post("/alerts", Map.of("text", text)));
        return places;
    }

    private Response told(String member, String text) {
        return mediated.patch("", Map.of("told", with(Map.of("account", "A wall."), member, text)));
    }

    private Response party(String member, Object value) {
        return mediated.post(
                "/parties",
                with(Map.of("kind", "PERSON", "name", "Zubayda", "language", "ar"), member, value));
    }

    private Response answered(String text) {
        return mediated.post(
                "/parties/" + party + "/screenings",
                Map.of(
                        "questionsVersion",
                        1,
                        "answers",
                        List.of(Map.of("number", 1, "text", text)),
                        "outcome",
                        "GO_ON"));
    }

    private Response consented(String text) {
        return mediated.post(
                "/parties/" + party + "/consents",
                Map.of(
                        "given",
                        true,
                        "how",
                        Map.of("way", "SPOKEN", "language", "ar", "witness", text)));
    }

    private Response guaranteed(String member, String text) {
        return mediated.patch(
                agreement,
                Map.of("guarantors", List.of(with(Map.of("name", "Abu Ali"), member, text))));
    }

    private Response undertaken(String text) {
        return mediated.post(
                agreement + "/undertakings",
                Map.of("partyId", party, "what", text, "dueOn", "2027-02-01"));
    }

    private Response signed(String member, String text) {
        return mediated.post(
                agreement + "/signatures",
                with(
                        Map.of(
                                "partyId",
                                party,
                                "signedBy",
                                "Her own hand",
                                "way",
                                "SIGNED",
                                "hash",
                                mediated.get(agreement).path("hash")),
                        member,
                        text));
    }

    private static Map<String, Object> texts(String text) {
        return Map.of("texts", List.of(Map.of("language", "ar", "text", text)));
    }

    private static Map<String, Object> with(Map<String, ?> body, String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(member, value);
        return changed;
    }
}
