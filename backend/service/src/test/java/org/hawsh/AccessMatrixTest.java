package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Kind;
import org.hawsh.testing.MatrixRow.Scope;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, by every role, from the own centre, from another, everywhere, and without any role. */
@HawshTest
class AccessMatrixTest {
    private final Map<String, Operation> operations = HostileRequests.operations();
    private Map<String, Function<Someone, Response>> requests;

    @BeforeEach
    void aRequestForEachOperation() {
        requests = Samples.all();
    }

    @Test
    void everyOperationOfTheContractHasItsRow() {
        assertEquals(operations.keySet(), MatrixRow.all().keySet());
        assertEquals(requests.keySet(), MatrixRow.all().keySet());
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

    /** Whoever is let in asks for something made for them; all who are refused, for the same, which no refusal changes. */
    private List<String> surprises(Map<String, MatrixRow> matrix) {
        List<String> surprises = new ArrayList<>();
        matrix.forEach(
                (operation, row) -> {
                    Function<Someone, Response> sample = requests.get(operation);
                    SentRequest same = unsent(operation, sample);
                    for (Scope scope : Scope.values()) {
                        for (Role role : scope.roles()) {
                            Someone caller = scope.somebody(role);
                            Response answer =
                                    row.letsIn(role, scope)
                                            ? sample.apply(caller)
                                            : same.sentBy(caller);
                            if (!row.answers(role, scope).contains(answer.statusCode())) {
                                surprises.add(
                                        "%s by %s, %s: %d"
                                                .formatted(
                                                        operation,
                                                        role,
                                                        scope,
                                                        answer.statusCode()));
                            }
                        }
                    }
                });
        return surprises;
    }

    private SentRequest unsent(String id, Function<Someone, Response> sample) {
        Operation operation = operations.get(id);
        return SentRequest.of(sample, Someone.without(), operation.method(), operation.path());
    }
}
