package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, by every role, from the own centre, from another, and without any role. */
@HawshTest
class AccessMatrixTest {
    private static final String PEOPLE = "/api/v1/participants";

    private Someone registrar;
    private String person;
    private String file;

    @BeforeEach
    void somebodyAndAFileOfKirkuk() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = PEOPLE + "/" + APerson.called("Matrix").registeredBy(registrar).getString("id");
        file =
                PEOPLE
                        + "/imports/"
                        + checkFile(registrar).then().statusCode(201).extract().path("id");
    }

    @Test
    void everyOperationOfTheContractHasItsRow() throws IOException {
        assertEquals(operationsOfTheContract(), new TreeSet<>(matrix().keySet()));
        assertEquals(new TreeSet<>(requests().keySet()), new TreeSet<>(matrix().keySet()));
    }

    @Test
    void whoeverIsListedIsLetInAndEverybodyElseIsRefused() throws IOException {
        assertEquals(List.of(), surprises(matrix()));
    }

    @Test
    void aRowThatPromisesTooMuchOrTooLittleIsNoticed() throws IOException {
        Map<String, Row> wrong = new TreeMap<>(matrix());
        wrong.keySet().retainAll(Set.of("readParticipant", "countRegistrations"));
        wrong.put(
                "readParticipant",
                new Row(Kind.ITEM, Set.of(Role.REGISTRAR, Role.CENTRE_MANAGER, Role.FACILITATOR)));
        wrong.put(
                "countRegistrations",
                new Row(Kind.LIST, Set.of(Role.REGISTRAR, Role.CENTRE_MANAGER)));
        List<String> surprises = surprises(wrong);
        assertTrue(
                surprises.contains("readParticipant by FACILITATOR of Kirkuk: 404"),
                surprises.toString());
        assertTrue(
                surprises.contains("countRegistrations by MEAL_OFFICER of Kirkuk: 200"),
                surprises.toString());
    }

    private List<String> surprises(Map<String, Row> matrix) {
        List<String> surprises = new ArrayList<>();
        matrix.forEach(
                (operation, row) -> {
                    Function<Someone, Response> request = requests().get(operation);
                    for (Role role : Role.values()) {
                        boolean listed = row.roles().contains(role);
                        note(
                                surprises,
                                operation,
                                role + " of Kirkuk",
                                request,
                                Someone.with(role, TheCentres.KIRKUK),
                                row.kind().answers(listed, true));
                        note(
                                surprises,
                                operation,
                                role + " of Baghdad",
                                request,
                                Someone.with(role, TheCentres.BAGHDAD),
                                row.kind().answers(listed, false));
                    }
                    note(
                            surprises,
                            operation,
                            "nobody",
                            request,
                            Someone.without(),
                            row.kind().answers(false, false));
                });
        return surprises;
    }

    private static void note(
            List<String> surprises,
            String operation,
            String who,
            Function<Someone, Response> request,
            Someone caller,
            Set<Integer> expected) {
        int status = request.apply(caller).statusCode();
        if (!expected.contains(status)) {
            surprises.add(operation + " by " + who + ": " + status);
        }
    }

    /** A well-formed request for each operation, about Kirkuk. */
    private Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "readClientSettings",
                        caller -> caller.calls().get("/api/v1/public/client-settings")),
                Map.entry("readMe", caller -> caller.calls().get("/api/v1/me")),
                Map.entry(
                        "listPlaces",
                        caller ->
                                caller.calls()
                                        .queryParam("level", "GOVERNORATE")
                                        .get("/api/v1/places")),
                Map.entry("listCentres", caller -> caller.calls().get("/api/v1/centres")),
                Map.entry("listParticipants", caller -> caller.calls().get(PEOPLE)),
                Map.entry(
                        "searchParticipants",
                        caller ->
                                json(caller, Map.of("text", "Matrix")).post(PEOPLE + "/searches")),
                Map.entry(
                        "countRegistrations",
                        caller -> caller.calls().get(PEOPLE + "/registration-counts")),
                Map.entry("registerParticipant", caller -> APerson.called("Matrix").sentBy(caller)),
                Map.entry("checkImport", AccessMatrixTest::checkFile),
                Map.entry("readParticipant", caller -> caller.calls().get(person)),
                Map.entry(
                        "updateParticipant",
                        caller ->
                                caller.calls()
                                        .contentType("application/merge-patch+json")
                                        .header("If-Match", versionNow())
                                        .body("{\"sex\":\"FEMALE\"}")
                                        .patch(person)),
                Map.entry(
                        "readFamilyName",
                        caller ->
                                json(caller, Map.of("purpose", "CORRECTION"))
                                        .post(person + "/family-name-readings")),
                Map.entry("readImport", caller -> caller.calls().get(file)),
                Map.entry("commitImport", caller -> caller.calls().post(file + "/commit")));
    }

    private String versionNow() {
        return registrar.calls().get(person).header("ETag");
    }

    private static RequestSpecification json(Someone caller, Object body) {
        return caller.calls().contentType("application/json").body(body);
    }

    private static Response checkFile(Someone caller) {
        return caller.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentHow", "WRITTEN")
                .queryParam("consentLanguage", "ar")
                .contentType("text/csv")
                .body("given,sex\nMatrix,F\n".getBytes())
                .post(PEOPLE + "/imports");
    }

    private static Map<String, Row> matrix() throws IOException {
        Properties rows = new Properties();
        try (var in = AccessMatrixTest.class.getResourceAsStream("/access-matrix.properties")) {
            rows.load(in);
        }
        return rows.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), name -> Row.of(rows.getProperty(name))));
    }

    private static Set<String> operationsOfTheContract() throws IOException {
        Set<String> operations = new TreeSet<>();
        JsonNode paths =
                new ObjectMapper(new YAMLFactory())
                        .readTree(Path.of("../../openapi.yaml").toFile())
                        .path("paths");
        paths.forEach(
                path ->
                        path.forEach(
                                operation ->
                                        operations.add(operation.path("operationId").asText())));
        return operations;
    }

    private record Row(Kind kind, Set<Role> roles) {
        static Row of(String line) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            return new Row(
                    Kind.valueOf(words.get(0)),
                    words.stream()
                            .skip(1)
                            .map(Role::valueOf)
                            .collect(Collectors.toCollection(HashSet::new)));
        }
    }

    private enum Kind {
        ITEM,
        CENTRE,
        LIST,
        PUBLIC;

        private static final Set<Integer> LET_IN = Set.of(200, 201);

        Set<Integer> answers(boolean listed, boolean ownCentre) {
            return switch (this) {
                case PUBLIC -> LET_IN;
                case LIST -> listed ? LET_IN : Set.of(403);
                case CENTRE -> listed && ownCentre ? LET_IN : Set.of(403);
                case ITEM -> listed && ownCentre ? LET_IN : Set.of(404);
            };
        }
    }
}
