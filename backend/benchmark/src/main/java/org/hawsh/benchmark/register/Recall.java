package org.hawsh.benchmark.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How surely people are found through a door, and how surely somebody who comes again is recognised. */
final class Recall {
    private static final int FIRST = 10;
    private static final int SHOWN_MISSES = 12;

    private final List<InventedPerson> people;
    private final Map<String, List<InventedPerson>> byGivenName;
    private final Door door;
    private final Gates gates;

    Recall(List<InventedPerson> people, Door door, Gates gates) {
        this.people = people;
        this.byGivenName =
                people.stream()
                        .collect(Collectors.groupingBy(person -> person.names()[0].arabic()));
        this.door = door;
        this.gates = gates;
    }

    /** @return how long each search took */
    Times search(int questions, long seed) throws Exception {
        Times times = new Times();
        Share all = new Share();
        Map<Question.Kind, Share> kinds = new EnumMap<>(Question.Kind.class);
        int shown = 0;
        for (Question question : Question.about(people, questions, seed)) {
            List<UUID> found = times.take(() -> door.search(question.text()));
            boolean hit = found.contains(question.meant().id());
            double possible = question.possible(namesakes(question.meant()), FIRST);
            all.add(hit, possible);
            kinds.computeIfAbsent(question.asked(), kind -> new Share()).add(hit, possible);
            if (!hit && possible > 0.9 && shown++ < SHOWN_MISSES) {
                System.out.printf(
                        "  missed: %s meant %s%n",
                        question.text(), String.join(" · ", question.meant().told()));
            }
        }
        System.out.printf("%,d searches in three scripts, seed %d%n", questions, seed);
        System.out.printf("  found among the first ten: %s%n", all);
        kinds.forEach((kind, share) -> System.out.printf("  %s: %s%n", kind, share));
        gates.atLeast("search recall@10 of the possible", all.ofPossible(), 0.93);
        gates.atLeast(
                "the same, three parts and a year",
                kinds.get(Question.Kind.THREE_PARTS_YEAR).ofPossible(),
                0.97);
        return times;
    }

    /** @return how long each check took */
    Times match(int again, long seed) throws Exception {
        Times times = new Times();
        Share all = new Share();
        int shown = 0;
        for (Again one : Again.some(people, again, seed)) {
            List<UUID> found = times.take(() -> door.matches(one));
            boolean hit = found.contains(one.person().id());
            double possible = one.possible(namesakes(one.person()), FIRST);
            all.add(hit, possible);
            if (!hit && possible == 1 && shown++ < SHOWN_MISSES) {
                System.out.printf(
                        "  missed: %s is %s %d%n",
                        one.details(),
                        String.join(" · ", one.person().told()),
                        one.person().birthYear());
            }
        }
        System.out.printf("%,d people who come again, seed %d%n", again, seed);
        System.out.printf("  recognised among the first ten: %s%n", all);
        gates.atLeast("duplicates recall@10 of all", all.ofAll(), 0.98);
        return times;
    }

    /** Whoever else could be meant bears the same given name. */
    private List<InventedPerson> namesakes(InventedPerson person) {
        return byGivenName.get(person.names()[0].arabic());
    }
}
