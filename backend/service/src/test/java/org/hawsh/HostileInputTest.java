package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostilePayloads;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/**
 * Forty hostile payloads on every parameter, header and member of every operation: no 5xx, nothing of the inside, nothing of
 * another centre, and no effect that was not acknowledged. A run of {@code make test} gives each place some of the forty, in
 * turn; {@code make test-long} gives each place all of them.
 */
@HawshTest
class HostileInputTest {
    private static final int EACH = Sizes.of(3, HostilePayloads.ALL.size());
    private static final String CANARY = "Zqxcanary";
    private static final long LONGEST_MILLIS = 5_000;

    private static final Pattern INSIDE =
            Pattern.compile(
                    "org\\.(hawsh|hibernate|postgresql|jboss)|java\\.|jakarta\\.|io\\.quarkus|PSQLException|SQLSTATE"
                            + "|syntax error|root:x:|at [a-z]+\\.[a-z]+\\.|"
                            + CANARY);

    private final List<String> faults = new ArrayList<>();
    private final Set<String> acknowledged = new TreeSet<>();
    private int sent;

    @Test
    void nothingHostileBreaksLeaksOrActs() throws Exception {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        APerson.called(CANARY).at(TheCentres.BAGHDAD).registeredBy(stranger);
        long tables = tables();
        long canaries = canaries();

        JsonNode contract =
                new ObjectMapper(new YAMLFactory())
                        .readTree(Path.of("../../openapi.yaml").toFile());
        Map<String, HostileRequests.Operation> operations = HostileRequests.operationsOf(contract);
        Map<String, MatrixRow> matrix = new TreeMap<>(MatrixRow.all());
        var samples = Samples.all();
        for (String operation : matrix.keySet()) {
            Someone caller = callerOf(matrix.get(operation));
            SentRequest request = SentRequest.of(samples.get(operation), caller);
            HostileRequests requests =
                    new HostileRequests(operations.get(operation), request, sent);
            for (HostileRequests.Attempt attempt : requests.each(EACH)) {
                judge(operation, attempt);
            }
        }

        assertEquals(List.of(), faults.subList(0, Math.min(20, faults.size())));
        assertEquals(tables, tables());
        assertEquals(canaries, canaries());
        assertEquals(Set.of(), effectsNobodyWasToldOf());
        assertTrue(sent > 50 * EACH, "only " + sent + " were sent");
    }

    private void judge(String operation, HostileRequests.Attempt attempt) {
        sent++;
        long begun = System.nanoTime();
        HttpResponse<String> answer = attempt.send();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        String what = operation + " " + attempt.what() + " → " + answer.statusCode();
        if (answer.statusCode() >= 500) {
            faults.add(what);
        }
        if (answer.statusCode() < 300) {
            acknowledged.add(attempt.requestId());
        }
        if (INSIDE.matcher(answer.body()).find()) {
            faults.add(what + " tells of the inside: " + answer.body());
        }
        if (answer.headers().firstValue("X-Injected").isPresent()) {
            faults.add(what + " lets a header in");
        }
        if (millis > LONGEST_MILLIS) {
            faults.add(what + " took " + millis + " ms");
        }
    }

    /** Somebody who is let in, of one centre, so that there is another one to leak from. */
    private static Someone callerOf(MatrixRow row) {
        Role role = row.roles().stream().sorted().findFirst().orElse(Role.REGISTRAR);
        return row.kind().isHeldEverywhere()
                ? Someone.everywhere(role)
                : Someone.with(role, TheCentres.KIRKUK);
    }

    private Set<String> effectsNobodyWasToldOf() throws Exception {
        Set<String> effects = new TreeSet<>();
        try (var owner = Databases.asOwner();
                ResultSet rows =
                        owner.createStatement()
                                .executeQuery(
                                        "select distinct request_id from audit_entry where outcome = 'DONE' and request_id like '"
                                                + HostileRequests.REQUEST
                                                + "%'")) {
            while (rows.next()) {
                effects.add(rows.getString(1));
            }
        }
        effects.removeAll(acknowledged);
        return effects;
    }

    private static long tables() {
        return Databases.count(
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace");
    }

    private static long canaries() {
        return Databases.count("select count(*) from participant where given = ?", CANARY);
    }
}
