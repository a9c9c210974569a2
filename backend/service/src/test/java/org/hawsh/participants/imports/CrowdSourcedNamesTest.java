package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/**
 * Names nobody here wrote: 1,516 crowd-sourced Kurdish ones with script and SQL injection among them, padded and misspelt.
 * A small file of the same faults stands in where the public one is absent.
 */
@HawshTest
class CrowdSourcedNamesTest {
    private static final Path PUBLIC_FILE =
            Path.of("../../../shared/data/names/nawikurdi_names.json");

    private static final List<String> SMALL =
            List.of(
                    "ئادان",
                    " ئاژین ",
                    "ئا",
                    "د",
                    "'or'1'='1",
                    "<h1 >Hello World</h1>",
                    "\"'/>>--><iMg/sRc=x+al\\u0065rt(/X/)>",
                    "پەری\u200Cناز",
                    "ڕۆژ  هەڵات",
                    "Şîlan",
                    "نازەنین,",
                    "\"quoted\"");

    private static final int LIMIT = 50;

    /** So many searches show fewer people than one account may see in an hour, however many each finds. */
    private static final int SEARCHES_OF_ONE = 18;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);

    @Test
    void theSmallFileGoesThroughTheImport() {
        everyNameGoesIn(SMALL);
    }

    @Test
    void thePublicFileGoesThroughTheImport() throws IOException {
        assumeTrue(
                Files.exists(PUBLIC_FILE),
                "The public names are not here; the small file was tried instead.");
        List<String> names = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(PUBLIC_FILE.toFile())) {
            names.add(entry.get("name").asText());
        }
        assertEquals(1516, names.size());
        everyNameGoesIn(names);
    }

    private void everyNameGoesIn(List<String> names) {
        long before =
                Databases.count(
                        "select count(*) from participant where centre_id = ?", TheCentres.DIYALA);
        String csv =
                "given,sex\n"
                        + names.stream()
                                .map(name -> quoted(name) + ",F")
                                .collect(Collectors.joining("\n"));
        String id =
                registrar
                        .calls()
                        .queryParam("centreId", TheCentres.DIYALA)
                        .queryParam("consentHow", "WRITTEN")
                        .queryParam("consentLanguage", "ckb")
                        .contentType("text/csv")
                        .body(csv.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/participants/imports")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("CHECKED"))
                        .body("rowCount", equalTo(names.size()))
                        .extract()
                        .path("id");
        registrar
                .calls()
                .post("/api/v1/participants/imports/" + id + "/commit")
                .then()
                .statusCode(200);
        assertEquals(
                names.size(),
                Databases.count(
                                "select count(*) from participant where centre_id = ?",
                                TheCentres.DIYALA)
                        - before);

        Set<String> lost = new TreeSet<>();
        Someone searching = null;
        int searches = 0;
        for (String name : new TreeSet<>(names)) {
            if (searches++ % SEARCHES_OF_ONE == 0) {
                searching = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
            }
            JsonPath found =
                    searching
                            .calls()
                            .contentType("application/json")
                            .body(Map.of("text", name, "limit", LIMIT))
                            .post("/api/v1/participants/searches")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            String tidied = name.strip().replaceAll("\\s+", " ");
            if (!found.getList("items.participant.name.given").contains(tidied)) {
                lost.add(name);
            }
        }
        assertEquals(Set.of(), lost);
        assertTrue(Databases.count("select count(*) from participant") > 0, "no table was dropped");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
