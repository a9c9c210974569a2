package org.hawsh.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hawsh.access.Role;
import org.hawsh.testing.ContractCheck;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** How much one caller may ask, and what happens when everybody asks at once; with small quotas, and with traces on. */
@HawshTest
@TestProfile(LimitsTest.SmallLimits.class)
class LimitsTest {
    private static final int WARM_UP = 5;
    private static final int ASKINGS = 3;
    private static final long LONGEST_MILLIS = 100;
    private static final int TOO_MANY = 65;
    private static final int QUOTA = 40;

    @Inject InMemorySpanExporter spans;
    @Inject Limits limits;

    @TestHTTPResource("/api/v1/places?level=GOVERNORATE")
    URI places;

    @Test
    void everyAnswerSaysWhatIsLeftAndTheOneTooManyWhenToComeBack() {
        Someone busy = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        busy.calls()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"caller\";q=40;w=60")
                .header("RateLimit", startsWith("\"caller\";r=39;t="));
        for (int i = 1; i < QUOTA; i++) {
            busy.calls().get("/api/v1/me").then().statusCode(200);
        }
        Response refused = busy.calls().get("/api/v1/me");
        refused.then().statusCode(429).body("type", equalTo("urn:hawsh:problem:too-many-requests"));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 60, "wait " + wait);
        Someone.with(Role.FACILITATOR, TheCentres.KIRKUK)
                .calls()
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void refusalsAreCountedToo() {
        Someone curious = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        for (int i = 0; i < QUOTA; i++) {
            curious.calls().get("/api/v1/participants").then().statusCode(403);
        }
        curious.calls().get("/api/v1/participants").then().statusCode(429);
    }

    @Test
    void theRegisterCannotBeCopiedNameByName() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        for (int i = 0; i < 5; i++) {
            search(registrar, "name" + i).then().statusCode(200);
        }
        search(registrar, "one more")
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", equalTo("\"caller\";q=40;w=60, \"people\";q=5;w=60"));
        registrar.calls().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void nobodyIsLetInWhoWouldHaveToWaitForTheDatabase() {
        int connections =
                ConfigProvider.getConfig()
                        .getValue("quarkus.datasource.jdbc.max-size", Integer.class);
        assertTrue(limits.atOnce() <= connections, limits.atOnce() + " of " + connections);
        assertTrue(limits.longestWait().compareTo(Duration.ofMillis(50)) <= 0);
    }

    @Test
    void anOverloadIsToldAtOnceToComeBackAndIsOverWhenItIsOver() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<HttpRequest> requests =
                IntStream.range(0, limits.atOnce() + TOO_MANY).mapToObj(i -> request()).toList();
        client.send(requests.get(0), HttpResponse.BodyHandlers.ofString());
        List<CompletableFuture<Timed>> inside;
        try (Connection owner = Databases.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table place in access exclusive mode");
            inside =
                    requests.subList(0, limits.atOnce()).stream()
                            .map(request -> ask(client, request))
                            .toList();
            untilWaitingForTheLock(limits.atOnce());
            for (int i = 0; i < WARM_UP; i++) {
                ask(client, requests.get(limits.atOnce() + i)).join();
            }
            List<Timed> tooMany = new ArrayList<>();
            requests.subList(limits.atOnce() + WARM_UP, requests.size())
                    .forEach(request -> tooMany.add(quickest(client, request)));
            for (Timed answer : tooMany) {
                assertEquals(503, answer.response().statusCode());
                assertEquals("2", answer.response().headers().firstValue("Retry-After").get());
                assertTrue(answer.response().body().contains("urn:hawsh:problem:unavailable"));
                ContractCheck.check("GET", answer.response());
            }
            List<Long> took = tooMany.stream().map(Timed::millis).sorted().toList();
            System.out.printf(
                    "%d inside, %d told to come back in %d to %d ms%n",
                    inside.size(), took.size(), took.get(0), took.get(took.size() - 1));
            assertTrue(took.get(took.size() - 1) < LONGEST_MILLIS, "answered in " + took);
            assertTrue(
                    inside.stream().noneMatch(CompletableFuture::isDone),
                    "those inside are still waiting");
            owner.rollback();
        }
        for (CompletableFuture<Timed> answer : inside) {
            assertEquals(200, answer.get().response().statusCode());
        }
        assertEquals(200, ask(client, requests.get(1)).join().response().statusCode());
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(places)
                .header(
                        "Authorization",
                        "Bearer "
                                + Someone.with(Role.FACILITATOR, TheCentres.KIRKUK)
                                        .token(300, "hawsh-api"))
                .build();
    }

    private static void untilWaitingForTheLock(int count) throws InterruptedException {
        String waiting =
                "select count(*) from pg_locks where relation = 'place'::regclass and not granted";
        for (int i = 0; i < 200 && Databases.count(waiting) < count; i++) {
            Thread.sleep(50);
        }
        assertEquals(count, Databases.count(waiting));
    }

    @Test
    void theCallersTraceGoesOnAndCarriesTheRequestIdAndNothingOfPeople() throws Exception {
        spans.reset();
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        registrar
                .calls()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("X-Request-Id", "request-with-a-trace")
                .contentType("application/json")
                .body(Map.of("text", "Secretname"))
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(200);
        SpanData span = finished("4bf92f3577b34da6a3ce929d0e0e4736");
        assertEquals("00f067aa0ba902b7", span.getParentSpanId());
        assertEquals(
                "request-with-a-trace",
                span.getAttributes().get(AttributeKey.stringKey("hawsh.request.id")));
        assertTrue(!span.toString().contains("Secretname"));
    }

    private SpanData finished(String traceId) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            for (SpanData span : spans.getFinishedSpanItems()) {
                if (span.getTraceId().equals(traceId)) {
                    return span;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no span of the caller's trace");
    }

    private static Response search(Someone caller, String text) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/participants/searches");
    }

    private static CompletableFuture<Timed> ask(HttpClient client, HttpRequest request) {
        long begun = System.nanoTime();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(
                        response ->
                                new Timed(
                                        response,
                                        Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }

    /** Asked again where it came late: a machine that stands still for somebody else does not do so for each of three. */
    private static Timed quickest(HttpClient client, HttpRequest request) {
        Timed answer = ask(client, request).join();
        for (int again = 1; again < ASKINGS && answer.millis() >= LONGEST_MILLIS; again++) {
            answer = ask(client, request).join();
        }
        return answer;
    }

    private record Timed(HttpResponse<String> response, long millis) {}

    public static class SmallLimits implements QuarkusTestProfile {
        /** Not that of the other tests, so that what is not said here is as in production. */
        @Override
        public String getConfigProfile() {
            return "limits";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hawsh.limits.requests-per-minute", String.valueOf(QUOTA),
                    "hawsh.limits.scarce-requests-per-minute", "5",
                    "hawsh.traces.disabled", "false",
                    "quarkus.otel.bsp.schedule.delay", "50");
        }
    }

    /** Where finished spans go in tests. */
    static class Spans {
        @Produces
        @ApplicationScoped
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }
}
