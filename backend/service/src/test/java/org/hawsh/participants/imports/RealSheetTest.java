package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/**
 * A sheet as centres keep them: the whole name in one column, ذ and ا for the sex, dates as each hand writes them, and a
 * twentieth of the rows wrong. A small one of the same kind stands in where the public names are absent.
 */
@HawshTest
class RealSheetTest {
    private static final Path PUBLIC_FILE =
            Path.of("../../../shared/data/names/nawikurdi_names.json");

    private static final List<String> WOMEN = List.of("ئادان", "ئاژین", "شیلان", "ژیان", "هێرۆ");
    private static final List<String> MEN =
            List.of("شێرکۆ", "ڕێبوار", "هێمن", "کاروان", "دانا", "سۆران", "عبد الرحمن");

    private static final List<String> DATES =
            List.of("2001-05-17", "17/05/1999", "٢٠٠١", "~1988", "3.11.1975", "1990-07", "");

    private final AnImport files = AnImport.at(TheCentres.DIYALA);

    @Test
    void aSmallSheetComesInButForItsFaults() {
        comesIn(WOMEN, MEN, 40, 6);
    }

    @Test
    void fiveHundredRowsComeInButForTwentyFive() throws IOException {
        assumeTrue(Files.exists(PUBLIC_FILE), "The public names are not here.");
        List<String> women = new ArrayList<>();
        List<String> men = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(PUBLIC_FILE.toFile())) {
            String name = entry.get("name").asText().strip();
            if (name.matches("\\p{IsArabic}{3,12}")) {
                (entry.get("gender").asText().equals("F") ? women : men).add(name);
            }
        }
        comesIn(women, men, 500, 25);
    }

    private void comesIn(List<String> women, List<String> men, int rows, int faulty) {
        String id =
                files.send(sheet(women, men, rows, faulty), true)
                        .then()
                        .statusCode(201)
                        .body("columns.field", contains("whole_name", "sex", "birth_date", "phone"))
                        .body("preview[0].name.father", equalTo(men.get(0)))
                        .extract()
                        .path("id");
        Map<String, Object> reading =
                Map.of(
                        "columns",
                        List.of(
                                Map.of("column", 0, "field", "WHOLE_NAME"),
                                Map.of("column", 1, "field", "SEX"),
                                Map.of("column", 2, "field", "BIRTH_DATE"),
                                Map.of("column", 3, "field", "PHONE")));
        files.readAs(id, reading).then().statusCode(200);
        assertEquals("FAULTY", files.stateAtRest(id, 60));
        files.read(id)
                .then()
                .body(
                        "faultKinds.code",
                        hasItems("sex-unknown", "birth-date-unreadable", "phone-unreadable"))
                .body("faults.findAll { it.code == 'sex-unknown' }.value.unique()", contains("ر"));

        files.readAs(
                        id,
                        Map.of(
                                "columns",
                                reading.get("columns"),
                                "values",
                                List.of(Map.of("field", "SEX", "written", "ر", "means", "MALE"))))
                .then()
                .statusCode(200);
        assertEquals("FAULTY", files.stateAtRest(id, 60));
        files.read(id)
                .then()
                .body(
                        "faultKinds.code",
                        containsInAnyOrder("birth-date-unreadable", "phone-unreadable"))
                .body("faultyRowCount", equalTo(faulty))
                .body("registerCount", equalTo(rows - faulty))
                .body("reading.values", hasSize(1));
        String toMend =
                files.registrar()
                        .calls()
                        .get(AnImport.IMPORTS + "/" + id + "/faulty-rows")
                        .asString();
        assertEquals(faulty + 1, toMend.strip().split("\r\n").length);

        files.decide(id, "DIFFERENT", null);
        files.commit(id).then().statusCode(409);
        files.commitWithoutFaulty(id).then().statusCode(200);
        assertEquals("COMMITTED", files.stateAtRest(id, 60));
        files.read(id).then().body("registerCount", equalTo(rows - faulty));
        files.registrar()
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "%s %s %s".formatted(women.get(0), men.get(0), men.get(0))))
                .post("/api/v1/participants/searches")
                .then()
                .body("items[0].participant.name.given", equalTo(women.get(0)))
                .body("items[0].participant.sex", equalTo("FEMALE"));
    }

    /** Every second one is a woman; the last rows are wrong, by date and by phone in turn. */
    private static byte[] sheet(List<String> women, List<String> men, int rows, int faulty) {
        StringBuilder csv = new StringBuilder("ناوی سیانی,ڕەگەز,لەدایکبوون,مۆبایل\r\n");
        for (int i = 0; i < rows; i++) {
            List<String> own = i % 2 == 0 ? women : men;
            boolean wrong = i >= rows - faulty;
            csv.append(own.get(i / 2 % own.size()))
                    .append(' ')
                    .append(men.get(i % men.size()))
                    .append(' ')
                    .append(men.get(i * 7 % men.size()))
                    .append(',')
                    .append(i % 2 == 0 ? "ا" : i % 10 == 1 ? "ر" : "ذ")
                    .append(',')
                    .append(wrong && i % 2 == 0 ? "سنة" : DATES.get(i % DATES.size()))
                    .append(',')
                    .append(wrong && i % 2 == 1 ? "0770 12" : "")
                    .append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
