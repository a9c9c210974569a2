package org.hawsh.benchmark.siege;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hawsh.benchmark.siege.Caller.Answer;

/**
 * What a patient attacker, a silent neighbour and a crowd do to the service, measured on the stack around this command; the
 * environment says where it is, as the launcher sets it. Ends with 1 where a goal was missed.
 */
public final class Siege {
    private static final String ME = "/api/v1/me";
    private static final String COURSES = "/api/v1/courses?limit=50";
    private static final int PAIRS = 200;

    private final Map<String, String> environment = System.getenv();
    private final URI service =
            URI.create("http://127.0.0.1:" + environment.get("HAWSH_HTTP_PORT"));
    private final Servers servers = Servers.around();
    private final Table table = new Table();
    private final Caller stranger = Caller.stranger(service);
    private final Caller staff = program("hawsh-demonstration", "demonstration-secret");
    private final Caller attacker = program("hawsh-integrator", "integrator-secret");

    private Siege() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        Siege siege = new Siege();
        siege.slowSenders();
        siege.strangersOnThePublicSchedule();
        siege.oneAccountOverItsQuota();
        siege.moreThanCanBeAnswered();
        siege.whatTheTimeOfASearchTells();
        siege.aSilentKeycloak();
        siege.aSilentDatabase();
        siege.aKill();
        siege.table.print();
        System.exit(siege.table.isMissed() ? 1 : 0);
    }

    private Caller program(String id, String secret) throws Exception {
        return Caller.program(service, environment.get("HAWSH_IDENTITY_ISSUER"), id, secret);
    }

    private void slowSenders() throws Exception {
        try (Trickle slow = new Trickle(service, attacker.token(), 40)) {
            List<Answer> probes = new ArrayList<>();
            for (int second = 0; second < 20; second++) {
                slow.oneByteMore();
                probes.addAll(Together.calmly(5, () -> staff.get(ME)));
            }
            served("1 slow senders: 40 bodies, a byte a second, for 10 s and more", probes);
        }
    }

    private void strangersOnThePublicSchedule() throws Exception {
        CompletableFuture<List<Answer>> crowd =
                meanwhile(
                        () ->
                                Together.during(
                                        12, 100, i -> stranger.get("/api/v1/public/schedules")));
        served(
                "3 strangers: 100 of them on the public schedules",
                Together.calmly(70, () -> staff.get(ME)));
        crowd.join();
    }

    private void oneAccountOverItsQuota() throws Exception {
        CompletableFuture<List<Answer>> flood =
                meanwhile(() -> Together.during(25, 60, i -> attacker.get(COURSES)));
        served("3 one account asks without end", Together.calmly(68, () -> staff.get(ME)));
        List<Answer> answers = flood.join();
        table.row(
                "3 and is told so: 429 or 503",
                "nothing else, but what was served",
                answers.stream().allMatch(one -> List.of(200, 429, 503).contains(one.status())),
                "200 × %d, 503 × %d, 429 × %d",
                Table.answered(answers, 200),
                Table.answered(answers, 503),
                Table.answered(answers, 429));
    }

    private void moreThanCanBeAnswered() throws Exception {
        List<Answer> answers =
                Together.during(
                        12,
                        120,
                        i ->
                                i % 3 == 0
                                        ? stranger.get(
                                                "/api/v1/public/schedules/KRK?from=2026-12-"
                                                        + (10 + i % 20))
                                        : staff.get(COURSES));
        List<Answer> refused = answers.stream().filter(one -> one.status() == 503).toList();
        double p95 = Table.percentile(refused, 95);
        table.row(
                "13 120 at once: how soon one is told to come back",
                "503 at p95 ≤ 100 ms, no 500",
                p95 <= 100 && Table.answered(answers, 500) == 0,
                "p95 %.0f ms of %d; %d served, 500 × %d",
                p95,
                refused.size(),
                Table.answered(answers, 200),
                Table.answered(answers, 500));
    }

    private void whatTheTimeOfASearchTells() throws Exception {
        SearchTimes times = SearchTimes.of(environment, PAIRS);
        double area = times.areaUnderCurve(staff);
        table.row(
                "5 the time of a search, of a name known elsewhere and of nobody's",
                "AUC ≤ 0.55",
                Math.abs(area - 0.5) <= 0.05,
                "AUC %.3f of %d pairs",
                area,
                times.pairs());
    }

    private void aSilentKeycloak() throws Exception {
        List<ProcessHandle> keycloak = servers.keycloak();
        Servers.silence(keycloak, true);
        try {
            CompletableFuture<List<Answer>> strangers =
                    meanwhile(
                            () ->
                                    Together.once(
                                            60,
                                            i ->
                                                    Caller.withToken(service, "not-a-token-" + i)
                                                            .get(ME)));
            served(
                    "2 Keycloak is silent, 60 strangers with tokens of nobody",
                    Together.calmly(70, () -> staff.get(ME)));
            List<Answer> answers = strangers.join();
            table.row(
                    "2 and the strangers are told so",
                    "401 within 2.5 s",
                    Table.answered(answers, 401) == answers.size()
                            && Table.percentile(answers, 100) <= 2500,
                    "401 × %d of %d, slowest %.0f ms",
                    Table.answered(answers, 401),
                    answers.size(),
                    Table.percentile(answers, 100));
        } finally {
            Servers.silence(keycloak, false);
        }
    }

    private void aSilentDatabase() throws Exception {
        List<ProcessHandle> postgres;
        try (Connection owner = SearchTimes.owner(environment)) {
            postgres = Servers.postgres(owner);
        }
        Servers.silence(postgres, true);
        List<Answer> hanging;
        try {
            hanging = Together.once(12, i -> staff.get(COURSES));
        } finally {
            Servers.silence(postgres, false);
        }
        long begun = System.nanoTime();
        while (staff.get(COURSES).status() != 200) {
            Thread.sleep(100);
        }
        double back = (System.nanoTime() - begun) / 1e9;
        table.row(
                "12 the database is silent: nobody hangs, and it goes on by itself",
                "503 within 20 s, back ≤ 10 s",
                Table.answered(hanging, 503) == hanging.size()
                        && Table.percentile(hanging, 100) <= 20_000
                        && back <= 10,
                "503 × %d of %d, slowest %.1f s; back after %.1f s",
                Table.answered(hanging, 503),
                hanging.size(),
                Table.percentile(hanging, 100) / 1000,
                back);
    }

    private void aKill() throws Exception {
        Path log = Files.createTempFile("service", ".log");
        ProcessHandle killed = servers.service();
        long begun = System.nanoTime();
        Process again = Servers.restarted(killed, log);
        try {
            while (stranger.get("/q/health/ready").status() != 200) {
                Thread.sleep(20);
            }
            double back = (System.nanoTime() - begun) / 1e9;
            table.row(
                    "13 the service is killed and started again",
                    "ready ≤ 5 s",
                    back <= 5,
                    "%.1f s",
                    back);
        } finally {
            again.destroyForcibly();
        }
    }

    private void served(String attack, List<Answer> probes) {
        long answered = Table.answered(probes, 200);
        table.row(
                attack,
                "staff: 200, all of them",
                answered == probes.size(),
                "%d of %d, p95 %.0f ms",
                answered,
                probes.size(),
                Table.percentile(probes, 95));
    }

    private static CompletableFuture<List<Answer>> meanwhile(Asking asking) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return asking.answers();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private interface Asking {
        List<Answer> answers() throws Exception;
    }
}
