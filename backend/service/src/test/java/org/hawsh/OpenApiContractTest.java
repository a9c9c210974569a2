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
import java.util.List;
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
                              responses:
                                "200": {description: OK, content: {application/json: {schema: {type: array}}}}
                                "404": {description: no, content: {application/json: {schema: {type: object}}}}
                        components:
                          schemas:
                            Thing: {type: object, properties: {n: {type: integer, examples: ["many"]}}}
                        """);
        List<String> faults = ContractLint.faults(careless);
        for (String expected :
                List.of("operationId", "summary", "tag", "bare array", "no problem", "example")) {
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.contains(expected)),
                    expected + " in " + faults);
        }
    }

    @Test
    @Tag("openapi-breaking")
    void noReleasedClientBreaks() {
        var difference = OpenApiCompare.fromLocations(RELEASED.toString(), CONTRACT.toString());
        assertFalse(
                difference.isIncompatible(),
                () -> String.valueOf(difference.getChangedOperations()));
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
}
