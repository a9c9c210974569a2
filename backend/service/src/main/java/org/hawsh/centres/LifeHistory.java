package org.hawsh.centres;

import java.time.LocalDate;
import java.util.List;

/** In which state a centre was on any day, told from what happened to it. */
final class LifeHistory {
    private final LocalDate openedOn;
    private final CentreState now;
    private final List<LifeEvent> events;

    /** @param events in the order they happened */
    LifeHistory(LocalDate openedOn, CentreState now, List<LifeEvent> events) {
        this.openedOn = openedOn;
        this.now = now;
        this.events = List.copyOf(events);
    }

    boolean ranOn(LocalDate day) {
        boolean before = openedOn != null && day.isBefore(openedOn);
        return !before && stateOn(day) == CentreState.OPEN;
    }

    private CentreState stateOn(LocalDate day) {
        if (events.isEmpty()) {
            return now;
        }
        CentreState state = events.get(0).kind().before();
        for (LifeEvent event : events) {
            if (!event.on().isAfter(day)) {
                state = event.kind().after(state);
            }
        }
        return state;
    }
}
