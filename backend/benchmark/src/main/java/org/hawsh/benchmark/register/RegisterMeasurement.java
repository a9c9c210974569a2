package org.hawsh.benchmark.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Finds people of a whole running register, with a token, permission, row-level security and audit.
 *
 * <p>Argument: the folder of the public name lists. The environment says where the stack is, as the launcher sets it.
 */
public final class RegisterMeasurement {
    private static final int QUESTIONS = 800;
    private static final int AGAIN = 500;
    private static final int WARM_UP = 400;
    private static final int FIRST = 10;
    private static final int SHOWN_MISSES = 25;

    private final List<InventedPerson> people;
    private final FrontDoor door;
    private final Gates gates = new Gates();

    private RegisterMeasurement(List<InventedPerson> people, FrontDoor door) {
        this.people = people;
        this.door = door;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        NameStock names = NameStock.read(Path.of(arguments[0]).normalize());
        List<InventedPerson> people = InventedRegister.people(names);
        RegisterLoader.load(
                people,
                environment.get("HAWSH_DATABASE_URL"),
                environment.get("HAWSH_DATABASE_OWNER_PASSWORD"));
        System.out.printf("%,d people with %,d names%n", people.size(), names.size());
        RegisterMeasurement measurement =
                new RegisterMeasurement(people, FrontDoor.open(environment));
        measurement.warmUp();
        double point = measurement.read();
        measurement.search(point);
        measurement.match(point);
        if (!measurement.gates.allReached()) {
            System.exit(1);
        }
    }

    private void warmUp() throws Exception {
        for (Question question : Question.about(people, WARM_UP, 1)) {
            door.search(question.text());
        }
        for (Again again : Again.some(people, WARM_UP / 2, 2)) {
            door.matches(again.details());
        }
    }

    /** The bare reading of one record, to compare with on whatever machine this is. */
    private double read() throws Exception {
        Times times = new Times();
        Random random = new Random(3);
        for (int i = 0; i < QUESTIONS; i++) {
            UUID id = people.get(random.nextInt(people.size())).id();
            times.take(
                    () -> {
                        door.read(id);
                        return null;
                    });
        }
        System.out.println("one record: " + times);
        return times.percentile(0.5);
    }

    private void search(double point) throws Exception {
        Times times = new Times();
        Share all = new Share();
        Share full = new Share();
        int shown = 0;
        for (Question question : Question.about(people, QUESTIONS, 4)) {
            List<UUID> found = times.take(() -> door.search(question.text()));
            boolean hit = found.indexOf(question.meant().id()) >= 0;
            double possible = question.possible(people, FIRST);
            all.add(hit, possible);
            if (question.asked() == Question.Kind.THREE_PARTS_YEAR) {
                full.add(hit, possible);
            }
            if (!hit && possible > 0.9 && shown++ < SHOWN_MISSES) {
                System.out.println(
                        "  missed: %s meant %s"
                                .formatted(
                                        question.text(),
                                        String.join(" · ", question.meant().told())));
            }
        }
        System.out.printf(
                "%d searches in three scripts: %s; p50 %.1f of one record's%n",
                QUESTIONS, times, times.percentile(0.5) / point);
        System.out.printf("  found among the first ten: %s%n", all);
        System.out.printf("  with three parts and a year: %s%n", full);
        gates.atMost("search p95 in ms", times.percentile(0.95), 15);
        gates.atLeast("search recall@10 of the possible", all.ofPossible(), 0.93);
        gates.atLeast("the same, three parts and a year", full.ofPossible(), 0.97);
    }

    private void match(double point) throws Exception {
        Times times = new Times();
        Share all = new Share();
        int shown = 0;
        for (Again again : Again.some(people, AGAIN, 5)) {
            List<UUID> found = times.take(() -> door.matches(again.details()));
            boolean hit = found.contains(again.person().id());
            double possible = again.possible(people, FIRST);
            all.add(hit, possible);
            if (!hit && possible == 1 && shown++ < SHOWN_MISSES) {
                System.out.println(
                        "  missed: %s is %s %d"
                                .formatted(
                                        again.details(),
                                        String.join(" · ", again.person().told()),
                                        again.person().birthYear()));
            }
        }
        System.out.printf(
                "%d people who come again: %s; p50 %.1f of one record's%n",
                AGAIN, times, times.percentile(0.5) / point);
        System.out.printf("  recognised among the first ten: %s%n", all);
        gates.atLeast("duplicates recall@10 of the possible", all.ofPossible(), 0.98);
        gates.atMost("duplicates p95 in ms", times.percentile(0.95), 20);
    }

    /** How many were found, of how many could be. */
    private static final class Share {
        private int asked;
        private int hits;
        private double possible;

        void add(boolean hit, double couldBe) {
            asked++;
            hits += hit ? 1 : 0;
            possible += couldBe;
        }

        double ofPossible() {
            return hits / possible;
        }

        @Override
        public String toString() {
            return "%.3f of %d, where %.3f was possible: %.3f of it"
                    .formatted((double) hits / asked, asked, possible / asked, ofPossible());
        }
    }
}
