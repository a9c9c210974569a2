package org.hawsh.activities.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkEvent;
import org.hawsh.activities.attendance.marks.MarkKey;
import org.hawsh.activities.attendance.marks.MarkRule;

/**
 * Devices that mark the people of one session for days and have a line now and then: only then do they see what others marked.
 * The same for the same seed.
 */
final class OfflineWeek {
    private static final Instant START = Instant.parse("2026-11-15T06:00:00Z");

    private final Random random;
    private final List<UUID> people = new ArrayList<>();
    private final List<MarkEvent> marks = new ArrayList<>();
    private final Map<UUID, Map<UUID, List<MarkKey>>> shown = new HashMap<>();
    private final Map<UUID, List<MarkEvent>> reached = new HashMap<>();
    private final Map<UUID, Long> counters = new HashMap<>();

    private OfflineWeek(int seed) {
        this.random = new Random(seed);
    }

    static OfflineWeek of(int seed, int devices, int days, int people) {
        OfflineWeek week = new OfflineWeek(seed);
        for (int number = 0; number < people; number++) {
            week.people.add(week.draw());
        }
        return week.lived(devices, days);
    }

    /** The same days for people who are known already. */
    static OfflineWeek of(int seed, int devices, int days, List<UUID> people) {
        OfflineWeek week = new OfflineWeek(seed);
        week.people.addAll(people);
        return week.lived(devices, days);
    }

    private OfflineWeek lived(int devices, int days) {
        List<UUID> all = new ArrayList<>();
        for (int number = 0; number < devices; number++) {
            all.add(draw());
        }
        for (int day = 0; day < days; day++) {
            for (UUID device : all) {
                if (random.nextInt(3) == 0) {
                    meetTheServer(device);
                }
                for (int mark = random.nextInt(4); mark > 0; mark--) {
                    mark(device, day);
                }
            }
        }
        return this;
    }

    List<MarkEvent> marks() {
        return List.copyOf(marks);
    }

    /** Everything a device has said so far has arrived, and it is shown what stands. */
    private void meetTheServer(UUID device) {
        marks.stream()
                .filter(mark -> mark.key().device().equals(device))
                .forEach(
                        mark ->
                                reached.computeIfAbsent(
                                                mark.participantId(), person -> new ArrayList<>())
                                        .add(mark));
        Map<UUID, List<MarkKey>> screen = new HashMap<>();
        reached.forEach(
                (person, theirs) ->
                        screen.put(
                                person,
                                MarkRule.of(theirs).get(person).standing().stream()
                                        .map(MarkEvent::key)
                                        .toList()));
        shown.put(device, screen);
    }

    private void mark(UUID device, int day) {
        UUID person = people.get(random.nextInt(people.size()));
        Mark mark = Mark.values()[random.nextInt(Mark.values().length)];
        List<MarkKey> seen = shown.getOrDefault(device, Map.of()).getOrDefault(person, List.of());
        marks.add(
                new MarkEvent(
                        new MarkKey(device, counters.merge(device, 1L, Long::sum)),
                        person,
                        new MarkEvent.Said(
                                mark, mark == Mark.LATE ? 1 + random.nextInt(30) : null, null),
                        false,
                        START.plusSeconds(day * 86_400L + random.nextInt(80_000)),
                        device,
                        seen,
                        null));
    }

    private UUID draw() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
