package org.hawsh.places;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hawsh.access.Role;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class PlaceListTest {
    private static final String PLACES = "/api/v1/places";

    /** The letters of Sorani; its ک, ی, ە and هـ are not those of Arabic. */
    private static final Pattern SORANI = Pattern.compile("[ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ ]+");

    private final Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.NINEWA);

    @Test
    void thereAreEighteenGovernoratesOfTheListAndHalabjaSinceItIsOne() {
        list("GOVERNORATE", "2025-05-04").body("items", hasSize(18));
        list("GOVERNORATE", "2025-05-05")
                .body("items", hasSize(19))
                .body("items.pcode", hasItem("HALABJA"))
                .body("items.name.ckb", not(hasItem(nullValue())));
        calls().queryParam("level", "GOVERNORATE")
                .queryParam("scheme", "COD")
                .get(PLACES)
                .then()
                .body("items", hasSize(18));
    }

    @Test
    void thereAreAHundredAndOneDistrictsUntilOneBecomesAGovernorate() {
        assertEquals(101, codes("2025-05-04").size());
        assertEquals(100, codes("2025-05-05").size());
    }

    @Test
    void everyDistrictIsNamedInThreeLanguages() {
        everyDistrict(
                "2025-05-04",
                district -> {
                    for (String language : List.of("en", "ar", "ckb")) {
                        String name = district.getString("name." + language);
                        assertFalse(
                                name == null || name.isBlank(), district.get("pcode") + language);
                    }
                });
    }

    @Test
    void everyKurdishNameIsWrittenInKurdishLetters() {
        everyDistrict(
                "2025-05-04",
                district -> {
                    String name = district.getString("name.ckb");
                    assertTrue(SORANI.matcher(name).matches(), name);
                    assertFalse(name.startsWith("ر"), name);
                });
    }

    @Test
    void aKurdishNameNobodyHasCheckedSaysSo() {
        calls().get(PLACES + "/COD/IQG08Q03")
                .then()
                .body("name.ckb", equalTo("کەرخ"))
                .body("kurdishNameReviewed", equalTo(false));
    }

    @Test
    void aGovernorateHasItsDistricts() {
        calls().queryParam("parent", "IQG13")
                .get(PLACES)
                .then()
                .statusCode(200)
                .body("items.pcode", contains("IQG13Q01", "IQG13Q02", "IQG13Q03", "IQG13Q04"))
                .body("items.name.ckb", hasItem("کەرکووک"))
                .body("items.parentPcode", hasItem("IQG13"))
                .body("next", nullValue());
    }

    @Test
    void everyPlaceIsNobodysPlace() {
        calls().get(PLACES)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("level-or-parent"));
        calls().queryParam("parent", "IQG99").get(PLACES).then().body("items", hasSize(0));
    }

    @Test
    void aPlaceIsReadWithTheCodesAndNamesItGoesBy() {
        calls().get(PLACES + "/COD/IQG08")
                .then()
                .statusCode(200)
                .body("name.ar", equalTo("بغداد"))
                .body("validFrom", equalTo("2019-06-03"))
                .body("validTo", nullValue())
                .body("aliases.code", hasItems("IQ-G07", "IQ-BG"))
                .body("aliases.scheme", hasItems("OCHA", "ISO", "DTM"));
        calls().get(PLACES + "/COD/IQG06Q05").then().body("validTo", equalTo("2025-05-04"));
        calls().get(PLACES + "/OCHA/IQG08").then().statusCode(404);
        calls().get(PLACES + "/COD/IQ-G08").then().statusCode(404);
        calls().get(PLACES + "/NOWHERE/IQG08").then().statusCode(404);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        for (String path : List.of(PLACES + "?level=DISTRICT&limit=200", PLACES + "/COD/IQG13")) {
            String tag =
                    calls().get(path)
                            .then()
                            .statusCode(200)
                            .header("Cache-Control", "private, no-cache")
                            .header("ETag", matchesPattern("\"[0-9a-f]{32}\\.en\\.place\""))
                            .extract()
                            .header("ETag");
            calls().header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
            calls().header("If-None-Match", "\"another.en.place\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
        assertNotEquals(
                calls().get(PLACES + "?level=DISTRICT").header("ETag"),
                calls().get(PLACES + "?level=GOVERNORATE").header("ETag"));
    }

    private List<String> codes(String on) {
        List<String> codes = new ArrayList<>();
        everyDistrict(on, district -> codes.add(district.getString("pcode")));
        assertEquals(new ArrayList<>(new TreeSet<>(codes)), codes, "in order, none twice");
        return codes;
    }

    private void everyDistrict(String on, Consumer<JsonPath> look) {
        String cursor = null;
        do {
            RequestSpecification page =
                    calls().queryParam("level", "DISTRICT")
                            .queryParam("on", on)
                            .queryParam("limit", 40);
            JsonPath answer =
                    (cursor == null ? page : page.queryParam("cursor", cursor))
                            .get(PLACES)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            for (int i = 0; i < answer.getList("items").size(); i++) {
                look.accept(new JsonPath(answer.prettify()).setRootPath("items[" + i + "]"));
            }
            cursor = answer.getString("next");
        } while (cursor != null);
    }

    private ValidatableResponse list(String level, String on) {
        return calls().queryParam("level", level)
                .queryParam("on", on)
                .get(PLACES)
                .then()
                .statusCode(200);
    }

    private RequestSpecification calls() {
        return facilitator.calls();
    }
}
