package org.hawsh.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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

@HawshTest
class LikelyDuplicatesTest {
    private static String registered;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @BeforeEach
    void somebodyIsRegistered() {
        if (registered == null) {
            registered =
                    APerson.called("خديجة")
                            .childOf("صبري", "قتيبة")
                            .bornIn(1991)
                            .registeredBy(registrar)
                            .getString("id");
        }
    }

    @Test
    void thePersonIsMetInAnotherScriptAndTheReasonsAreSaidPartByPart() {
        match(Map.of("given", "Khadija", "father", "Sabri", "grandfather", "قتيبة"), 1992)
                .body("items", hasSize(1))
                .body("items[0].participant.id", equalTo(registered))
                .body("items[0].level", equalTo("LIKELY"))
                .body(reason("GIVEN"), equalTo("OTHER_SPELLING"))
                .body(reason("FATHER"), equalTo("OTHER_SPELLING"))
                .body(reason("GRANDFATHER"), equalTo("SAME_SPELLING"))
                .body(reason("FAMILY"), equalTo("MISSING"))
                .body(reason("SEX"), equalTo("SAME"))
                .body(reason("BIRTH_DATE"), equalTo("NEAR"));
    }

    @Test
    void anotherGivenNameOrAnotherFatherIsSomebodyElse() {
        match(Map.of("given", "Maryam", "father", "Sabri"), 1991)
                .body("items.participant.id", not(hasItem(registered)));
        match(Map.of("given", "Khadija", "father", "Falah"), 1991)
                .body("items.participant.id", not(hasItem(registered)));
    }

    @Test
    void whereTheFatherIsNotSaidItIsOnlyPossible() {
        match(Map.of("given", "خديجة"), 1991)
                .body("items[0].participant.id", equalTo(registered))
                .body("items[0].level", equalTo("POSSIBLE"))
                .body(reason("FATHER"), equalTo("MISSING"));
    }

    @Test
    void nobodyOfAnotherCentreIsNamed() {
        send(
                        Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD),
                        Map.of("given", "خديجة", "father", "صبري", "grandfather", "قتيبة"),
                        1991)
                .body("items", hasSize(0));
    }

    private ValidatableResponse match(Map<String, Object> name, int year) {
        return send(registrar, name, year);
    }

    private static ValidatableResponse send(Someone caller, Map<String, Object> name, int year) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("sex", "FEMALE");
        body.put("birthDate", Map.of("precision", "YEAR", "year", year));
        return caller.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants/matches")
                .then()
                .statusCode(200);
    }

    private static String reason(String part) {
        return "items[0].reasons.find { it.part == '" + part + "' }.verdict";
    }
}
