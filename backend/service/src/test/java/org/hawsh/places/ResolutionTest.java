package org.hawsh.places;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ResolutionTest {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @Test
    void everyCodeAndSpellingOfEveryGovernorateIsThatGovernorate() throws IOException {
        List<String> rows = table();
        assertEquals(18, rows.size());
        for (String row : rows) {
            String[] cells = row.split("\t");
            String pcode = cells[0];
            meant(Map.of("scheme", "COD", "code", pcode), pcode);
            meant(Map.of("scheme", "ISO", "code", cells[4]), pcode);
            meant(Map.of("scheme", "OCHA", "code", cells[5]), pcode);
            for (String name : List.of(cells[1], cells[2], cells[3])) {
                meant(Map.of("scheme", "COD", "name", name, "level", "GOVERNORATE"), pcode);
            }
            for (String name : cells[6].split(" / ")) {
                meant(Map.of("scheme", "DTM", "name", name), pcode);
            }
        }
    }

    @Test
    void aHyphenIsAnotherGovernorate() {
        meant(Map.of("scheme", "COD", "code", "IQG08"), "IQG08")
                .body("mapped.name.en", equalTo("Baghdad"));
        meant(Map.of("scheme", "OCHA", "code", "IQ-G07"), "IQG08");
        meant(Map.of("scheme", "OCHA", "code", "IQ-G08"), "IQG09")
                .body("mapped.name.en", equalTo("Duhok"));
        unknown(Map.of("scheme", "COD", "code", "IQ-G08"), "/code");
        unknown(Map.of("scheme", "OCHA", "code", "IQG08"), "/code");
        unknown(Map.of("scheme", "COD", "code", "iqg08"), "/code");
    }

    @Test
    void whatWasReportedStandsBesideWhatItIsMappedTo() {
        meant(Map.of("scheme", "DTM", "name", " DAHUK\u00A0"), "IQG09")
                .body("reported.scheme", equalTo("DTM"))
                .body("reported.name", equalTo(" DAHUK\u00A0"))
                .body("reported.code", nullValue());
    }

    @Test
    void anUnknownPlaceIsRefusedAndThoseWrittenMuchLikeItAreNamed() {
        unknown(Map.of("scheme", "COD", "name", "Kirkook"), "/name")
                .body("errors.code", everyItem(equalTo("place-near")))
                .body("errors.size()", lessThanOrEqualTo(5))
                .body("errors.message", hasItem(containsString("IQG13 Kirkuk")));
        unknown(Map.of("scheme", "COD", "name", "كركوكك"), "/name")
                .body("errors.message", hasItem(containsString("IQG13 Kirkuk")));
        unknown(Map.of("scheme", "COD", "code", "IQG19"), "/code")
                .body("errors.size()", equalTo(5))
                .body("errors.message", hasItem(containsString("IQG09 Duhok")));
        unknown(Map.of("scheme", "ISO", "code", "Zanzibar & Pemba"), "/code")
                .body("errors.code", contains("place-not-listed"));
    }

    @Test
    void aNameThatSeveralPlacesBearIsNotDecidedForThePerson() {
        meant(Map.of("scheme", "COD", "name", "Erbil"), "IQG11")
                .body("ambiguous", equalTo(true))
                .body("candidates.pcode", contains("IQG11", "IQG11Q02"));
        meant(Map.of("scheme", "COD", "name", "Erbil", "level", "DISTRICT"), "IQG11Q02")
                .body("ambiguous", equalTo(false))
                .body("candidates", hasSize(1));
    }

    @Test
    void theSevenDistrictsOfDtmThatLieInSeveralOnesAreAmbiguous() {
        for (String name :
                List.of("Kalar", "Makhmur", "Ain Al-Tamur", "Daquq", "Akre", "Kufa", "Halabja")) {
            resolve(Map.of("scheme", "DTM", "name", name))
                    .statusCode(200)
                    .body("ambiguous", equalTo(true));
        }
        resolve(Map.of("scheme", "DTM", "name", "Makhmur"))
                .body("mapped.pcode", equalTo("IQG11Q04"))
                .body("candidates.parentPcode", hasItem("IQG15"));
    }

    @Test
    void theDayDecidesWhatHalabjaIs() {
        String before = "2025-05-04";
        String since = "2025-05-05";
        meant(Map.of("scheme", "COD", "code", "IQG06Q05", "on", before), "IQG06Q05")
                .body("mapped.level", equalTo("DISTRICT"))
                .body("mapped.parentPcode", equalTo("IQG06"));
        meant(Map.of("scheme", "COD", "code", "IQG06Q05", "on", since), "HALABJA")
                .body("mapped.level", equalTo("GOVERNORATE"))
                .body("mapped.scheme", equalTo("HAWSH"));
        meant(Map.of("scheme", "COD", "name", "Halabja", "on", before), "IQG06Q05");
        meant(Map.of("scheme", "COD", "name", "حلبجة", "on", since), "HALABJA");
        meant(Map.of("scheme", "HAWSH", "code", "HALABJA"), "HALABJA");
        unknown(Map.of("scheme", "HAWSH", "code", "HALABJA", "on", before), "/code");
        meant(Map.of("scheme", "DTM", "name", "Halabja", "on", before), "IQG06Q05");
        meant(Map.of("scheme", "DTM", "name", "Halabja", "on", since), "HALABJA");
        unknown(
                Map.of("scheme", "DTM", "name", "Halabja", "level", "DISTRICT", "on", since),
                "/name");
    }

    @Test
    void aPlaceIsReportedByItsCodeOrByItsName() {
        for (Map<String, String> body :
                List.of(
                        Map.of("scheme", "COD"),
                        Map.of("scheme", "COD", "code", "IQG13", "name", "Kirkuk"))) {
            resolve(body)
                    .statusCode(422)
                    .body("type", equalTo("urn:hawsh:problem:validation-failed"))
                    .body("errors[0].code", equalTo("code-or-name"));
        }
        resolve(Map.of("scheme", "GEONAMES", "code", "1")).statusCode(400);
    }

    private ValidatableResponse meant(Map<String, String> reported, String pcode) {
        return resolve(reported).statusCode(200).body("mapped.pcode", equalTo(pcode));
    }

    private ValidatableResponse unknown(Map<String, String> reported, String pointer) {
        return resolve(reported)
                .statusCode(422)
                .body("type", equalTo("urn:hawsh:problem:place-unknown"))
                .body("errors.pointer", everyItem(equalTo(pointer)));
    }

    private ValidatableResponse resolve(Map<String, String> reported) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(new HashMap<>(reported))
                .post("/api/v1/places/resolutions")
                .then();
    }

    private static List<String> table() throws IOException {
        try (var file = ResolutionTest.class.getResourceAsStream("governorates.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
