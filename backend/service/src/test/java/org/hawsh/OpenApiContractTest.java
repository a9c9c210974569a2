package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.testing.ContractFile;
import org.hawsh.testing.ContractLint;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** {@code openapi.yaml} is the contract: it equals the running service, keeps its own style, and breaks no released client. */
@HawshTest
class OpenApiContractTest {
    private static final Path CONTRACT = Path.of("../../openapi.yaml");
    private static final Path RELEASED = Path.of("../docs/contract/openapi.yaml");
    private static final long MOST_BYTES = 850_000;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** With {@code -Dhawsh.contract.write=true} the file is written instead: this is what "make openapi" does. */
    @Test
    @Tag("openapi-check")
    void theFileEqualsTheRunningService() throws IOException {
        byte[] answer =
                RestAssured.given().accept("application/yaml").get("/api/v1/openapi").asByteArray();
        String running = ContractFile.canonical(new String(answer, StandardCharsets.UTF_8));
        if (Boolean.getBoolean("hawsh.contract.write")) {
            Files.writeString(CONTRACT, running);
        }
        assertEquals(Files.readString(CONTRACT), running, "run: make openapi");
    }

    @Test
    @Tag("openapi-check")
    void aFileThatDriftedIsNoticed() throws IOException {
        String drifted =
                Files.readString(CONTRACT)
                        .replace(
                                "Write a person down: registered, walk-in or alias",
                                "Register anybody");
        assertNotEquals(
                ContractFile.canonical(drifted),
                ContractFile.canonical(Files.readString(CONTRACT)));
    }

    @Test
    @Tag("openapi-lint")
    void everyOperationIsNamedSummarisedTaggedAndAnswersProblems() throws IOException {
        assertEquals(List.of(), ContractLint.faults(YAML.readTree(CONTRACT.toFile())));
    }

    @Test
    @Tag("openapi-lint")
    void aCarelessOperationIsNoticed() throws IOException {
        JsonNode careless =
                YAML.readTree(
                        """
                        paths:
                          /api/v1/things/{id}:
                            get:
                              operationId: things
                              parameters: [{name: id, in: path}]
                              responses:
                                "200": {description: OK, headers: {ETag: {description: again}}, content: {application/json: {schema: {type: array}}}}
                                "404": {description: no, content: {application/json: {schema: {type: object}}}}
                        components:
                          schemas:
                            Thing: {type: object, properties: {n: {type: integer, examples: ["many"]}}}
                        """);
        List<String> faults = ContractLint.faults(careless);
        for (String expected :
                List.of(
                        "operationId",
                        "summary",
                        "tag",
                        "bare array",
                        "no problem",
                        "example",
                        "what comes back",
                        "who may call it",
                        "x-permission",
                        "parameter id without description",
                        "repeats a problem",
                        "X-Request-Id is of no answer",
                        "describes ETag again",
                        "token URL")) {
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.contains(expected)),
                    expected + " in " + faults);
        }
    }

    /** What is said twice makes it longer than it has to be; what is added may need more room, and says so here. */
    @Test
    @Tag("openapi-lint")
    void theFileSaysNothingTwice() throws IOException {
        assertTrue(Files.size(CONTRACT) <= MOST_BYTES, Files.size(CONTRACT) + " bytes");
    }

    @Test
    @Tag("openapi-breaking")
    void noReleasedClientBreaks() {
        breaksNothing(CONTRACT);
    }

    /**
     * What the baseline does not know can break unseen. With {@code -Dhawsh.contract.raise=true} the contract becomes the
     * baseline if it breaks nothing in it: this is what "make openapi-baseline" does.
     */
    @Test
    @Tag("openapi-breaking")
    void theBaselineKnowsEveryOperation() throws IOException {
        if (Boolean.getBoolean("hawsh.contract.raise")) {
            breaksNothing(CONTRACT);
            Files.copy(CONTRACT, RELEASED, StandardCopyOption.REPLACE_EXISTING);
        }
        Set<String> unseen = operations(CONTRACT);
        assertTrue(unseen.size() > 200, "operations are looked for in the right place");
        unseen.removeAll(operations(RELEASED));
        assertEquals(Set.of(), unseen, "run: make openapi-baseline");
    }

    @Test
    @Tag("openapi-breaking")
    void aBrokenPromiseIsNoticed() throws IOException {
        Path broken = Files.createTempFile("contract", ".yaml");
        Files.writeString(
                broken,
                Files.readString(CONTRACT)
                        .replace(
                                "/api/v1/participants/searches:", "/api/v1/participants/lookups:"));
        assertTrue(
                OpenApiCompare.fromLocations(RELEASED.toString(), broken.toString())
                        .isIncompatible());
        Files.delete(broken);
    }

    private static void breaksNothing(Path contract) {
        var difference = OpenApiCompare.fromLocations(RELEASED.toString(), contract.toString());
        assertFalse(
                difference.isIncompatible(),
                () ->
                        "missing: "
                                + difference.getMissingEndpoints()
                                + " changed: "
                                + difference.getChangedOperations());
    }

    /** Method and path of each. */
    private static Set<String> operations(Path contract) throws IOException {
        Set<String> operations = new TreeSet<>();
        YAML.readTree(contract.toFile())
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method ->
                                                        operations.add(
                                                                method + " " + path.getKey())));
        return operations;
    }
}
