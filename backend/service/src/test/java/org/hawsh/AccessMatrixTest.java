package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.EachOperation;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Caller;
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

    /** Who is refused changes nothing, and so is the same person at every door. */
    private final Map<Caller, Someone> refused = new ConcurrentHashMap<>();

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

    /** All ask for the same thing, the refused first, as no refusal changes it. */
    private Set<String> surprises(Map<String, MatrixRow> matrix) throws Exception {
        Set<String> surprises = new ConcurrentSkipListSet<>();
        EachOperation.of(
                matrix,
                (id, row, sample) -> {
                    Asked asked = new Asked(row, unsent(id, sample), sample);
                    for (Caller caller : row.callers()) {
                        asked.surprising(caller)
                                .forEach(surprise -> surprises.add(id + " by " + surprise));
                    }
                });
        return surprises;
    }

    private SentRequest unsent(String id, Function<Someone, Response> sample) {
        Operation operation = operations.get(id);
        return SentRequest.of(sample, Someone.without(), operation.method(), operation.path());
    }

    /** What one operation answers, about one thing for all as long as that can be. */
    private class Asked {
        private final MatrixRow row;
        private final SentRequest same;
        private final Function<Someone, Response> sample;
        private boolean shared = true;

        Asked(MatrixRow row, SentRequest same, Function<Someone, Response> sample) {
            this.row = row;
            this.same = same;
            this.sample = sample;
        }

        /** Of somebody with a role in several places, each place by itself when they are let in together. */
        List<String> surprising(Caller caller) {
            int answer = answerTo(caller);
            if (row.answers(caller.role(), caller.scope()).contains(answer)) {
                return List.of();
            }
            if (caller.scope() != Scope.WHEREVER) {
                return List.of("%s, %s: %d".formatted(caller.role(), caller.scope(), answer));
            }
            return Scope.SINGLE.stream()
                    .flatMap(scope -> surprising(new Caller(caller.role(), scope)).stream())
                    .toList();
        }

        /** Where one caller's effect is in the next one's way, or only one's own is shown, each has something made for them. */
        private int answerTo(Caller caller) {
            boolean letIn = row.letsIn(caller.role(), caller.scope());
            Someone somebody =
                    letIn ? somebody(caller) : refused.computeIfAbsent(caller, this::somebody);
            if (shared || !letIn) {
                int answer = same.sentBy(somebody).status();
                shared = !letIn || row.answers(caller.role(), caller.scope()).contains(answer);
                if (shared) {
                    return answer;
                }
            }
            return sample.apply(somebody).statusCode();
        }

        private Someone somebody(Caller caller) {
            return caller.scope().somebody(caller.role());
        }
    }
}
