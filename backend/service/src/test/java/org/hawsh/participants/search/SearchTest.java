package org.hawsh.participants.search;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HawshTest
class SearchTest {
    private static String muhammad;
    private static String shirko;
    private static String reference;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @BeforeEach
    void threePeopleAreRegistered() {
        if (muhammad == null) {
            var registered =
                    APerson.called("محمد")
                            .childOf("حسين", "عبد الله")
                            .bornIn(1988)
                            .registeredBy(registrar);
            muhammad = registered.getString("id");
            reference = registered.getString("reference");
            shirko =
                    APerson.called("شێرکۆ")
                            .childOf("ئەحمەد", "کەریم")
                            .bornIn(1993)
                            .registeredBy(registrar)
                            .getString("id");
            APerson.called("زهراء").childOf("قاسم", null).registeredBy(registrar);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "محمد حسين", "محەمەد حوسێن", "محه‌مه‌د", "Muhammed Husein", "mohammad hussain", "MUHAMMAD",
                "محمد عبدالله",
        "محمد عبد الله", "Mohammed Hussein Abdullah", "حسين محمد", "muham", "mohamed 1988",
                "محمد ١٩٨٨", "مُحَمَّد"
    })
    void muhammadIsFoundInEverySpellingAndScript(String typed) {
        find(typed).body("items.participant.id", hasItem(muhammad));
    }

    @ParameterizedTest
    @CsvSource({
        "شێرکۆ",
        "شيركو",
        "Shirko",
        "Sherko Ahmad",
        "sherko ehmed kerim",
        "شێرکۆ ئەحم",
        "شيركو احمد"
    })
    void shirkoIsFoundInEverySpellingAndScript(String typed) {
        find(typed).body("items.participant.id", hasItem(shirko));
    }

    @Test
    void aReferenceIsFoundHoweverItIsTyped() {
        find(reference).body("items", hasSize(1)).body("items[0].match", equalTo("REFERENCE"));
        find(reference.toLowerCase().replace("-", " "))
                .body("items[0].participant.id", equalTo(muhammad));
        find(reference.replace('0', '٠').replace('1', '١').replace('2', '٢'))
                .body("items[0].participant.id", equalTo(muhammad));
    }

    @Test
    void theDigitsOfAReferenceAreEnoughAndTheirCheckDigitHasToBeRight() {
        String digits = reference.substring(4, 10);
        int check = Character.digit(reference.charAt(11), 10);
        for (String typed : List.of(digits, digits + "-" + check, " " + digits + check)) {
            find(typed)
                    .body("items.participant.id", hasItem(muhammad))
                    .body("items[0].match", equalTo("REFERENCE"));
        }
        find(digits + (check + 1) % 10).body("items.participant.id", not(hasItem(muhammad)));
        find(digits.substring(1)).body("items.participant.id", not(hasItem(muhammad)));
    }

    @Test
    void whoCameIsShownWithTheDayTheyLastCameToACentreOfTheCaller() {
        find("شێرکۆ ئەحمەد").body("items[0].lastSeenOn", nullValue());
        ACourseThatMet course = ACourseThatMet.at(TheCentres.KIRKUK);
        LocalDate today = Clocks.now().toLocalDate();
        ACourseThatMet.marked(
                course.held(today.minusDays(5).atTime(10, 0)), UUID.fromString(shirko), "PRESENT");
        ACourseThatMet.marked(
                course.held(today.minusDays(2).atTime(10, 0)), UUID.fromString(shirko), "ABSENT");
        find("شێرکۆ ئەحمەد").body("items[0].lastSeenOn", equalTo(today.minusDays(5).toString()));
    }

    @Test
    void theSameSpellingComesBeforeAnother() {
        String written = APerson.called("Xezal").madeBy(registrar).toString();
        APerson.called("غەزال").registeredBy(registrar);
        find("Xezal")
                .body("items[0].participant.id", equalTo(written))
                .body("items[0].match", equalTo("SAME_SPELLING"));
    }

    @Test
    void whoBearsTheNameComesBeforeWhoseFatherDoes() {
        String daughter =
                APerson.called("Ayesha")
                        .childOf("muhammad", "Hussain")
                        .registeredBy(registrar)
                        .getString("id");
        List<String> found = find("muhammad hus").extract().path("items.participant.id");
        assertTrue(found.contains(daughter));
        assertTrue(
                found.indexOf(muhammad) >= 0 && found.indexOf(muhammad) < found.indexOf(daughter),
                found.toString());
    }

    @Test
    void anotherYearAnotherPerson() {
        find("محمد حسين 1950").body("items.participant.id", not(hasItem(muhammad)));
        find("محمد حسين 1989").body("items.participant.id", hasItem(muhammad));
    }

    @Test
    void nobodyOfAnotherCentreIsFound() {
        Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD)
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "شێرکۆ ئەحمەد کەریم"))
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void whenMoreMatchThanAreShownItSaysSo() {
        for (int i = 0; i < 4; i++) {
            APerson.called("Benyamin").childOf("Father" + i, null).registeredBy(registrar);
        }
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "Benyamin", "limit", 3))
                .post("/api/v1/participants/searches")
                .then()
                .body("items", hasSize(3))
                .body("more", equalTo(true));
        find("Benyamin Father3").body("more", equalTo(false));
    }

    @Test
    void hostileTextFindsNobodyAndHarmsNothing() {
        for (String text :
                new String[] {
                    "' or '1'='1",
                    "%",
                    "_",
                    "\\",
                    "'; drop table participant; --",
                    "\uD800",
                    "a\u0000"
                }) {
            registrar
                    .calls()
                    .contentType("application/json")
                    .body(Map.of("text", text))
                    .post("/api/v1/participants/searches")
                    .then()
                    .statusCode(200);
        }
        find("محمد حسين").body("items.participant.id", hasItem(muhammad));
    }

    private ValidatableResponse find(String text) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(200);
    }
}
