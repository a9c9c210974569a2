package org.hawsh.activities.enrolment.waitinglist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets what is free, as the rule is announced. */
class LineTest {
    private final Map<UUID, String> names = new HashMap<>();
    private final List<Line.Waiting> queue = new ArrayList<>();
    private final List<Line.Waiting> waiting = new ArrayList<>();

    @Test
    void thePlacesGoToTheFirstInLine() {
        waits("Sara").waits("Huda").waits("Amal");
        assertEquals(List.of("Sara", "Huda"), served(Vacancy.of(2, 0, 0)));
    }

    @Test
    void whereEverybodyMayComeNobodyWaits() {
        waits("Sara").waits("Huda");
        assertEquals(List.of("Sara", "Huda"), served(Vacancy.ofEverybody(0, 0)));
    }

    @Test
    void aPlaceOfOneStreamIsNotForTheOther() {
        waits("Sara", Stream.A, ChildcareWish.NONE, 0);
        waits("Huda", Stream.B, ChildcareWish.NONE, 0);
        assertEquals(List.of("Huda"), served(Vacancy.ofStreams(0, 1, 0, 0)));
    }

    @Test
    void whoWantsBothGetsBothOrKeepsHerPosition() {
        waits("Sara", null, ChildcareWish.BOTH, 2).waits("Huda");
        assertEquals(List.of("Huda"), served(Vacancy.of(1, 1, 4)));
        assertEquals(List.of("Sara+seats"), served(Vacancy.of(1, 2, 4)));
    }

    @Test
    void whoTakesTheClassFirstIsServedBeforeAnybodyElseGetsSeats() {
        waits("Sara", null, ChildcareWish.CLASS_FIRST, 2);
        waits("Huda", null, ChildcareWish.BOTH, 1);
        assertEquals(List.of("Sara"), served(Vacancy.of(2, 1, 4)), "the one seat is kept for her");
    }

    @Test
    void theHeadOfTheQueueIsWaitedForUntilHerSeatsAreEnough() {
        queues("Sara", 3).queues("Huda", 1);
        waits("Amal", null, ChildcareWish.BOTH, 1);
        assertEquals(List.of(), served(Vacancy.of(1, 2, 4)));
        assertEquals(List.of("Sara:seats", "Huda:seats"), served(Vacancy.of(1, 4, 4)));
        assertEquals(
                List.of("Sara:seats", "Huda:seats", "Amal+seats"), served(Vacancy.of(1, 5, 5)));
    }

    @Test
    void whoWillNeverHaveSeatsEnoughHoldsUpNobody() {
        queues("Sara", 6).queues("Huda", 1);
        assertEquals(List.of("Huda:seats"), served(Vacancy.of(0, 1, 4)));
    }

    @Test
    void whoSitsElsewhereAtThatTimeIsPassedOver() {
        waits("Sara").waits("Huda");
        UUID sara = waiting.get(0).participantId();
        assertEquals(List.of("Huda"), served(Vacancy.of(1, 0, 0), Set.of(sara)));
        assertEquals(
                WaitsFor.OTHER_COURSE, Line.reason(Vacancy.of(1, 0, 0), queue, waiting.get(0)));
    }

    @Test
    void everybodyIsToldWhatTheyWaitFor() {
        waits("Sara", Stream.A, ChildcareWish.BOTH, 1);
        assertEquals(
                WaitsFor.PLACE, Line.reason(Vacancy.ofStreams(0, 1, 1, 1), queue, waiting.get(0)));
        assertEquals(
                WaitsFor.CHILDCARE,
                Line.reason(Vacancy.ofStreams(1, 1, 0, 1), queue, waiting.get(0)));
    }

    private LineTest waits(String name) {
        return waits(name, null, ChildcareWish.NONE, 0);
    }

    private LineTest waits(String name, Stream stream, ChildcareWish wish, int children) {
        waiting.add(somebody(name, stream, wish, children));
        return this;
    }

    private LineTest queues(String name, int children) {
        queue.add(somebody(name, null, ChildcareWish.CLASS_FIRST, children));
        return this;
    }

    private Line.Waiting somebody(String name, Stream stream, ChildcareWish wish, int children) {
        UUID id = UUID.randomUUID();
        names.put(id, name);
        return new Line.Waiting(id, UUID.randomUUID(), stream, wish, children);
    }

    private List<String> served(Vacancy vacancy) {
        return served(vacancy, Set.of());
    }

    private List<String> served(Vacancy vacancy, Set<UUID> elsewhere) {
        return Line.steps(vacancy, queue, waiting, elsewhere::contains).stream()
                .map(
                        step ->
                                names.get(step.enrolmentId())
                                        + (step.childcare()
                                                ? step.seat() ? "+seats" : ":seats"
                                                : ""))
                .toList();
    }
}
