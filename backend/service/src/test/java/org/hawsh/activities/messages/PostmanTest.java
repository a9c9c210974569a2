package org.hawsh.activities.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several postmen at once, some of whom die on the way: what is handed over is handed over once. */
@HawshTest
class PostmanTest {
    private static final int PEOPLE = Sizes.of(12, 120);
    private static final int POSTMEN = 8;

    @Inject Postman postman;
    @Inject Delivery delivery;
    @Inject MessageRepository messages;
    @Inject Transport transport;
    @Inject CallerScope scope;

    private final Map<String, AtomicInteger> carried = new ConcurrentHashMap<>();
    private final StringBuffer log = new StringBuffer();
    private final Handler listener = new Listener();
    private final Logger logger =
            LogContext.getLogContext().getLogger(LoggingTransport.class.getName());

    private UUID centre;
    private UUID course;
    private Someone registrar;

    @BeforeEach
    void somebodyListens() {
        logger.addHandler(listener);
        centre = ACentreAtNoon.open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        course = ACourse.at(centre).with("capacity", 500).announced();
    }

    @AfterEach
    void nobodyListens() {
        logger.removeHandler(listener);
        UnsteadyTransport.DOWN_AT.clear();
    }

    @Test
    void manyPostmenCarryEachMessageOnce() throws Exception {
        List<ARecord> people =
                Stream.generate(() -> AReachable.at(centre).agreed()).limit(PEOPLE).toList();
        people.forEach(this::join);
        AtOnce.many(
                POSTMEN,
                number -> {
                    carry();
                    return null;
                });
        assertEquals(PEOPLE, count("state = 'SENT' and attempts = 1"));
        assertEquals(PEOPLE, carried.size());
        assertTrue(carried.values().stream().allMatch(times -> times.get() == 1), "once each");
    }

    @Test
    void whoDiesAfterHandingAMessageOverLeavesNoSecondOne() {
        join(AReachable.at(centre).agreed());
        diesAfterHandingOver();
        postman.run();
        assertEquals(1, count("state = 'WAITING'"), "as long as the dead one's time runs");
        Databases.execute(
                "update message set lease_until = now() - interval '1 second' where centre_id = ?",
                centre);
        postman.run();
        assertEquals(1, count("state = 'SENT' and attempts = 2"));
        assertEquals(List.of(1), carried.values().stream().map(AtomicInteger::get).toList());
    }

    @Test
    void whatNobodyTakesIsTriedAgainLaterAndLaterAndThenSomebodyCalls() {
        join(AReachable.at(centre).agreed());
        UnsteadyTransport.DOWN_AT.add(centre);
        postman.run();
        assertEquals(
                1,
                count(
                        "state = 'WAITING' and attempts = 1 and due_at between now() + interval '50 seconds' and now() + interval '61 seconds'"));
        postman.run();
        assertEquals(1, count("attempts = 1"), "not before its time");
        for (int attempt = 2; attempt <= 7; attempt++) {
            Databases.execute("update message set due_at = now() where centre_id = ?", centre);
            postman.run();
        }
        assertEquals(1, count("state = 'BY_HAND' and reason = 'TRANSPORT_FAILED'"));
        assertTrue(carried.isEmpty());
    }

    @Test
    void theLogNamesNobodyAndSaysNothing() {
        join(AReachable.at(centre).agreed());
        postman.run();
        assertTrue(log.toString().contains("was handed over"), log.toString());
        assertTrue(
                !log.toString().contains("7709876543") && !log.toString().contains("تأكّد"),
                log.toString());
    }

    @ActivateRequestContext
    void carry() {
        postman.run();
    }

    /** As {@link Postman} does it, and not to its end. */
    @ActivateRequestContext
    void diesAfterHandingOver() {
        scope.enter(new UUID(0, 0), Set.of(centre));
        UUID id = claimed();
        transport.hand(delivery.prepare(id).orElseThrow());
    }

    private UUID claimed() {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> messages.claim().orElseThrow().id());
    }

    private void join(ARecord person) {
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("participantId", person.id(), "takesPlaceAtOnce", true))
                .post("/api/v1/courses/" + course + "/enrolments")
                .then()
                .statusCode(201);
    }

    private long count(String what) {
        return Databases.count(
                "select count(*) from message where centre_id = ? and " + what, centre);
    }

    private class Listener extends Handler {
        @Override
        public void publish(LogRecord line) {
            String text =
                    line instanceof org.jboss.logmanager.ExtLogRecord ext
                            ? ext.getFormattedMessage()
                            : line.getMessage();
            log.append(text).append('\n');
            if (text.contains(centre.toString())) {
                carried.computeIfAbsent(text, any -> new AtomicInteger()).incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
