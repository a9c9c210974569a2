package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Databases;
import org.hawsh.testing.EachOperation;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Scope;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/**
 * Every operation that takes an Idempotency-Key: its answer is kept for whoever sends the request again, and given only
 * while they may still do what it answers.
 */
@HawshTest
class KeptAnswersTest {
    private static final int FEWEST_KEYED = 42;

    /** Whoever reports their own device is signed out by it: the replay is refused before it is looked for. */
    private static final String ENDS_THE_SIGN_IN = "reportDeviceLoss";

    /** What it says once is not said by the replay: {@code ServiceClientTest} reads both. */
    private static final String SAYS_A_SECRET = "createServiceClient";

    private final Map<String, Operation> operations = HostileRequests.operations();

    @Test
    void aReplayIsTheSameAnswerIsAuditedAndEndsWithTheRole() throws Exception {
        Map<String, MatrixRow> keyed = new TreeMap<>(MatrixRow.all());
        keyed.keySet().removeIf(id -> !takesAKey(operations.get(id)));
        keyed.remove(ENDS_THE_SIGN_IN);
        assertTrue(keyed.size() >= FEWEST_KEYED, keyed.keySet().toString());
        Set<String> surprises = new ConcurrentSkipListSet<>();
        EachOperation.of(keyed, (id, row, sample) -> surprises.addAll(tried(id, row, sample)));
        assertEquals(Set.of(), surprises);
    }

    private Set<String> tried(String id, MatrixRow row, Function<Someone, Response> sample) {
        Set<String> surprises = new ConcurrentSkipListSet<>();
        Role role = row.roles().stream().sorted().findFirst().orElseThrow();
        UUID there = row.kind().isHeldEverywhere() ? null : TheCentres.KIRKUK;
        Someone caller = Someone.with(role, there).and(role, TheCentres.DIYALA);
        Operation operation = operations.get(id);
        SentRequest request =
                SentRequest.of(sample, caller, operation.method(), operation.path())
                        .with("Idempotency-Key", UUID.randomUUID().toString());
        if (row.kind() == MatrixRow.Kind.SEALED) {
            ACase.joined(caller, request.uri().getPath());
        }

        RawAnswer first = request.sentBy(caller);
        if (!row.answersTo(role).contains(first.status())) {
            surprises.add(id + " at first: " + first.status() + " " + first.text());
        }
        long audited = replaysOf(caller);
        RawAnswer again = request.sentBy(caller);
        boolean same = id.equals(SAYS_A_SECRET) || first.text().equals(again.text());
        if (first.status() != again.status() || !same) {
            surprises.add(id + " again: " + again.status() + " " + again.text());
        }
        if (replaysOf(caller) == audited) {
            surprises.add(id + " again: not audited");
        }
        caller.loses(role, there);
        RawAnswer late = request.sentBy(caller);
        if (!row.answers(role, Scope.OTHER_CENTRE).contains(late.status())) {
            surprises.add(id + " without the role: " + late.status());
        }
        return surprises;
    }

    private static boolean takesAKey(Operation operation) {
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("name").asText().equals("Idempotency-Key")) {
                return true;
            }
        }
        return false;
    }

    private static long replaysOf(Someone caller) {
        return Databases.count(
                "select count(*) from audit_entry where actor = ? and action = 'REPLAY'",
                caller.subject());
    }
}
