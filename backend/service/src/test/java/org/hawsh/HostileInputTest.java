package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ContractCheck;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Footprint;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostilePayloads;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.HostileRequests.Place;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.RawRequest;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Forty hostile payloads, and what JSON has besides text, on every parameter, header, member and cell of every operation: no
 * 5xx, nothing of the inside, nothing of another centre, no row touched by what was refused, and no effect that was not
 * acknowledged. A run of {@code make test} gives each place some of them, in turn, so that every kind of place has met every
 * one; {@code make test-long} gives each place all of them.
 */
@HawshTest
class HostileInputTest {
    private static final int EACH = Sizes.of(2, Integer.MAX_VALUE);
    private static final String CANARY = "Zqxcanary";
    private static final long LONGEST_MILLIS = 5_000;

    /** Said by the HTTP layer itself, without a body, of what is no request. */
    private static final Set<Integer> NO_REQUEST = Set.of(0, 400, 413, 414, 431);

    private static final Pattern INSIDE =
            Pattern.compile(
                    "org\\.(hawsh|hibernate|postgresql|jboss)|java\\.|jakarta\\.|io\\.quarkus|PSQLException|SQLSTATE"
                            + "|syntax error|root:x:|at [a-z]+\\.[a-z]+\\.|"
                            + CANARY);

    /** Begins the id of each request, so that its effects can be found. */
    private final String requests = "hostile-" + UUID.randomUUID().toString().substring(0, 8) + "-";

    private final List<String> faults = new ArrayList<>();
    private final Set<String> acknowledged = new TreeSet<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Set<String>> met = new TreeMap<>();
    private final Footprint footprint = new Footprint();
    private final Map<String, Operation> operations = HostileRequests.operationsOf(contract());
    private Map<String, String> before;
    private int places;
    private int sent;
    private long tables;
    private long canaries;

    @BeforeEach
    void somebodyOfAnotherCentreIsInTheRegister() {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        APerson.called(CANARY).at(TheCentres.BAGHDAD).registeredBy(stranger);
        tables = tables();
        canaries = canaries();
    }

    @AfterEach
    void nothingBrokeLeakedOrActed() throws Exception {
        assertEquals(List.of(), faults.subList(0, Math.min(20, faults.size())));
        assertEquals(tables, tables());
        assertEquals(canaries, canaries());
        assertEquals(Set.of(), effectsNobodyWasToldOf());
    }

    @Test
    void nothingHostileBreaksLeaksOrActs() {
        long begun = System.nanoTime();
        var samples = Samples.all();
        new TreeMap<>(MatrixRow.all())
                .forEach(
                        (id, row) -> {
                            Operation operation = operations.get(id);
                            Someone caller = callerOf(row);
                            attack(
                                    id,
                                    operation,
                                    () ->
                                            RawRequest.of(
                                                    SentRequest.of(
                                                            samples.get(id),
                                                            caller,
                                                            operation.method(),
                                                            operation.path())));
                        });
        System.out.printf(
                "%d hostile requests to %d places of %d operations, %d acknowledged, in %d s%n",
                sent,
                places,
                operations.size(),
                acknowledged.size(),
                (System.nanoTime() - begun) / 1_000_000_000);
        met.forEach(
                (kind, payloads) ->
                        assertTrue(
                                payloads.size() >= HostilePayloads.ALL.size(),
                                kind + " has met " + payloads.size()));
    }

    /** Without a token, and with one of somebody who may do nothing: no detour of an address leads in. */
    @Test
    void noDetourLeadsPastThePermission() {
        Someone nobody = Someone.without();
        var samples = Samples.all();
        new TreeMap<>(MatrixRow.all())
                .forEach(
                        (id, row) -> {
                            if (row.kind() == MatrixRow.Kind.PUBLIC) {
                                return;
                            }
                            Operation operation = operations.get(id);
                            RawRequest sample =
                                    RawRequest.of(
                                            SentRequest.of(
                                                    samples.get(id),
                                                    nobody,
                                                    operation.method(),
                                                    operation.path()));
                            before = footprint.now();
                            for (UnaryOperator<String> detour : HostilePayloads.DETOURS) {
                                RawRequest turned = sample.at(detour.apply(sample.path()));
                                refused(id, turned);
                                refused(id, turned.without("Authorization"));
                            }
                            assertEquals(before, footprint.now(), id);
                        });
        System.out.printf("%d detours, none of them led in%n", sent);
    }

    private void attack(
            String id, Operation operation, java.util.function.Supplier<RawRequest> sample) {
        RawRequest request = sample.get();
        before = footprint.now();
        for (Place place : HostileRequests.places(operation, request)) {
            places++;
            int all = place.payloads().size();
            int each = place.kind().equals(HostileRequests.BYTES) ? all : Math.min(EACH, all);
            for (int i = 0; i < each; i++) {
                int turn = turns.merge(place.kind(), 1, Integer::sum);
                String payload = place.payloads().get(turn % all);
                met.computeIfAbsent(place.kind(), kind -> new HashSet<>()).add(payload);
                String name = requests + ++sent;
                RawRequest changed = place.change().in(request.with("X-Request-Id", name), payload);
                String what = id + " " + place.kind() + " " + place.name() + " = " + shown(payload);
                if (judge(what, name, changed, operation)) {
                    request = sample.get();
                    before = footprint.now();
                }
            }
        }
    }

    /** @return whether something was done, so that the next attempt needs something new to be about */
    private boolean judge(String attempt, String name, RawRequest request, Operation operation) {
        long begun = System.nanoTime();
        RawAnswer answer = request.send();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        String what = attempt + " → " + answer.status();
        tellsNothing(what, answer);
        if (millis > LONGEST_MILLIS) {
            faults.add(what + " took " + millis + " ms");
        }
        if (!NO_REQUEST.contains(answer.status()) || answer.body().length > 0) {
            fitsTheContract(what, request, answer, operation);
        }
        if (answer.status() >= 200 && answer.status() < 300) {
            acknowledged.add(name);
            return !footprint.now().equals(before);
        }
        same(what);
        return false;
    }

    private void tellsNothing(String what, RawAnswer answer) {
        if (answer.status() >= 500) {
            faults.add(what);
        }
        if (INSIDE.matcher(answer.text()).find()) {
            faults.add(what + " tells of the inside: " + answer.text());
        }
        if (answer.headers().containsKey("X-Injected")) {
            faults.add(what + " lets a header in");
        }
    }

    private void fitsTheContract(
            String what, RawRequest request, RawAnswer answer, Operation operation) {
        try {
            ContractCheck.check(
                    operation.method().toUpperCase(java.util.Locale.ROOT),
                    request.path(),
                    answer.status(),
                    answer.contentType(),
                    answer.body());
        } catch (AssertionError | RuntimeException e) {
            faults.add(what + ": " + e.getMessage());
        }
    }

    private void refused(String id, RawRequest request) {
        sent++;
        RawAnswer answer = request.send();
        String what = id + " at " + request.target() + " → " + answer.status();
        tellsNothing(what, answer);
        boolean said = answer.contentType() != null && answer.contentType().contains("json");
        if (answer.status() >= 200 && answer.status() < 300 && said) {
            faults.add(what + " led in: " + answer.text());
        }
    }

    private void same(String what) {
        Map<String, String> now = footprint.now();
        if (!now.equals(before)) {
            Map<String, String> touched = new TreeMap<>(now);
            touched.entrySet().removeAll(before.entrySet());
            faults.add(what + " left something in " + touched.keySet());
            before = now;
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
                                                + requests
                                                + "%'")) {
            while (rows.next()) {
                effects.add(rows.getString(1));
            }
        }
        effects.removeAll(acknowledged);
        return effects;
    }

    private static String shown(String payload) {
        return payload.length() > 40 ? payload.substring(0, 40) + "…" : payload;
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../../openapi.yaml").toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long tables() {
        return Databases.count(
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace");
    }

    private static long canaries() {
        return Databases.count("select count(*) from participant where given = ?", CANARY);
    }
}
