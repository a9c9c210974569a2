package org.hawsh.participants.visits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.platform.values.Years;

/**
 * A day as an old sheet writes it.
 *
 * @param day the first of the month where only the month is known
 */
record WrittenDay(LocalDate day, boolean monthOnly) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})");

    /** {@code 2025-03-14}, {@code 14/03/2025}, {@code 2025-03} or {@code 03/2025}; digits of any script. */
    static Optional<WrittenDay> of(String cell) {
        String plain = withLatinDigits(cell);
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        return dayFirst.matches()
                ? of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                : Optional.empty();
    }

    private static Optional<WrittenDay> of(String year, String month, String day) {
        try {
            return Optional.of(
                            new WrittenDay(
                                    LocalDate.of(
                                            Integer.parseInt(year),
                                            Integer.parseInt(month),
                                            day == null ? 1 : Integer.parseInt(day)),
                                    day == null))
                    .filter(written -> Years.hold(written.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String withLatinDigits(String cell) {
        StringBuilder plain = new StringBuilder(cell.strip());
        for (int i = 0; i < plain.length(); i++) {
            int digit = Character.digit(plain.charAt(i), 10);
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }
}
