package org.hawsh.activities.courses;

import jakarta.enterprise.context.RequestScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hawsh.activities.courses.timetable.Clash;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.LocalizedText;
import org.postgresql.util.PSQLException;

/** Clashes in words: those that were seen beforehand, and those only the schema saw since somebody was quicker. */
@RequestScoped
class ClashFaults {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final Map<String, Fault> WALLS =
            Map.of(
                    "room_use_one_at_a_time", Fault.at("/roomId", "room-taken"),
                    "teacher_use_one_at_a_time", Fault.at("/teachers", "teacher-taken"),
                    "session_meets_no_other_of_its_people",
                            Fault.at("/startsAt", "people-elsewhere"),
                    "course_session_made_up_once", Fault.at("/makesUpFor", "nothing-to-make-up"));

    private final Request request;

    ClashFaults(Request request) {
        this.request = request;
    }

    /** @throws SessionRefusal if something forbids it */
    void refuse(List<Clash> clashes) {
        List<Fault> faults = clashes.stream().filter(Clash::forbids).map(this::fault).toList();
        if (!faults.isEmpty()) {
            throw SessionRefusal.clashes(faults);
        }
    }

    /** Writes what was planned; a wall of the schema is answered by its name. */
    void storing(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            throw wall(e).<RuntimeException>map(fault -> SessionRefusal.clashes(List.of(fault)))
                    .orElse(e);
        }
    }

    private static Optional<Fault> wall(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage().getConstraint())
                        .map(WALLS::get);
            }
        }
        return Optional.empty();
    }

    private Fault fault(Clash clash) {
        String day = clash.startsAt().toLocalDate().toString();
        String from = TIME.format(clash.startsAt());
        String to = TIME.format(clash.endsAt());
        return switch (clash.kind()) {
            case ROOM ->
                    clash.title() == null
                            ? Fault.at("/roomId", "room-taken-on", day, from, to)
                            : Fault.at(
                                            "/roomId",
                                            "room-has-session",
                                            day,
                                            from,
                                            to,
                                            said(clash.title()))
                                    .about(clash.sessionId());
            case TEACHER ->
                    clash.title() == null
                            ? Fault.at("/teachers", "teacher-busy", day, from, to, name(clash))
                            : Fault.at(
                                            "/teachers",
                                            "teacher-has-session",
                                            day,
                                            from,
                                            to,
                                            name(clash),
                                            said(clash.title()))
                                    .about(clash.sessionId());
            case PEOPLE ->
                    Fault.at(
                            "/startsAt",
                            "people-elsewhere-on",
                            day,
                            from,
                            to,
                            clash.names().size());
            default -> Fault.at("/startsAt", "closed-then", day, from, to);
        };
    }

    private static String name(Clash clash) {
        return clash.names().get(0);
    }

    private String said(LocalizedText text) {
        return text.in(request.language());
    }
}
