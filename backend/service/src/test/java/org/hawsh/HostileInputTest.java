package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.EachOperation;
import org.hawsh.testing.Footprint;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostilePayloads;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.HostileRequests.Place;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.RawRequest;
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
 * one, and each header that any request can have has met it with some of the operations; {@code make test-long} gives each place all of them. Several operations are attacked at the same time, each by a caller
 * of its own, by whom its effects are told from the others'.
 */
@HawshTest
class HostileInputTest {
    private static final int EACH = Sizes.of(2, Integer.MAX_VALUE);

    /** Of what is read in one place for every operation, which meets each of them in many others. */
    private static final int EACH_OF_THE_EDGE = Sizes.of(1, Integer.MAX_VALUE);

    private static final long LONGEST_MILLIS = 5_000;

    /** Said by the HTTP layer itself, without a body, of what is no request. */
    private static final Set<Integer> NO_REQUEST = Set.of(0, 400, 413, 414, 431);

    private static final String UNDER_WAY =
            "select count(*) from participant_import where created_by = ? and state in ('CHECKING', 'COMMITTING')";

    private static final Duration LONGEST_WORK = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    /**
     * What a job works on without acting for anybody: it takes on what was brought in, and follows a service client that was
     * ended, where the one who ended it has not done so yet.
     */
    private static final Set<String> TAKEN_ON = Set.of("participant_import", "service_client");

    /** Begins the id of each request, so that its effects can be found. */
    private final String requests = "hostile-" + UUID.randomUUID().toString().substring(0, 8) + "-";

    private final HostileAnswers answers = new HostileAnswers();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Map<String, Operation> operations = HostileRequests.operations();
    private final Map<String, MatrixRow> matrix = MatrixRow.all();
    private final AtomicInteger sent = new AtomicInteger();
    private Footprint footprint;
    private long tables;
    private long canaries;

    @BeforeEach
    void somebodyOfAnotherCentreIsInTheRegister() {
        assertEquals(operations.keySet(), matrix.keySet());
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        APerson.called(HostileAnswers.CANARY).at(TheCentres.BAGHDAD).registeredBy(stranger);
        tables = tables();
        canaries = canaries();
        footprint = Footprint.watched();
    }

    @AfterEach
    void nothingBrokeLeakedOrActed() throws Exception {
        Set<String> nobodys = new TreeSet<>(footprint.ofNobody().keySet());
        footprint.close();
        assertEquals(List.of(), answers.faults());
        assertEquals(tables, tables());
        assertEquals(canaries, canaries());
        assertEquals(Set.of(), effectsNobodyWasToldOf());
        nobodys.removeAll(TAKEN_ON);
        assertEquals(Set.of(), nobodys);
    }

    @Test
    void nothingHostileBreaksLeaksOrActs() throws Exception {
        long begun = System.nanoTime();
        Map<String, List<Attempt>> attempts = attempts();
        EachOperation.of(
                matrix,
                (id, row, sample) -> {
                    Someone caller = callerOf(row);
                    new Attack(id, caller, sample).with(attempts.get(id));
                });
        System.out.printf(
                "%d hostile requests to %d operations, %d acknowledged, in %d s%n",
                sent.get(),
                operations.size(),
                acknowledged.size(),
                (System.nanoTime() - begun) / 1_000_000_000);
    }

    /** Without a token, and with one of somebody who may do nothing: no detour of an address leads in. */
    @Test
    void noDetourLeadsPastThePermission() throws Exception {
        EachOperation.of(
                matrix,
                (id, row, sample) -> {
                    if (row.kind() == MatrixRow.Kind.PUBLIC) {
                        return;
                    }
                    Someone nobody = Someone.without();
                    RawRequest request = request(id, nobody, sample);
                    Map<String, Long> before = footprint.of(nobody);
                    for (UnaryOperator<String> detour : HostilePayloads.DETOURS) {
                        RawRequest turned = request.at(detour.apply(request.path()));
                        if (row.kind() != MatrixRow.Kind.ANYBODY) {
                            refused(id, turned);
                        }
                        refused(id, turned.without("Authorization"));
                    }
                    assertEquals(before, footprint.of(nobody), id);
                });
        System.out.printf("%d detours, none of them led in%n", sent.get());
    }

    /** What each operation is sent, but for bytes, which its sample decides: each place has its turn, whichever thread comes to it. */
    private Map<String, List<Attempt>> attempts() {
        Map<String, List<Attempt>> attempts = new TreeMap<>();
        Map<String, Integer> turns = new HashMap<>();
        Map<String, Set<String>> met = new TreeMap<>();
        operations.forEach(
                (id, operation) -> {
                    List<Attempt> all = new ArrayList<>();
                    for (Place place : HostileRequests.places(operation)) {
                        int payloads = place.payloads().size();
                        int each = place.isOfTheEdge() ? EACH_OF_THE_EDGE : EACH;
                        for (int i = 0; i < Math.min(each, payloads); i++) {
                            int turn = turns.merge(place.kind(), 1, Integer::sum);
                            String payload = place.payloads().get(turn % payloads);
                            met.computeIfAbsent(place.kind(), kind -> new HashSet<>()).add(payload);
                            all.add(new Attempt(place, payload));
                        }
                    }
                    attempts.put(id, all);
                });
        met.forEach(
                (kind, payloads) ->
                        assertTrue(
                                payloads.size() >= HostilePayloads.ALL.size(),
                                kind + " meets " + payloads.size()));
        return attempts;
    }

    private RawRequest request(String id, Someone caller, Function<Someone, Response> sample) {
        Operation operation = operations.get(id);
        return RawRequest.of(SentRequest.of(sample, caller, operation.method(), operation.path()));
    }

    private void refused(String id, RawRequest request) {
        sent.incrementAndGet();
        RawAnswer answer = request.send();
        String what = id + " at " + request.target() + " → " + answer.status();
        answers.tellsNothing(what, answer);
        boolean said = answer.contentType() != null && answer.contentType().contains("json");
        if (answer.status() >= 200 && answer.status() < 300 && said) {
            answers.fault(what + " led in: " + answer.text());
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

    private static long tables() {
        return Databases.count(
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace");
    }

    private static long canaries() {
        return Databases.count(
                "select count(*) from participant where given = ?", HostileAnswers.CANARY);
    }

    private record Attempt(Place place, String payload) {
        @Override
        public String toString() {
            return place.kind() + " " + place.name() + " = " + HostileAnswers.shown(payload);
        }
    }

    /** On one operation, one request after the other, as one caller. */
    private class Attack {
        private final String id;
        private final Operation operation;
        private final Someone caller;
        private final Function<Someone, Response> sample;
        private RawRequest request;
        private Map<String, Long> before;

        Attack(String id, Someone caller, Function<Someone, Response> sample) {
            this.id = id;
            this.operation = operations.get(id);
            this.caller = caller;
            this.sample = sample;
            begin();
        }

        /** With something new to be about. */
        private void begin() {
            request = request(id, caller, sample);
            untilWorkedOff();
            before = footprint.of(caller);
        }

        /** What was acknowledged and is done later is done before the next one is judged. */
        private void untilWorkedOff() {
            long until = System.nanoTime() + LONGEST_WORK.toNanos();
            while (Databases.count(UNDER_WAY, caller.subject()) > 0) {
                assertTrue(System.nanoTime() < until, id + " is not worked off");
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }

        void with(List<Attempt> attempts) {
            attempts.forEach(this::attempt);
            for (Place place : HostileRequests.bytes(operation, request)) {
                place.payloads().forEach(payload -> attempt(new Attempt(place, payload)));
            }
        }

        private void attempt(Attempt attempt) {
            String name = requests + sent.incrementAndGet();
            RawRequest changed =
                    attempt.place()
                            .change()
                            .in(request.with("X-Request-Id", name), attempt.payload());
            long begun = System.nanoTime();
            RawAnswer answer = changed.send();
            long millis = (System.nanoTime() - begun) / 1_000_000;
            String what = id + " " + attempt + " → " + answer.status();
            answers.tellsNothing(what, answer);
            if (millis > LONGEST_MILLIS) {
                answers.fault(what + " took " + millis + " ms");
            }
            if (!NO_REQUEST.contains(answer.status()) || answer.body().length > 0) {
                answers.fitsTheContract(what, changed, answer, operation);
            }
            Map<String, Long> now = footprint.of(caller);
            if (answer.status() >= 200 && answer.status() < 300) {
                acknowledged.add(name);
                if (!now.equals(before)) {
                    begin();
                }
            } else if (!now.equals(before)) {
                now.entrySet().removeAll(before.entrySet());
                answers.fault(what + " left something in " + now.keySet());
                before = footprint.of(caller);
            }
        }
    }
}
