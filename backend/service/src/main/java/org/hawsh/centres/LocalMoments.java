package org.hawsh.centres;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hawsh.platform.problems.Fault;

/** Days and times that somebody can mean. */
public final class LocalMoments {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private LocalMoments() {}

    /** A day nobody can mean is refused before a table would have to. */
    public static List<Fault> implausible(String pointer, LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? List.of()
                : List.of(Fault.at(pointer, "year-implausible", FIRST_YEAR, LAST_YEAR));
    }

    public static List<Fault> implausible(String pointer, LocalDateTime moment) {
        return implausible(pointer, moment == null ? null : moment.toLocalDate());
    }
}
