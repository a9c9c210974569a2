package org.hawsh.platform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SlowSender;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** A place is for work, not for waiting, and nobody takes those of the others. */
@HawshTest
@TestProfile(LimitsTest.SmallLimits.class)
class SharesTest {
    private static final int SLOW = 40;
    private static final int ACCOUNTS = 3;
    private static final int PROBES = 10;
    private static final String PLACES = "/api/v1/places?level=GOVERNORATE";

    @Inject Limits limits;

    @TestHTTPResource("/")
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void slowSendersTakeNobodysPlace() {
        List<String> accounts =
                IntStream.range(0, ACCOUNTS).mapToObj(i -> tokenOf(registrar())).toList();
        String other = tokenOf(registrar());
        List<SlowSender> senders =
                IntStream.range(0, SLOW)
                        .mapToObj(
                                i ->
                                        SlowSender.to(
                                                service,
                                                "/api/v1/participants/searches",
                                                accounts.get(i % ACCOUNTS)))
                        .toList();
        for (int i = 0; i < PROBES; i++) {
            senders.forEach(SlowSender::oneByteMore);
            assertEquals(200, ask("/api/v1/me", other).join().statusCode());
        }
        for (SlowSender sender : senders) {
            assertEquals(503, sender.status(), "none of them is waited for for ever");
        }
    }

    /** It comes slowly, longer than a body may take of which nothing comes, and too long for the memory. */
    @Test
    void whatComesSlowlyAndGoesOnComingIsReadWhole() {
        SlowSender sender =
                SlowSender.to(service, "/api/v1/participants/searches", tokenOf(registrar()));
        String space = " ".repeat(8_000);
        sender.sends("{\"text\":\"Karim\"");
        long until = System.nanoTime() + limits.bodyWithin().plusMillis(500).toNanos();
        while (System.nanoTime() < until) {
            sender.sends(space);
            pause(100);
        }
        sender.endsWith("}");
        assertEquals(200, sender.status());
    }

    @Test
    void oneCallerLeavesPlacesForTheOthers() throws Exception {
        String greedy = tokenOf(facilitator());
        String other = tokenOf(facilitator());
        List<CompletableFuture<HttpResponse<String>>> asked;
        try (Connection owner = locked("place")) {
            asked = together(2 * limits.atOnce() - 2, greedy);
            untilWaitingFor("place", limits.ofOneCaller());
            for (int i = 0; i < PROBES; i++) {
                assertEquals(200, ask("/api/v1/me", other).join().statusCode());
            }
            assertEquals(limits.ofOneCaller(), waitingFor("place"));
            owner.rollback();
        }
        long served = asked.stream().filter(answer -> answer.join().statusCode() == 200).count();
        assertEquals(limits.ofOneCaller(), served, "the others of theirs were told to come back");
    }

    @Test
    void whoeverIsOverTheirQuotaIsToldWithoutAPlace() throws Exception {
        String over = tokenOf(facilitator());
        for (int i = 0; i < limits.requestsPerMinute(); i++) {
            ask("/api/v1/me", over).join();
        }
        List<CompletableFuture<HttpResponse<String>>> inside = new ArrayList<>();
        try (Connection owner = locked("place")) {
            for (int i = 0; i < ACCOUNTS; i++) {
                inside.addAll(together(limits.ofOneCaller(), tokenOf(facilitator())));
            }
            untilWaitingFor("place", limits.atOnce());
            assertEquals(503, ask("/api/v1/me", tokenOf(facilitator())).join().statusCode());
            HttpResponse<String> told = ask("/api/v1/me", over).join();
            assertEquals(429, told.statusCode());
            assertTrue(told.headers().firstValue("Retry-After").isPresent());
            owner.rollback();
        }
        inside.forEach(CompletableFuture::join);
    }

    @Test
    void strangersShareAFewPlacesAndTheScheduleIsToldFromMemory() throws Exception {
        String schedule = "/api/v1/public/schedules/" + anOpenCentre();
        String other = tokenOf(facilitator());
        HttpResponse<String> first = ask(schedule, null).join();
        assertEquals(200, first.statusCode());
        List<CompletableFuture<HttpResponse<String>>> strangers;
        try (Connection owner = locked("centre_closure")) {
            HttpResponse<String> again = ask(schedule, null).join();
            assertEquals(first.body(), again.body(), "nobody looks it up");
            assertTrue(age(again) < 10, "and it says how old it is");
            strangers =
                    IntStream.range(0, 100)
                            .mapToObj(
                                    i ->
                                            ask(
                                                    schedule
                                                            + "?from="
                                                            + Iraq.today().plusDays(i + 1),
                                                    null))
                            .toList();
            untilWaitingFor("centre_closure", limits.ofStrangers());
            for (int i = 0; i < PROBES; i++) {
                assertEquals(200, ask("/api/v1/me", other).join().statusCode());
            }
            assertEquals(limits.ofStrangers(), waitingFor("centre_closure"));
            owner.rollback();
        }
        strangers.forEach(CompletableFuture::join);
    }

    private static long age(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Age").orElseThrow();
    }

    private static String anOpenCentre() {
        return ACentre.administrator()
                .calls()
                .get("/api/v1/centres/" + ACentre.any().open())
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static Someone registrar() {
        return Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    }

    private static Someone facilitator() {
        return Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
    }

    private static String tokenOf(Someone caller) {
        return caller.token(300, "hawsh-api");
    }

    private List<CompletableFuture<HttpResponse<String>>> together(int count, String token) {
        return IntStream.range(0, count).mapToObj(i -> ask(PLACES, token)).toList();
    }

    /** @param token null for a stranger */
    private CompletableFuture<HttpResponse<String>> ask(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Connection locked(String table) throws SQLException {
        Connection owner = Databases.asOwner();
        owner.setAutoCommit(false);
        owner.createStatement().execute("lock table " + table + " in access exclusive mode");
        return owner;
    }

    private static void untilWaitingFor(String table, int count) {
        Soon.holds(count + " wait for " + table, () -> waitingFor(table) >= count);
    }

    private static long waitingFor(String table) {
        return Databases.count(
                "select count(*) from pg_locks where relation = cast(? as regclass) and not granted",
                table);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
