package org.hawsh.centres;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hawsh.platform.problems.Fault;

/** How the contract writes times of the centre's own clock: to the minute and without a zone. */
public final class LocalMoments {
    public static final String TIME = "^[0-2][0-9]:[0-5][0-9]$";
    public static final String MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]$";
    public static final String EXAMPLE = "2026-11-24T08:30";

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

    /** Written and read as {@code 2026-11-24T08:30}. */
    @JacksonAnnotationsInside
    @JsonFormat(pattern = "uuuu-MM-dd'T'HH:mm", lenient = OptBoolean.FALSE)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ToTheMinute {}
}
