package org.hawsh.platform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** The line at the door; in the tests one may stand in it long enough to be looked at. */
@HawshTest
class GateTest {
    private static final int IN_LINE = 5;

    @Inject Limits limits;

    @TestHTTPResource("/api/v1/places?level=GOVERNORATE")
    URI places;

    @Test
    void aBurstWaitsAtTheDoorAndIsAnsweredAsSoonAsThereIsRoom() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(places)
                        .header(
                                "Authorization",
                                "Bearer "
                                        + Someone.with(Role.FACILITATOR, TheCentres.KIRKUK)
                                                .token(300, "hawsh-api"))
                        .build();
        List<CompletableFuture<HttpResponse<String>>> answers;
        try (Connection owner = Databases.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table place in access exclusive mode");
            answers =
                    IntStream.range(0, limits.atOnce() + IN_LINE)
                            .mapToObj(
                                    i ->
                                            client.sendAsync(
                                                    request, HttpResponse.BodyHandlers.ofString()))
                            .toList();
            String waiting =
                    "select count(*) from pg_locks where relation = 'place'::regclass and not granted";
            Soon.holds(
                    "as many as are let in wait for the lock",
                    () -> Databases.count(waiting) >= limits.atOnce());
            Thread.sleep(200);
            assertEquals(limits.atOnce(), Databases.count(waiting), "and no more than that");
            assertFalse(answers.stream().anyMatch(CompletableFuture::isDone));
            owner.rollback();
        }
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertEquals(200, answer.get().statusCode());
        }
    }
}
