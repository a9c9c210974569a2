package org.hawsh.platform.admission;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hawsh.access.Role;
import org.hawsh.testing.ContractCheck;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** How much one caller may ask, and what happens when everybody asks at once; with small quotas, and with traces on. */
@HawshTest
@TestProfile(LimitsTest.SmallLimits.class)
class LimitsTest {
    private static final int WARM_UP = 5;
    private static final int TOO_MANY = 60;
    private static final int BURSTS = 3;

    /** So many ask that none of them is over their quota. */
    private static final int OTHERS = 12;

    /** What is promised, and what at least half of the answers keep even while the machine is somebody else's. */
    private static final long PROMISED_MILLIS = 100;

    /**
     * What each of them keeps. Whoever is inside stays there throughout, so a request that stood in a line for a place would
     * stand there until its patience ends: no line so short that all keep this and half the promise is a line.
     */
    private static final long LONGEST_MILLIS = 1_000;

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
                IntStream.range(0, limits.atOnce()).mapToObj(i -> request()).toList();
        List<HttpRequest> others = IntStream.range(0, OTHERS).mapToObj(i -> request()).toList();
        ask(client, others.get(0)).join();
        List<CompletableFuture<Timed>> inside;
        try (Connection owner = Databases.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table place in access exclusive mode");
            inside = requests.stream().map(request -> ask(client, request)).toList();
            untilWaitingForTheLock(limits.atOnce());
            told("warming up", oneAfterTheOther(client, others, WARM_UP));
            List<Long> alone = told("one by one", oneAfterTheOther(client, others, TOO_MANY));
            long together =
                    IntStream.range(0, BURSTS)
                            .mapToLong(i -> last(told("at once", atOnce(client, others))))
                            .min()
                            .orElseThrow();
            assertTrue(median(alone) <= PROMISED_MILLIS, "half of them took longer: " + alone);
            assertTrue(last(alone) <= LONGEST_MILLIS, "one of them stood in a line: " + alone);
            // Were they let wait one after the other, the last of every burst would wait for the
            // whole line.
            long wholeLine = limits.inLine() * limits.longestWait().toMillis();
            assertTrue(together <= wholeLine / 2, "one waits for the other: " + together);
            assertTrue(
                    inside.stream().noneMatch(CompletableFuture::isDone),
                    "those inside are still waiting");
            owner.rollback();
        }
        for (CompletableFuture<Timed> answer : inside) {
            assertEquals(200, answer.get().response().statusCode());
        }
        assertEquals(200, ask(client, others.get(0)).join().response().statusCode());
    }

    private static List<Timed> oneAfterTheOther(
            HttpClient client, List<HttpRequest> requests, int howMany) {
        List<Timed> answers = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            answers.add(ask(client, requests.get(i % OTHERS)).join());
        }
        return answers;
    }

    private static List<Timed> atOnce(HttpClient client, List<HttpRequest> requests) {
        return IntStream.range(0, TOO_MANY)
                .mapToObj(i -> ask(client, requests.get(i % OTHERS)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** Each of them is told when to come back. @return how long they took, the quickest first */
    private static List<Long> told(String when, List<Timed> answers) {
        for (Timed answer : answers) {
            assertEquals(503, answer.response().statusCode());
            assertEquals("2", answer.response().headers().firstValue("Retry-After").get());
            assertTrue(answer.response().body().contains("urn:hawsh:problem:unavailable"));
            ContractCheck.check("GET", answer.response());
        }
        List<Long> took = answers.stream().map(Timed::millis).sorted().toList();
        System.out.printf(
                "%d %s told to come back in %d to %d ms, half of them in %d%n",
                took.size(), when, took.get(0), last(took), median(took));
        return took;
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static long last(List<Long> sorted) {
        return sorted.get(sorted.size() - 1);
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

    private static void untilWaitingForTheLock(int count) {
        String waiting =
                "select count(*) from pg_locks where relation = 'place'::regclass and not granted";
        Soon.holds(count + " wait for the lock", () -> Databases.count(waiting) >= count);
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

    private SpanData finished(String traceId) {
        Supplier<Optional<SpanData>> span =
                () ->
                        spans.getFinishedSpanItems().stream()
                                .filter(one -> one.getTraceId().equals(traceId))
                                .findFirst();
        Soon.holds("a span of the caller's trace ends", () -> span.get().isPresent());
        return span.get().orElseThrow();
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
                    "hawsh.limits.body-within", "2s",
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
