package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.Fault;

/** A sheet is taken of a session that takes place, and not before its day. */
@ApplicationScoped
class SheetDay {
    private final Centres centres;

    SheetDay(Centres centres) {
        this.centres = centres;
    }

    void mustHaveCome(SessionRef session) {
        if (session.state() == SessionState.CANCELLED) {
            throw SheetRefusal.of(Fault.at("", "sheet-of-a-cancelled-session"));
        }
        if (session.startsAt().toLocalDate().isAfter(centres.todayAt(session.centreId()))) {
            throw SheetRefusal.of(Fault.at("", "session-to-come"));
        }
    }
}
