package org.hawsh.benchmark.national;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.benchmark.register.Again;
import org.hawsh.benchmark.register.InventedPerson;
import org.hawsh.benchmark.register.Question;

/** What is asked of the service, each time of somebody else where there is somebody. */
final class Asked {
    private static final int MANY = 12_000;
    private static final int ADULT = 2000;

    private final Desk desk;
    private final List<InventedPerson> known;
    private final List<Question> questions;
    private final List<Again> again;
    private final AtomicInteger next = new AtomicInteger();

    Asked(Desk desk, List<InventedPerson> known) {
        this.desk = desk;
        this.known = known;
        questions = Question.about(known, MANY, 4);
        again = Again.some(known, MANY, 5);
    }

    void search() throws Exception {
        desk.post("/participants/searches", Map.of("text", of(questions).text(), "limit", 10));
    }

    void duplicates() throws Exception {
        desk.post("/participants/matches", of(again).details());
    }

    void person() throws Exception {
        desk.get("/participants/" + of(known).id());
    }

    /** Whoever is taken for somebody else is sent home, and the next one comes: what that costs is part of registering one person. */
    void register() throws Exception {
        while (!desk.postUnlessThere("/participants", somebodyNew())) {}
    }

    /** With a name from each of four people. */
    private Map<String, Object> somebodyNew() {
        InventedPerson like = of(known);
        Map<String, Object> name =
                Map.of(
                        "given", like.written()[0],
                        "father", of(known).written()[1],
                        "grandfather", of(known).written()[1],
                        "family", of(known).written()[0]);
        return Map.of(
                "centreId",
                like.centre(),
                "name",
                name,
                "sex",
                like.woman() ? "FEMALE" : "MALE",
                "birthDate",
                Map.of("precision", "YEAR", "year", Math.min(like.birthYear(), ADULT)),
                "consent",
                Map.of("how", "WRITTEN", "language", "ar", "textVersion", "2026-11"));
    }

    /** All the same each time. */
    Load.Work of(String path) {
        return () -> desk.get(path);
    }

    private <T> T of(List<T> all) {
        return all.get(Math.floorMod(next.getAndIncrement() * 7_919, all.size()));
    }
}
