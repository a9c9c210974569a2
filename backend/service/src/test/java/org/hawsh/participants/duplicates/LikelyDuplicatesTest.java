package org.hawsh.participants.duplicates;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.Sex;
import org.hawsh.participants.names.NameParts;
import org.hawsh.participants.names.WordsAtHand;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class LikelyDuplicatesTest {
    private static String registered;

    @Inject ParticipantMatches matches;
    @Inject CallerScope scope;

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
    void aGivenNameTypedBeyondRecognitionIsPossibleWhereAllElseAgrees() {
        match(Map.of("given", "خيدجهـش", "father", "صبري", "grandfather", "قتيبة"), 1991)
                .body("items[0].participant.id", equalTo(registered))
                .body("items[0].level", equalTo("POSSIBLE"))
                .body(reason("GIVEN"), equalTo("TYPO"));
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

    @Test
    void ofAWholeFileEachPersonMeetsTheirOwnInTheOrderOfTheFile() {
        scope.enter(UUID.randomUUID(), Set.of(TheCentres.KIRKUK));
        List<List<PossibleDuplicate>> found =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        matches.ofEach(
                                                List.of(
                                                        person("Nobodyhere", "Whosoever"),
                                                        person("Khadija", "Sabri")),
                                                TheCentres.KIRKUK,
                                                new WordsAtHand()));
        assertEquals(2, found.size());
        assertEquals(List.of(), found.get(0));
        assertEquals(registered, found.get(1).get(0).participant().id().toString());
    }

    private static RegisterParticipant person(String given, String father) {
        return new RegisterParticipant(
                TheCentres.KIRKUK,
                null,
                new NameParts(given, father, null, null, null, null),
                Sex.FEMALE,
                new BirthDate(BirthDate.Precision.YEAR, 1991, null, null),
                null,
                null,
                null,
                null,
                null);
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
