package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.EachOperation;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Kind;
import org.hawsh.testing.MatrixRow.Scope;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, by every role, from the own centre, from another, everywhere, and without any role. */
@HawshTest
class AccessMatrixTest {
    private final Map<String, Operation> operations = HostileRequests.operations();

    @Test
    void everyOperationOfTheContractHasItsRow() {
        assertEquals(operations.keySet(), MatrixRow.all().keySet());
        assertEquals(Samples.all().keySet(), MatrixRow.all().keySet());
    }

    @Test
    void whoeverIsListedIsLetInAndEverybodyElseIsRefused() throws Exception {
        assertEquals(Set.of(), surprises(MatrixRow.all()));
    }

    @Test
    void aRowThatPromisesTooMuchOrTooLittleIsNoticed() throws Exception {
        Map<String, MatrixRow> wrong = new TreeMap<>();
        wrong.put(
                "readParticipant",
                new MatrixRow(
                        Kind.ITEM, Set.of(Role.REGISTRAR, Role.CENTRE_MANAGER, Role.FACILITATOR)));
        wrong.put(
                "countRegistrations",
                new MatrixRow(Kind.LIST, Set.of(Role.REGISTRAR, Role.CENTRE_MANAGER)));
        Set<String> surprises = surprises(wrong);
        assertTrue(
                surprises.contains("readParticipant by FACILITATOR, OWN_CENTRE: 404"),
                surprises.toString());
        assertTrue(
                surprises.contains("countRegistrations by MEAL_OFFICER, OWN_CENTRE: 200"),
                surprises.toString());
    }

    /** Whoever is let in asks for something made for them; all who are refused, for the same, which no refusal changes. */
    private Set<String> surprises(Map<String, MatrixRow> matrix) throws Exception {
        Set<String> surprises = new ConcurrentSkipListSet<>();
        EachOperation.of(
                matrix,
                (id, row, sample) -> {
                    SentRequest same = unsent(id, sample);
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
                                                .formatted(id, role, scope, answer.statusCode()));
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
