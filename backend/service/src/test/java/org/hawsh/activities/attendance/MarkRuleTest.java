package org.hawsh.activities.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkEvent;
import org.hawsh.activities.attendance.marks.MarkKey;
import org.hawsh.activities.attendance.marks.MarkRule;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;

/** What holds follows from the marks alone. */
class MarkRuleTest {
    private static final UUID PERSON = new UUID(0, 7);
    private static final UUID MINE = new UUID(0, 1);
    private static final UUID HERS = new UUID(0, 2);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aDeviceMayChangeItsMind() {
        MarkRule.Held held = heldOf(mark(MINE, 1, Mark.PRESENT), mark(MINE, 2, Mark.LATE));
        assertEquals(Mark.LATE, held.last().said().mark());
        assertFalse(held.inConflict());
    }

    @Test
    void twoWhoSayTheSameAreOfOneMind() {
        assertFalse(heldOf(mark(MINE, 1, Mark.PRESENT), mark(HERS, 1, Mark.PRESENT)).inConflict());
    }

    @Test
    void twoWhoDidNotKnowOfEachOtherAreInConflictAndTheLaterHoldsForNow() {
        MarkRule.Held held = heldOf(mark(HERS, 9, Mark.LATE), mark(MINE, 1, Mark.ABSENT));
        assertTrue(held.inConflict());
        assertEquals(Mark.LATE, held.last().said().mark());
        assertEquals(2, held.standing().size());
    }

    @Test
    void whoeverHasSeenTheOtherMarkReplacesIt() {
        MarkRule.Held held =
                heldOf(mark(HERS, 9, Mark.LATE), mark(MINE, 1, Mark.ABSENT, key(HERS, 9)));
        assertEquals(Mark.ABSENT, held.last().said().mark());
        assertFalse(held.inConflict());
    }

    @Test
    void aConflictIsSettledByAMarkThatHasSeenBothWhoeverSetsIt() {
        UUID third = new UUID(0, 3);
        MarkEvent late = mark(HERS, 9, Mark.LATE);
        MarkEvent absent = mark(MINE, 1, Mark.ABSENT);
        MarkEvent settled = mark(third, 1, Mark.ABSENT, key(HERS, 9), key(MINE, 1));
        assertFalse(heldOf(late, absent, settled).inConflict());
        assertEquals(Mark.ABSENT, heldOf(settled, late, absent).last().said().mark());
        assertTrue(
                heldOf(
                                late,
                                absent,
                                mark(third, 1, Mark.ABSENT, key(HERS, 9)),
                                mark(HERS, 10, Mark.PRESENT))
                        .inConflict());
    }

    @Test
    void clearingARowLosesNobodysPresence() {
        MarkRule.Held held = heldOf(mark(MINE, 9, Mark.CLEARED), mark(HERS, 1, Mark.PRESENT));
        assertTrue(held.inConflict());
        assertEquals(Mark.PRESENT, held.mark().orElseThrow().said().mark());
        assertTrue(
                heldOf(mark(MINE, 1, Mark.PRESENT), mark(MINE, 2, Mark.CLEARED)).mark().isEmpty());
    }

    @Test
    void aMarkThatSawOneWhichHasNotComeYetStandsAndAgreesOnceItComes() {
        MarkEvent first = mark(HERS, 1, Mark.PRESENT);
        MarkEvent second = mark(MINE, 1, Mark.LATE, key(HERS, 1));
        MarkEvent third = mark(HERS, 2, Mark.EXCUSED, key(MINE, 1));
        assertEquals(heldOf(first, second, third).last(), heldOf(third, first).last());
        assertFalse(heldOf(third, first).inConflict());
    }

    @Test
    void marksThatClaimToHaveSeenEachOtherAllStand() {
        assertTrue(
                heldOf(
                                mark(HERS, 1, Mark.PRESENT, key(MINE, 1)),
                                mark(MINE, 1, Mark.ABSENT, key(HERS, 1)))
                        .inConflict());
    }

    @Test
    void fiftyDevicesOverSevenDaysComeToOneStateInAnyOrder() {
        for (int seed = 0; seed < Sizes.of(20, 400); seed++) {
            OfflineWeek week = OfflineWeek.of(seed, 50, 7, 20);
            List<MarkEvent> sent = week.marks();
            Set<MarkKey> inConflict = null;
            Map<UUID, MarkEvent> state = null;
            Random order = new Random(seed);
            for (int round = 0; round < 6; round++) {
                List<MarkEvent> arrived = new ArrayList<>(sent);
                arrived.addAll(
                        sent.subList(
                                0, sent.size() / 3)); // what was not acknowledged is sent again
                Collections.shuffle(arrived, order);
                Map<UUID, MarkRule.Held> held = MarkRule.of(arrived);
                Map<UUID, MarkEvent> now =
                        held.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey, one -> one.getValue().last()));
                Set<MarkKey> conflicts =
                        held.values().stream()
                                .filter(MarkRule.Held::inConflict)
                                .flatMap(one -> one.standing().stream())
                                .map(MarkEvent::key)
                                .collect(Collectors.toSet());
                assertTrue(state == null || state.equals(now), "seed " + seed);
                assertTrue(inConflict == null || inConflict.equals(conflicts), "seed " + seed);
                state = now;
                inConflict = conflicts;
            }
            nobodyIsOverruledUnseen(sent);
        }
    }

    /** Every mark either stands, or somebody saw it before it was replaced. */
    private static void nobodyIsOverruledUnseen(List<MarkEvent> marks) {
        Map<UUID, MarkRule.Held> held = MarkRule.of(marks);
        marks.forEach(
                mark ->
                        assertTrue(
                                held.get(mark.participantId()).standing().contains(mark)
                                        || marks.stream()
                                                .anyMatch(
                                                        by ->
                                                                by.participantId()
                                                                                .equals(
                                                                                        mark
                                                                                                .participantId())
                                                                        && by.hasSeen(mark))));
    }

    private static MarkRule.Held heldOf(MarkEvent... marks) {
        return MarkRule.of(Arrays.asList(marks)).get(PERSON);
    }

    private static MarkKey key(UUID device, long counter) {
        return new MarkKey(device, counter);
    }

    private static MarkEvent mark(UUID device, long counter, Mark mark, MarkKey... seen) {
        return new MarkEvent(
                key(device, counter),
                PERSON,
                new MarkEvent.Said(mark, null, null),
                false,
                MORNING.plusSeconds(counter),
                device,
                List.of(seen),
                null);
    }
}
