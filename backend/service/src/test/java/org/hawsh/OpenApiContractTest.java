package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawsh.testing.ApiChangelog;
import org.hawsh.testing.ContractFile;
import org.hawsh.testing.ContractFormLint;
import org.hawsh.testing.ContractLint;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.PromiseChange;
import org.hawsh.testing.Promises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code openapi.yaml} is the contract: it equals the running service, keeps its own style, and breaks no released client. */
@HawshTest
class OpenApiContractTest {
    private static final Path CONTRACT = Path.of("../../openapi.yaml");
    private static final Path RELEASED = Path.of("../docs/contract/openapi.yaml");
    private static final Path CHANGELOG = Path.of("../docs/contract/CHANGELOG.md");
    private static final long MOST_BYTES_AN_OPERATION = 2_400;
    private static final int MOST_UNDESCRIBED_MEMBERS = 200;
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

    @Test
    @Tag("openapi-lint")
    void noGeneratedClientStumbles() throws IOException {
        assertEquals(List.of(), ContractFormLint.faults(YAML.readTree(CONTRACT.toFile())));
    }

    @Test
    @Tag("openapi-lint")
    void whatAGeneratedClientWouldStumbleOverIsNoticed() throws IOException {
        List<String> faults =
                ContractFormLint.faults(
                        YAML.readTree(
                                """
                                paths:
                                  /api/v1/things/{id}/parts/{partId}:
                                    get:
                                      operationId: readThing
                                      parameters: [{name: partId, in: path}, {name: id, in: path}, {name: to, in: query, schema: {type: string, format: date}}]
                                      responses:
                                        "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
                                components:
                                  schemas:
                                    Thing: {properties: {kind: {anyOf: [{$ref: "#/components/schemas/Kind"}, {type: "null"}]}}}
                                    Kind: {type: string, enum: [A]}
                                    NewThing: {type: string, pattern: "[a-z]+"}
                                    thing: {type: integer, default: "1"}
                                    Stay: {properties: {from: {type: string, format: date}, people: {type: integer}}}
                                    Move: {properties: {from: {type: [string, "null"], pattern: "^[0-2][0-9]:[0-5][0-9]$"}, to: {$ref: "#/components/schemas/Kind"}, people: {type: array}}}
                                    PartPage: {properties: {items: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
                                """));
        for (String expected :
                List.of(
                        "takes [partId, id]",
                        "whose id",
                        "closed list",
                        "what Go makes of Thing",
                        "Kind does not say whose",
                        "by case only",
                        "PartPage lists",
                        "without its ends",
                        "a default that it refuses",
                        "from means {a day=Stay, a time of day=Move}",
                        "people means {a list=Move, a number=Stay}",
                        "to means {a day=readThing, a word=Move}")) {
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.contains(expected)),
                    expected + " in " + faults);
        }
    }

    /** The bound only falls. */
    @Test
    @Tag("openapi-lint")
    void membersSayWhatTheyAre() throws IOException {
        Set<String> undescribed = ContractFormLint.undescribed(YAML.readTree(CONTRACT.toFile()));
        assertTrue(
                undescribed.size() <= MOST_UNDESCRIBED_MEMBERS,
                undescribed.size() + " do not: " + undescribed);
    }

    /** What is said twice makes it longer than it has to be; an operation that is added may bring what is its own. */
    @Test
    @Tag("openapi-lint")
    void theFileSaysNothingTwice() throws IOException {
        long operations = YAML.readTree(CONTRACT.toFile()).findValues("operationId").size();
        long each = Files.size(CONTRACT) / operations;
        assertTrue(each <= MOST_BYTES_AN_OPERATION, each + " bytes an operation");
    }

    @Test
    @Tag("openapi-breaking")
    void noReleasedClientBreaks() throws IOException {
        assertEquals("", lines(true, Promises.between(read(RELEASED), read(CONTRACT))));
    }

    /**
     * What the baseline does not know can break unseen. With {@code -Dhawsh.contract.raise=true} the contract becomes the
     * baseline if it breaks nothing in it, and the changelog says what it adds: this is what "make openapi-baseline" does.
     */
    @Test
    @Tag("openapi-breaking")
    void theBaselineKnowsAllThatIsAnswered() throws IOException {
        JsonNode contract = read(CONTRACT);
        if (Boolean.getBoolean("hawsh.contract.raise")) {
            List<PromiseChange> changes = Promises.between(read(RELEASED), contract);
            assertEquals("", lines(true, changes));
            Files.writeString(
                    CHANGELOG,
                    ApiChangelog.with(
                            Files.readString(CHANGELOG),
                            contract.at("/info/version").asText(),
                            LocalDate.now(Clock.systemUTC()),
                            changes));
            Files.copy(CONTRACT, RELEASED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(
                "",
                lines(false, Promises.between(read(RELEASED), contract)),
                "run: make openapi-baseline");
    }

    /** The gate sees whatever there is: with everything taken away, each operation, parameter and member is missed by its name. */
    @Test
    @Tag("openapi-breaking")
    void whateverIsTakenAwayIsMissed() throws IOException {
        JsonNode contract = read(CONTRACT);
        ObjectNode nothing = contract.deepCopy();
        nothing.putObject("paths");
        List<PromiseChange> missed = Promises.between(contract, nothing);
        assertEquals(contract.findValuesAsText("operationId").size(), missed.size());
        assertTrue(missed.size() > 400 && missed.stream().allMatch(PromiseChange::breaks));

        ObjectNode bare = contract.deepCopy();
        Set<String> used = Set.copyOf(contract.findValuesAsText("$ref"));
        int members = 0;
        for (Map.Entry<String, JsonNode> schema : bare.at("/components/schemas").properties()) {
            JsonNode taken = ((ObjectNode) schema.getValue()).remove("properties");
            if (taken != null && used.contains("#/components/schemas/" + schema.getKey())) {
                members += taken.size();
            }
        }
        assertEquals(
                members,
                Promises.between(contract, bare).stream()
                        .filter(change -> change.what().endsWith(" is missing"))
                        .count());
    }

    private static String lines(boolean breaks, List<PromiseChange> changes) {
        return changes.stream()
                .filter(change -> change.breaks() == breaks)
                .map(PromiseChange::toString)
                .collect(Collectors.joining("\n"));
    }

    private static JsonNode read(Path contract) throws IOException {
        return YAML.readTree(contract.toFile());
    }
}
