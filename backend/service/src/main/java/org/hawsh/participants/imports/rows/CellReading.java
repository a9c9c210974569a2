package org.hawsh.participants.imports.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.BirthDate.Precision;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.values.Years;

/** Reads dates and numbers as people write them into cells, in digits of three scripts. Empty where it means nothing. */
final class CellReading {
    private static final Pattern ISO =
            Pattern.compile("(~?)(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private CellReading() {}

    /** A number that can be called, as it was written. */
    static Optional<String> phone(String cell) {
        return Optional.of(cell.strip()).filter(written -> PhoneNumber.of(written).isPresent());
    }

    /** {@code 2001-05-17}, {@code 17/05/2001}, {@code 2001-05}, {@code 2001}, or {@code ~2001} for an estimated year. */
    static Optional<BirthDate> birthDate(String cell) {
        String plain = withLatinDigits(cell);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return Optional.of(
                    new BirthDate(
                            Precision.DAY,
                            number(dayFirst, 3),
                            number(dayFirst, 2),
                            number(dayFirst, 1)));
        }
        Matcher iso = ISO.matcher(plain);
        if (!iso.matches()) {
            return Optional.empty();
        }
        Integer month = number(iso, 3);
        Integer day = number(iso, 4);
        boolean estimated = !iso.group(1).isEmpty();
        if (estimated && month != null) {
            return Optional.empty();
        }
        Precision precision =
                day != null
                        ? Precision.DAY
                        : month != null
                                ? Precision.MONTH
                                : estimated ? Precision.ESTIMATED : Precision.YEAR;
        return Optional.of(new BirthDate(precision, number(iso, 2), month, day));
    }

    /** A whole day, in either order. */
    static Optional<LocalDate> date(String cell) {
        return birthDate(cell)
                .filter(date -> date.precision() == Precision.DAY)
                .flatMap(CellReading::dayOf);
    }

    private static Optional<LocalDate> dayOf(BirthDate date) {
        try {
            return Optional.of(LocalDate.of(date.year(), date.month(), date.day()))
                    .filter(Years::hold);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Integer number(Matcher matcher, int group) {
        return matcher.group(group) == null ? null : Integer.valueOf(matcher.group(group));
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
