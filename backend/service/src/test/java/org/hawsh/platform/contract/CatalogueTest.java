package org.hawsh.platform.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.testing.Contract;
import org.hawsh.testing.ContractCheck;
import org.junit.jupiter.api.Test;

/** What can go wrong is a closed catalogue, and the contract shows all of it. */
class CatalogueTest {
    @Test
    void everyProblemAndEveryFaultIsInTheContractAndNothingElseIs() {
        assertEquals(
                new TreeSet<>(Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList()),
                new TreeSet<>(codes("Problem", "type")));
        assertEquals(ContractCatalogue.faultCodes(), codes("ProblemItem", "code"));
        assertTrue(ContractCatalogue.faultCodes().contains("too-deep"));
    }

    @Test
    void everyCodeIsExplained() {
        for (String code : codes("ProblemItem", "code")) {
            assertTrue(
                    member("ProblemItem", "code").path("description").asText().contains(code),
                    code);
        }
    }

    @Test
    void anAnswerWithACodeOfNoCatalogueIsNoticed() {
        holds("urn:hawsh:problem:not-found", "required");
        assertThrows(AssertionError.class, () -> holds("urn:hawsh:problem:made-up", "required"));
        assertThrows(AssertionError.class, () -> holds("urn:hawsh:problem:not-found", "made-up"));
    }

    @Test
    void anAddressOfNoContractIsNoticed() {
        String problem = problem("urn:hawsh:problem:not-found", "required");
        check("/api/v1/nothing", 404, "application/problem+json", problem);
        assertThrows(
                AssertionError.class,
                () -> check("/api/v1/nothing", 200, "application/json", "{}"));
        assertThrows(
                AssertionError.class, () -> check("/api/v1/me", 200, "application/json", "{}"));
    }

    private static void holds(String type, String code) {
        check("/api/v1/me", 401, "application/problem+json", problem(type, code));
    }

    private static void check(String path, int status, String mediaType, String body) {
        ContractCheck.check(
                "GET",
                path,
                status,
                name -> name.equals("Content-Type") ? mediaType : null,
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(String type, String code) {
        return """
                {"type": "%s", "title": "t", "status": 401, "detail": "d", "instance": "i",
                 "errors": [{"pointer": "", "code": "%s", "message": "m"}]}
                """
                .formatted(type, code);
    }

    private static List<String> codes(String schema, String member) {
        return StreamSupport.stream(
                        member(schema, member).path("x-extensible-enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode member(String schema, String member) {
        return Contract.published().at("/components/schemas/" + schema + "/properties/" + member);
    }
}
