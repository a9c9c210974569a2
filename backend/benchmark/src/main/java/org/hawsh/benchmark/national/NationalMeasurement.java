package org.hawsh.benchmark.national;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.hawsh.benchmark.register.NameStock;
import org.hawsh.benchmark.sheets.SheetMeasurement;

/**
 * Loads a country and measures what is asked of it. Arguments: the folder of the public name lists, how many people, seconds of
 * warming up. The environment says where the stack is, as the launcher sets it.
 */
public final class NationalMeasurement {
    private static final double SECONDS = 15;
    private static final double PASS = 60;

    private final Map<String, String> environment = System.getenv();
    private final Verdicts verdicts = new Verdicts();
    private final Desk desk = new Desk(environment, Programs.one(environment));
    private final RunningService service;
    private final Country country;
    private final int warmUp;

    private NationalMeasurement(Country country, int warmUp) throws Exception {
        this.country = country;
        this.warmUp = warmUp;
        service = new RunningService(environment, desk);
    }

    public static void main(String[] arguments) throws Exception {
        NameStock names = NameStock.ofCountry(Path.of(arguments[0]).normalize());
        NationalMeasurement all =
                new NationalMeasurement(
                        new Country(names, Integer.parseInt(arguments[1])),
                        Integer.parseInt(arguments[2]));
        try {
            all.measure();
        } finally {
            all.service.stop();
        }
    }

    private void measure() throws Exception {
        double before = Machine.load();
        try (Connection owner =
                DriverManager.getConnection(
                        environment.get("HAWSH_DATABASE_URL"),
                        "hawsh_owner",
                        environment.get("HAWSH_DATABASE_OWNER_PASSWORD"))) {
            load(owner);
            Desk desks = new Desk(environment, Programs.many(environment, owner));
            Asked asked = new Asked(desks, country.known());
            Beside beside = new Beside(environment);
            beside.line("register, 8 connections", asked::register);
            beside.lineOfFew("one person", asked::person);
            beside.lineOfFew("page of 50", asked.of("/participants?limit=50"));
            beside.lineOfFew("courses page", asked.of("/courses?limit=50"));
            beside.lineOfFew(
                    "52 sessions",
                    asked.of("/courses/%s/sessions".formatted(CourseScene.one(owner))));
            beside.line("search", asked::search);
            beside.line("duplicate check", asked::duplicates);
            try (WireTap tap = WireTap.before(service.databasePort())) {
                service.restartBehind(tap.port());
                beside.capture(tap, owner);
            }
            verdicts.attempt("the first minute", () -> firstMinute(asked));
            warmUp(asked);
            verdicts.attempt("one or four clients", () -> alone(asked));
            verdicts.attempt("beside pgbench", () -> beside.measure(verdicts));
        }
        verdicts.attempt("sheet of 30", this::sheets);
        verdicts.attempt("duplicates of the whole register", this::pass);
        verdicts.print();
        System.out.printf(
                "%,d people; load average %.2f before, %.2f after (this measurement's own work included)%n",
                country.size(), before, Machine.load());
    }

    private void load(Connection owner) throws Exception {
        long begun = System.nanoTime();
        CountryLoader.load(country, owner);
        double seconds = (System.nanoTime() - begun) / 1e9;
        verdicts.say(
                "%,d people of %d centres with %,d written words, loaded past the import in %.0f s"
                        .formatted(
                                country.size(),
                                country.centres().size(),
                                CountryLoader.words(owner),
                                seconds));
    }

    private void firstMinute(Asked asked) throws Exception {
        verdicts.atMost("ready", 6, service.restart(), "s");
        verdicts.atMost(
                "search in the first 5 s, p90",
                100,
                Load.of(1, 5, asked::search).percentile(90),
                "ms");
        Load.of(1, 55, asked::search);
        verdicts.atMost(
                "search after a minute, p90",
                20,
                Load.of(1, 10, asked::search).percentile(90),
                "ms");
    }

    private void warmUp(Asked asked) throws Exception {
        List<Load.Work> works = List.of(asked::search, asked::duplicates, asked::person);
        for (Load.Work work : works) {
            Load.of(4, (double) warmUp / works.size(), work);
        }
    }

    private void alone(Asked asked) throws Exception {
        verdicts.atMost(
                "search, p95, 1 client",
                15,
                Load.of(1, SECONDS, asked::search).percentile(95),
                "ms");
        Load four = Load.of(4, SECONDS, asked::search);
        verdicts.atMost("search, p95, 4 clients", 40, four.percentile(95), "ms");
        verdicts.atLeast("search, 4 clients", 250, four.rate(), "a second");
        verdicts.atMost(
                "duplicate check, p95",
                20,
                Load.of(1, SECONDS, asked::duplicates).percentile(95),
                "ms");
        verdicts.atMost(
                "counts on home, p95", 20, p95(asked, "/participants/registration-counts"), "ms");
        verdicts.atMost("people by day, p95", 60, p95(asked, "/participants/people-by-day"), "ms");
        List<String> centres = country.centres();
        p95(asked, page(centres.get(0)));
        p95(asked, page(centres.get(centres.size() - 1)));
        double smallest = p95(asked, page(centres.get(0)));
        double largest = p95(asked, page(centres.get(centres.size() - 1)));
        verdicts.say("page of 50 of the smallest centre p95 %.1f ms".formatted(smallest));
        verdicts.atMost(
                "page of 50 of the smallest centre, of the largest one's",
                1.5,
                smallest / largest,
                "times");
        verdicts.atMost(
                "memory of the service",
                country.size() > 1_000_000 ? 1_200 : 400,
                Machine.megabytes(service.process()),
                "MB");
    }

    private static String page(String centre) {
        return "/participants?limit=50&centreId=" + centre;
    }

    private static double p95(Asked asked, String path) throws Exception {
        return Load.of(1, SECONDS / 3, asked.of(path)).percentile(95);
    }

    private void sheets() throws Exception {
        SheetMeasurement.Round best = SheetMeasurement.best(environment, warmUp / 4);
        verdicts.atLeast("sheet of 30", 0.5, best.ratio(), "of pgbench");
        verdicts.atLeast("sheet of 30, rows", 15_000, best.served() * 30, "a second");
    }

    private void pass() throws Exception {
        DuplicatePass pass = DuplicatePass.of(desk, country.centres(), PASS);
        verdicts.say(
                "%,d people looked through in %.0f s".formatted(pass.looked(), pass.seconds()));
        verdicts.atMost(
                "duplicates of the whole register, reckoned from as many as a minute looks through",
                60,
                pass.secondsFor(country.size()),
                "s");
    }
}
