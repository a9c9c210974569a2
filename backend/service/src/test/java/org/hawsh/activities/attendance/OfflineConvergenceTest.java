package org.hawsh.activities.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.Role;
import org.hawsh.activities.attendance.marks.MarkEvent;
import org.hawsh.activities.attendance.marks.MarkKey;
import org.hawsh.activities.attendance.marks.MarkRule;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** Fifty devices without a line for a week, on the real database: whatever arrives when and how often, the sheet says the same. */
@HawshTest
class OfflineConvergenceTest {
    private static final int DEVICES = 50;
    private static final int DAYS = 7;

    @Test
    void fiftyDevicesOverSevenDaysComeToOneStateInAnyOrderWithRepeatsAndLostAnswers() {
        for (int seed = 0; seed < Sizes.of(2, 40); seed++) {
            UUID centre = ACentre.any().open();
            Someone registrar = Someone.with(Role.REGISTRAR, centre);
            ASession lesson = ASession.at(centre, 20);
            List<MarkEvent> marks =
                    ofThisSession(OfflineWeek.of(seed, DEVICES, DAYS, lesson.people).marks());
            for (List<MarkEvent> batch : arriving(marks, new Random(seed))) {
                lesson.send(
                                registrar,
                                batch.get(0).key().device(),
                                null,
                                batch.stream().map(OfflineConvergenceTest::row).toList())
                        .then()
                        .statusCode(200);
            }
            assertEquals(expected(marks), stored(lesson.session), "seed " + seed);
            assertEquals(
                    marks.size(),
                    Databases.count(
                            "select count(*) from attendance_mark where session_id = ?",
                            lesson.session));
            assertTrue(marks.size() > 300, "a week is more than a few marks");
        }
    }

    /** Device ids of their own, since one database sees the same seeds again. */
    private static List<MarkEvent> ofThisSession(List<MarkEvent> marks) {
        Map<UUID, UUID> anew = new HashMap<>();
        marks.forEach(
                mark -> anew.computeIfAbsent(mark.key().device(), device -> UUID.randomUUID()));
        return marks.stream()
                .map(
                        mark ->
                                new MarkEvent(
                                        new MarkKey(
                                                anew.get(mark.key().device()),
                                                mark.key().counter()),
                                        mark.participantId(),
                                        mark.said(),
                                        false,
                                        mark.markedAt(),
                                        mark.markedBy(),
                                        mark.seen().stream()
                                                .map(
                                                        key ->
                                                                new MarkKey(
                                                                        anew.get(key.device()),
                                                                        key.counter()))
                                                .toList(),
                                        null))
                .toList();
    }

    /** Each device sends its marks in pieces; pieces overtake each other, and one in three is sent twice. */
    private static List<List<MarkEvent>> arriving(List<MarkEvent> marks, Random random) {
        List<List<MarkEvent>> pieces = new ArrayList<>();
        marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.key().device()))
                .values()
                .forEach(
                        theirs -> {
                            List<MarkEvent> left = new ArrayList<>(theirs);
                            while (!left.isEmpty()) {
                                int size = Math.min(left.size(), 1 + random.nextInt(6));
                                List<MarkEvent> piece = new ArrayList<>(left.subList(0, size));
                                Collections.shuffle(piece, random);
                                pieces.add(piece);
                                left.subList(0, size).clear();
                            }
                        });
        Collections.shuffle(pieces, random);
        List<List<MarkEvent>> arriving = new ArrayList<>();
        pieces.forEach(
                piece -> {
                    arriving.add(piece);
                    if (random.nextInt(3) == 0) {
                        arriving.add(random.nextInt(arriving.size()), piece);
                    }
                });
        return arriving;
    }

    private static Map<String, Object> row(MarkEvent mark) {
        Map<String, Object> row = new HashMap<>();
        row.put("counter", mark.key().counter());
        row.put("participantId", mark.participantId());
        row.put("mark", mark.said().mark());
        row.put("minutesLate", mark.said().minutesLate());
        row.put("markedAt", mark.markedAt().toString());
        row.put(
                "seen",
                mark.seen().stream()
                        .map(key -> ASession.key(key.device(), key.counter()))
                        .toList());
        return row;
    }

    private static Map<UUID, String> expected(List<MarkEvent> marks) {
        Map<UUID, String> expected = new TreeMap<>();
        MarkRule.of(marks)
                .forEach(
                        (person, held) ->
                                held.mark()
                                        .ifPresent(
                                                mark ->
                                                        expected.put(
                                                                person,
                                                                mark.said().mark()
                                                                        + " "
                                                                        + mark.said().minutesLate()
                                                                        + " "
                                                                        + held.inConflict()
                                                                        + " "
                                                                        + mark.key())));
        return expected;
    }

    private static Map<UUID, String> stored(UUID session) {
        Map<UUID, String> stored = new TreeMap<>();
        try (Connection owner = Databases.asOwner();
                var query =
                        owner.prepareStatement(
                                "select participant_id, mark, minutes_late, conflict, device, counter from attendance where session_id = ?")) {
            query.setObject(1, session);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                stored.put(
                        rows.getObject(1, UUID.class),
                        rows.getString(2)
                                + " "
                                + rows.getObject(3)
                                + " "
                                + rows.getBoolean(4)
                                + " "
                                + new MarkKey(rows.getObject(5, UUID.class), rows.getLong(6)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return stored;
    }
}
