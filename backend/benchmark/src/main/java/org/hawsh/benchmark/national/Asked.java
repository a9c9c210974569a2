package org.hawsh.benchmark.national;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** Somebody with a name of each part from somebody else, who is hardly ever very like anybody. */
    void register() throws Exception {
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            parts.add(of(known).written()[part == 2 ? 1 : part]);
        }
        InventedPerson like = of(known);
        Map<String, Object> name = new HashMap<>();
        name.put("given", parts.get(0));
        name.put("father", parts.get(1));
        name.put("grandfather", parts.get(2));
        name.put("family", like.written()[0]);
        desk.post(
                "/participants",
                Map.of(
                        "centreId",
                        like.centre(),
                        "name",
                        name,
                        "sex",
                        like.woman() ? "FEMALE" : "MALE",
                        "birthDate",
                        Map.of("precision", "YEAR", "year", Math.min(like.birthYear(), ADULT)),
                        "consent",
                        Map.of("how", "WRITTEN", "language", "ar", "textVersion", "2026-11")));
    }

    /** All the same each time. */
    Load.Work of(String path) {
        return () -> desk.get(path);
    }

    private <T> T of(List<T> all) {
        return all.get(Math.floorMod(next.getAndIncrement() * 7_919, all.size()));
    }
}
