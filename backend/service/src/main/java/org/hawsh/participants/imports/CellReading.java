package org.hawsh.participants.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.BirthDate.Precision;
import org.hawsh.participants.ConsentHow;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.Sex;

/** Reads what people write into cells: words of three languages, digits of three scripts. Empty where it means nothing. */
final class CellReading {
    private static final Pattern ISO =
            Pattern.compile("(~?)(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private static final Map<Sex, List<String>> SEXES =
            Map.of(
                    Sex.FEMALE,
                            List.of(
                                    "female", "f", "woman", "girl", "انثی", "أنثى", "انثى", "امراة",
                                    "مێ", "مێینە", "ژن"),
                    Sex.MALE,
                            List.of(
                                    "male", "m", "man", "boy", "ذكر", "رجل", "نێر", "نێرینە",
                                    "پیاو"),
                    Sex.NOT_RECORDED,
                            List.of(
                                    "",
                                    "not recorded",
                                    "not_recorded",
                                    "unknown",
                                    "other",
                                    "o",
                                    "u",
                                    "x",
                                    "غير مسجل",
                                    "تۆمار نەکراوە"));

    private static final Map<ConsentHow, List<String>> CONSENTS =
            Map.of(
                    ConsentHow.WRITTEN, List.of("written", "signed", "خطية", "خطي", "نووسراو"),
                    ConsentHow.THUMB_PRINT,
                            List.of("thumb_print", "thumb print", "thumb", "بصمة", "پەنجەمۆر"),
                    ConsentHow.SPOKEN_WITH_WITNESS,
                            List.of(
                                    "spoken_with_witness",
                                    "spoken with witness",
                                    "spoken",
                                    "verbal",
                                    "شفهية",
                                    "شفهي",
                                    "زارەکی"));

    private static final Map<ParticipantKind, List<String>> KINDS =
            Map.of(
                    ParticipantKind.REGISTERED, List.of("registered", "مسجل", "تۆمارکراو"),
                    ParticipantKind.WALK_IN,
                            List.of("walk_in", "walk-in", "walk in", "زائر", "میوان"),
                    ParticipantKind.ALIAS, List.of("alias", "اسم مستعار", "نازناو"));

    private static final Map<AgeBand, List<String>> AGE_BANDS =
            Map.of(
                    AgeBand.AGE_0_4, List.of("0-4", "0–4"),
                    AgeBand.AGE_5_11, List.of("5-11", "5–11"),
                    AgeBand.AGE_12_17, List.of("12-17", "12–17"),
                    AgeBand.AGE_18_24, List.of("18-24", "18–24"),
                    AgeBand.AGE_25_34, List.of("25-34", "25–34"),
                    AgeBand.AGE_35_59, List.of("35-59", "35–59"),
                    AgeBand.AGE_60_UP, List.of("60+", "60"));

    private CellReading() {}

    static Optional<ParticipantKind> kind(String cell) {
        return meaning(cell, KINDS);
    }

    static Optional<AgeBand> ageBand(String cell) {
        return meaning(withLatinDigits(cell), AGE_BANDS);
    }

    static Optional<Sex> sex(String cell) {
        return meaning(cell, SEXES);
    }

    static Optional<ConsentHow> consent(String cell) {
        return meaning(cell, CONSENTS);
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
            return Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> meaning(String cell, Map<T, List<String>> words) {
        String folded =
                Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Integer number(Matcher matcher, int group) {
        return matcher.group(group) == null ? null : Integer.valueOf(matcher.group(group));
    }

    private static String withLatinDigits(String cell) {
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
