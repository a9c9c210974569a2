package org.hawsh.participants.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hawsh.participants.ConsentGiven;
import org.hawsh.participants.NameParts;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.platform.Fault;
import org.hawsh.platform.sheets.LostText;
import org.hawsh.platform.sheets.RowFault;
import org.hawsh.platform.sheets.SheetRow;
import org.hawsh.platform.sheets.Totals;

/** Turns a row into a person to register, or names everything that keeps it from being one. */
final class RowReading {
    /** The version of the consent text that is read today; older paper forms are filed under it. */
    private static final String CONSENT_TEXT = "2026-11";

    /** What a spreadsheet counts days with, from 1927 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");

    private final UUID centreId;
    private final LocalDate today;
    private final ImportDefaults defaults;
    private final BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules;
    private final List<String> header;
    private final Map<ImportField, Integer> columns;

    /** @param rules the register's own rules: a file is held to what the desk is held to */
    RowReading(
            UUID centreId,
            LocalDate today,
            ImportDefaults defaults,
            List<String> header,
            Map<ImportField, Integer> columns,
            BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules) {
        this.centreId = centreId;
        this.today = today;
        this.defaults = defaults;
        this.header = header;
        this.columns = columns;
        this.rules = rules;
    }

    /** @param faults where to add what is wrong; empty is answered if anything is */
    Optional<RegisterParticipant> read(SheetRow row, List<RowFault> faults) {
        List<RowFault> found = new ArrayList<>(0);
        RegisterParticipant person = null;
        if (row.width() > header.size()) {
            found.add(whole(row, Fault.at("", "row-shifted", header.size(), row.width())));
        } else if (Totals.isIn(row)) {
            found.add(whole(row, Fault.at("", "totals-row")));
        } else {
            person = person(row, found);
        }
        faults.addAll(found);
        return found.isEmpty() ? Optional.ofNullable(person) : Optional.empty();
    }

    private RegisterParticipant person(SheetRow row, List<RowFault> found) {
        columns.forEach((field, column) -> believable(row, field, column, found));
        if (!found.isEmpty()) {
            return null;
        }
        if (isMoved(row)) {
            found.add(whole(row, Fault.at("", "row-moved")));
            return null;
        }
        RegisterParticipant person = person(new Cells(row, found));
        if (found.isEmpty()) {
            rules.apply(person, today).forEach(fault -> found.add(at(row, fieldOf(fault), fault)));
        }
        return person;
    }

    private void believable(SheetRow row, ImportField field, int column, List<RowFault> found) {
        Optional<String> note = row.noteAt(column);
        if (note.isPresent()) {
            found.add(at(row, field, Fault.at("", note.get())));
        } else if (LostText.isIn(row.cell(column))) {
            found.add(at(row, field, Fault.at("", "text-lost")));
        }
    }

    /** Sex and birth date mean nothing where they stand, and both do in the column beside. */
    private boolean isMoved(SheetRow row) {
        Integer sex = columns.get(ImportField.SEX);
        Integer birth = columns.get(ImportField.BIRTH_DATE);
        if (sex == null
                || birth == null
                || CellReading.sex(row.cell(sex)).isPresent()
                || CellReading.birthDate(row.cell(birth)).isPresent()) {
            return false;
        }
        for (int by : new int[] {-1, 1}) {
            boolean reads =
                    sex + by >= 0
                            && birth + by >= 0
                            && !row.cell(sex + by).isBlank()
                            && CellReading.sex(row.cell(sex + by)).isPresent()
                            && CellReading.birthDate(row.cell(birth + by)).isPresent();
            if (reads) {
                return true;
            }
        }
        return false;
    }

    private RegisterParticipant person(Cells cells) {
        ParticipantKind kind =
                cells.read(ImportField.KIND, CellReading::kind, "kind-unknown", false);
        return new RegisterParticipant(
                centreId,
                kind,
                new NameParts(
                        cells.text(ImportField.GIVEN),
                        cells.text(ImportField.FATHER),
                        cells.text(ImportField.GRANDFATHER),
                        cells.text(ImportField.GREAT_GRANDFATHER),
                        cells.text(ImportField.FAMILY),
                        cells.text(ImportField.LATIN)),
                cells.read(ImportField.SEX, CellReading::sex, "sex-unknown", true),
                cells.read(
                        ImportField.BIRTH_DATE,
                        CellReading::birthDate,
                        "birth-date-unreadable",
                        false),
                cells.read(
                        ImportField.AGE_BAND, CellReading::ageBand, "age-band-unreadable", false),
                kind == null || kind == ParticipantKind.REGISTERED ? consent(cells) : null,
                cells.read(ImportField.REGISTERED_ON, CellReading::date, "date-unreadable", false),
                null,
                null);
    }

    /** Whoever walked in or does not register was not asked, whatever the file's paper says of the others. */
    private ConsentGiven consent(Cells cells) {
        var how =
                cells.text(ImportField.CONSENT_HOW).isBlank() && defaults.consentHow() != null
                        ? defaults.consentHow()
                        : cells.read(
                                ImportField.CONSENT_HOW,
                                CellReading::consent,
                                "consent-unknown",
                                true);
        return new ConsentGiven(
                how,
                defaults.consentLanguage(),
                CONSENT_TEXT,
                blankToNull(cells.text(ImportField.WITNESS)),
                blankToNull(cells.text(ImportField.GUARDIAN)),
                defaults.consentOn());
    }

    private static RowFault whole(SheetRow row, Fault fault) {
        String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        return new RowFault(row.number(), "", fault, first);
    }

    private RowFault at(SheetRow row, ImportField field, Fault fault) {
        Integer column = columns.get(field);
        return new RowFault(
                row.number(),
                column == null ? field.name().toLowerCase(Locale.ROOT) : header.get(column),
                fault,
                column == null ? "" : row.cell(column));
    }

    private static ImportField fieldOf(Fault fault) {
        return ImportField.at(fault.pointer()).orElse(ImportField.GIVEN);
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** The cells of one row by what they hold, noting those that mean nothing. */
    private final class Cells {
        private final SheetRow row;
        private final List<RowFault> found;

        Cells(SheetRow row, List<RowFault> found) {
            this.row = row;
            this.found = found;
        }

        String text(ImportField field) {
            Integer column = columns.get(field);
            return column == null ? "" : row.cell(column);
        }

        <T> T read(
                ImportField field,
                Function<String, Optional<T>> reading,
                String unreadable,
                boolean blankMeansSomething) {
            String text = text(field);
            if (text.isBlank() && !blankMeansSomething) {
                return null;
            }
            Optional<T> value = reading.apply(text);
            if (value.isEmpty()) {
                boolean serial = !blankMeansSomething && SERIAL.matcher(text.strip()).matches();
                found.add(at(row, field, Fault.at("", serial ? "date-serial" : unreadable)));
            }
            return value.orElse(null);
        }
    }
}
