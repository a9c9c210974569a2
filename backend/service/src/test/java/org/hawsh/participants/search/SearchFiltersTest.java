package org.hawsh.participants.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "So many people match: add a year, a grandfather": what narrows a search, and what it says about how many there are. */
@HawshTest
class SearchFiltersTest {
    private static final Map<String, Object> LIVES_IN_DAQUQ =
            Map.of("governoratePcode", "IQG13", "districtPcode", "IQG13Q01");

    private static String born1980;
    private static String sonOfHamza;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @BeforeEach
    void threePeopleOfOneNameAreRegistered() {
        if (born1980 == null) {
            born1980 =
                    APerson.called("Zubaida")
                            .childOf("Ghazwan", "Mundhir")
                            .bornIn(1980)
                            .registeredBy(registrar)
                            .getString("id");
            sonOfHamza =
                    APerson.called("زبيدة")
                            .childOf("غزوان", "حمزة")
                            .bornIn(2001)
                            .with("sex", "MALE")
                            .with("further", Map.of("profile", LIVES_IN_DAQUQ))
                            .registeredBy(registrar)
                            .getString("id");
            APerson.called("Zubayda").childOf("Ghazwan", null).registeredBy(registrar);
        }
    }

    @Test
    void itSaysHowManyPeopleMatchAlsoWhenFewerAreShown() {
        search("Zubaida Ghazwan", Map.of("limit", 1))
                .body("items", hasSize(1))
                .body("more", equalTo(true))
                .body("matching.people", equalTo(3))
                .body("matching.orMore", equalTo(false));
    }

    @Test
    void aYearOfBirthNarrowsGiveOrTakeOne() {
        search("Zubaida Ghazwan", Map.of("birthYear", 1981))
                .body("items.participant.id", contains(born1980))
                .body("matching.people", equalTo(1));
        search("Zubaida Ghazwan", Map.of("birthYear", 1983)).body("items", hasSize(0));
    }

    @Test
    void aGrandfatherNarrowsInAnyScript() {
        search("Zubaida Ghazwan", Map.of("grandfather", "Hamza"))
                .body("items.participant.id", contains(sonOfHamza));
        search("Zubaida Ghazwan", Map.of("grandfather", "منذر"))
                .body("items.participant.id", contains(born1980));
        search("Zubaida Ghazwan", Map.of("grandfather", " ")).body("items", hasSize(3));
    }

    @Test
    void sexNarrows() {
        search("Zubaida Ghazwan", Map.of("sex", "MALE"))
                .body("items.participant.id", contains(sonOfHamza));
        search("Zubaida Ghazwan", Map.of("sex", "FEMALE"))
                .body("items.participant.id", hasItem(born1980))
                .body("items.participant.id", not(hasItem(sonOfHamza)));
    }

    @Test
    void theGovernorateSomebodyLivesInNarrows() {
        search("Zubaida Ghazwan", Map.of("governoratePcode", "IQG13"))
                .body("items.participant.id", contains(sonOfHamza))
                .body("matching.people", equalTo(1));
        search("Zubaida Ghazwan", Map.of("governoratePcode", "IQG15")).body("items", hasSize(0));
    }

    @Test
    void whereSomebodyLivesTellsThemApart() {
        search("Zubaida Ghazwan", Map.of())
                .body(
                        "items.find { it.participant.id == '" + sonOfHamza + "' }.home.pcode",
                        equalTo("IQG13Q01"))
                .body("items.find { it.participant.id == '" + born1980 + "' }.home", nullValue());
    }

    @Test
    void aFilterThatCannotBeReadIsRefused() {
        send(Map.of("text", "Zubaida", "governoratePcode", "IQG99"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/governoratePcode"))
                .body("errors[0].code", equalTo("place-code-unknown"));
        send(Map.of("text", "Zubaida", "governoratePcode", "IQG13Q01")).statusCode(422);
        send(Map.of("text", "Zubaida", "birthYear", 12)).statusCode(422);
        send(Map.of("text", "Zubaida", "sex", "OTHERWISE")).statusCode(400);
        send(Map.of("text", "Zubaida", "village", "Daquq")).statusCode(400);
    }

    private ValidatableResponse search(String text, Map<String, Object> filters) {
        Map<String, Object> body = new HashMap<>(filters);
        body.put("text", text);
        return send(body).statusCode(200);
    }

    private ValidatableResponse send(Map<String, Object> body) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants/searches")
                .then();
    }
}
