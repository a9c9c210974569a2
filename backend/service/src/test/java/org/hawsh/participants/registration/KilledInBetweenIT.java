package org.hawsh.participants.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hawsh.embedded.PostgresOptions;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.testing.ContractCheck;
import org.hawsh.testing.ServiceProcess;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/**
 * One Idempotency-Key from twenty threads, and others that register somebody each, while the service is killed and started
 * again: the packaged service as a process of its own, ended as a power cut ends it.
 */
class KilledInBetweenIT {
    private static final int THREADS = 20;
    private static final int BESIDE = 6;
    private static final int ROUNDS = Sizes.of(3, 100);

    /** Somebody with a part missing: who wrote them down, where they belong, or what they agreed to. */
    private static final String HALF_DONE =
            """
            select count(*) from participant p
            where not exists (select from audit_entry e where e.entity_id = p.id and e.action = 'REGISTER')
               or not exists (select from participant_centre c where c.participant_id = p.id)
               or not exists (select from consent c where c.participant_id = p.id)
            """;

    private static final UUID REGISTRAR = UUID.randomUUID();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(20_261_124);

    @Test
    void twentyThreadsAndAKillHaveOneEffectAndOneAnswer() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS + BESIDE);
        List<Duration> starts = new ArrayList<>();
        try (PostgresServer database = PostgresServer.start(PostgresOptions.forTests());
                ServiceProcess service = new ServiceProcess(database)) {
            service.start();
            service.appoint(REGISTRAR, "REGISTRAR", TheCentres.KIRKUK);
            int killedUnderWay = 0;
            for (int round = 0; round < ROUNDS; round++) {
                String name = "Killed" + round;
                String key = UUID.randomUUID().toString();
                List<Future<Answer>> interrupted =
                        IntStream.range(0, THREADS)
                                .mapToObj(i -> pool.submit(registering(service, key, name)))
                                .toList();
                List<Registration> beside = beside();
                List<Future<Answer>> cutOff = sentBy(pool, service, beside);
                // every other time so soon that nobody can have been answered
                Thread.sleep(random.nextInt(round % 2 == 0 ? 60 : 500));
                service.kill();
                Set<String> acknowledged = bodies(interrupted);
                killedUnderWay += acknowledged.isEmpty() ? 1 : 0;
                long stored = registered(service, name);
                assertTrue(stored <= 1, "registered " + stored + " times");
                assertTrue(
                        acknowledged.isEmpty() || stored == 1, "what was acknowledged is stored");

                service.start();
                starts.add(service.lastStart());
                for (int i = 0; i < BESIDE; i++) {
                    Registration one = beside.get(i);
                    Set<String> before = bodies(List.of(cutOff.get(i)));
                    Set<String> after = bodies(sentBy(pool, service, List.of(one)));
                    after.addAll(before);
                    assertEquals(
                            1, after.size(), "one answer, before and after the kill: " + after);
                    assertEquals(1, registered(service, one.name()));
                }
                List<Future<Answer>> again =
                        IntStream.range(0, THREADS)
                                .mapToObj(i -> pool.submit(registering(service, key, name)))
                                .toList();
                Set<String> answers = bodies(again);
                answers.addAll(bodies(List.of(pool.submit(registering(service, key, name)))));
                answers.addAll(acknowledged);
                assertEquals(
                        1, answers.size(), "one answer, before and after the kill: " + answers);
                assertEquals(1, registered(service, name));
            }
            assertEquals(0, service.count(HALF_DONE));
            starts.sort(null);
            System.out.printf(
                    "%d kills, %d of them before anybody was answered: %d registered once, 0 lost, 0 twice, 0 half; back after %s (median)%n",
                    ROUNDS,
                    killedUnderWay,
                    service.count("select count(*) from participant"),
                    starts.get(ROUNDS / 2));
            assertTrue(killedUnderWay > 0, "every kill came after an answer");
        } finally {
            pool.shutdownNow();
        }
    }

    /** The bodies of those that were answered with success; 409 (still running) and a broken line are no answer. */
    private static Set<String> bodies(List<Future<Answer>> answers) throws Exception {
        Set<String> bodies = new TreeSet<>();
        for (Future<Answer> one : answers) {
            Answer answer = one.get();
            assertTrue(
                    Set.of(0, 201, 409, 503).contains(answer.status()),
                    "answered " + answer.status() + " " + answer.body());
            if (answer.status() == 201) {
                bodies.add(answer.body());
            }
        }
        return bodies;
    }

    private Callable<Answer> registering(ServiceProcess service, String key, String name) {
        String body =
                """
                {"centreId": "%s", "name": {"given": "%s"}, "sex": "FEMALE",
                 "consent": {"how": "WRITTEN", "language": "ar", "textVersion": "2026-11"}}
                """
                        .formatted(TheCentres.KIRKUK, name);
        HttpRequest request =
                service.request("/api/v1/participants", REGISTRAR)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return () -> {
            try {
                HttpResponse<String> response =
                        client.send(request, HttpResponse.BodyHandlers.ofString());
                ContractCheck.check("POST", response);
                return new Answer(response.statusCode(), response.body());
            } catch (IOException lineBroken) {
                return new Answer(0, "");
            }
        };
    }

    /** Named so unlike each other that nobody is taken for somebody else. */
    private List<Registration> beside() {
        return IntStream.range(0, BESIDE)
                .mapToObj(i -> new Registration(UUID.randomUUID().toString(), letters()))
                .toList();
    }

    private String letters() {
        return random.ints(12, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<Future<Answer>> sentBy(
            ExecutorService pool, ServiceProcess service, List<Registration> registrations) {
        return registrations.stream()
                .map(one -> pool.submit(registering(service, one.key(), one.name())))
                .toList();
    }

    private static long registered(ServiceProcess service, String name) {
        return service.count("select count(*) from participant where given = ?", name);
    }

    private record Registration(String key, String name) {}

    private record Answer(int status, String body) {}
}
