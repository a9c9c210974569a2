package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Kind;
import org.hawsh.testing.MatrixRow.Scope;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, by every role, from the own centre, from another, everywhere, and without any role. */
@HawshTest
class AccessMatrixTest {
    private Map<String, Function<Someone, Response>> requests;

    @BeforeEach
    void aRequestForEachOperation() {
        requests = Samples.all();
    }

    @Test
    void everyOperationOfTheContractHasItsRow() throws IOException {
        assertEquals(operationsOfTheContract(), new TreeSet<>(MatrixRow.all().keySet()));
        assertEquals(new TreeSet<>(requests.keySet()), new TreeSet<>(MatrixRow.all().keySet()));
    }

    @Test
    void whoeverIsListedIsLetInAndEverybodyElseIsRefused() {
        assertEquals(List.of(), surprises(MatrixRow.all()));
    }

    @Test
    void aRowThatPromisesTooMuchOrTooLittleIsNoticed() {
        Map<String, MatrixRow> wrong = new TreeMap<>();
        wrong.put(
                "readParticipant",
                new MatrixRow(
                        Kind.ITEM, Set.of(Role.REGISTRAR, Role.CENTRE_MANAGER, Role.FACILITATOR)));
        wrong.put(
                "countRegistrations",
                new MatrixRow(Kind.LIST, Set.of(Role.REGISTRAR, Role.CENTRE_MANAGER)));
        List<String> surprises = surprises(wrong);
        assertTrue(
                surprises.contains("readParticipant by FACILITATOR, OWN_CENTRE: 404"),
                surprises.toString());
        assertTrue(
                surprises.contains("countRegistrations by MEAL_OFFICER, OWN_CENTRE: 200"),
                surprises.toString());
    }

    private List<String> surprises(Map<String, MatrixRow> matrix) {
        List<String> surprises = new ArrayList<>();
        matrix.forEach(
                (operation, row) -> {
                    for (Scope scope : Scope.values()) {
                        for (Role role : scope.roles()) {
                            Set<Integer> expected = row.answers(role, scope);
                            int status =
                                    requests.get(operation)
                                            .apply(scope.somebody(role))
                                            .statusCode();
                            if (!expected.contains(status)) {
                                surprises.add(
                                        operation + " by " + role + ", " + scope + ": " + status);
                            }
                        }
                    }
                });
        return surprises;
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
                                operation -> {
                                    if (operation.has("operationId")) {
                                        operations.add(operation.path("operationId").asText());
                                    }
                                }));
        return operations;
    }
}
