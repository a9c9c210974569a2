package org.hawsh.participants.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
 * One Idempotency-Key from twenty threads while the service is killed and started again: the packaged service as a process of
 * its own, ended as a power cut ends it.
 */
class KilledInBetweenIT {
    private static final int THREADS = 20;
    private static final int ROUNDS = Sizes.of(3, 25);
    private static final UUID REGISTRAR = UUID.randomUUID();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(20_261_124);

    @Test
    void twentyThreadsAndAKillHaveOneEffectAndOneAnswer() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
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
            System.out.printf(
                    "%d kills, %d of them before anybody was answered: one effect each%n",
                    ROUNDS, killedUnderWay);
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

    private static long registered(ServiceProcess service, String name) {
        return service.count("select count(*) from participant where given = ?", name);
    }

    private record Answer(int status, String body) {}
}
