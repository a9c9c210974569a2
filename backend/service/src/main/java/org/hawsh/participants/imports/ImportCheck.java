package org.hawsh.participants.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hawsh.participants.ConsentGiven;
import org.hawsh.participants.NameParts;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.platform.Fault;
import org.hawsh.platform.sheets.RowFault;
import org.hawsh.platform.sheets.SheetRow;
import org.hawsh.platform.sheets.SheetTable;

/** Turns the rows of a file into people to register, and names everything that keeps a row from being one. */
final class ImportCheck {
    private final UUID centreId;
    private final LocalDate today;
    private final ImportDefaults defaults;
    private final BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules;
    private final List<RegisterParticipant> people = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** The version of the consent text that is read today; older paper forms are filed under it. */
    private static final String CONSENT_TEXT = "2026-11";

    private static final int HEADER_ROW = 1;

    private ImportCheck(
            UUID centreId,
            LocalDate today,
            ImportDefaults defaults,
            BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules) {
        this.centreId = centreId;
        this.today = today;
        this.defaults = defaults;
        this.rules = rules;
    }

    /** @param rules the register's own rules: a file is held to what the desk is held to */
    static Checked of(
            SheetTable file,
            UUID centreId,
            LocalDate today,
            ImportDefaults defaults,
            BiFunction<RegisterParticipant, LocalDate, List<Fault>> rules) {
        ImportCheck check = new ImportCheck(centreId, today, defaults, rules);
        Map<ImportField, Integer> columns = check.columns(file.header());
        if (check.faults.isEmpty()) {
            file.rows().forEach(row -> check.read(row, file.header(), columns));
        }
        return new Checked(file.header(), file.rows().size(), check.people, check.faults);
    }

    /** What a check found: the people, in the order of the file, and the faults. */
    record Checked(
            List<String> header,
            int rowCount,
            List<RegisterParticipant> people,
            List<RowFault> faults) {}

    private Map<ImportField, Integer> columns(List<String> header) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            ImportField.of(header.get(i))
                    .ifPresent(
                            field -> {
                                if (columns.putIfAbsent(field, column) != null) {
                                    faults.add(
                                            new RowFault(
                                                    HEADER_ROW,
                                                    header.get(column),
                                                    Fault.at("", "column-twice"),
                                                    header.get(column)));
                                }
                            });
        }
        if (!columns.containsKey(ImportField.GIVEN)) {
            faults.add(new RowFault(HEADER_ROW, "given", Fault.at("", "column-missing"), ""));
        }
        return columns;
    }

    private void read(SheetRow row, List<String> header, Map<ImportField, Integer> columns) {
        if (row.cells().size() > header.size()) {
            faults.add(
                    new RowFault(
                            row.number(),
                            "",
                            Fault.at("", "row-shifted", header.size(), row.cells().size()),
                            ""));
            return;
        }
        Function<ImportField, String> cell = field -> cellOf(row, columns.get(field));
        int before = faults.size();
        RegisterParticipant person = person(row, header, columns, cell);
        if (faults.size() == before) {
            rules.apply(person, today)
                    .forEach(fault -> note(row, header, columns, fieldOf(fault), fault));
        }
        if (faults.size() == before) {
            people.add(person);
        }
    }

    private RegisterParticipant person(
            SheetRow row,
            List<String> header,
            Map<ImportField, Integer> columns,
            Function<ImportField, String> cell) {
        Reader reader = new Reader(row, header, columns, cell);
        ParticipantKind kind =
                reader.read(ImportField.KIND, CellReading::kind, "kind-unknown", false);
        return new RegisterParticipant(
                centreId,
                kind,
                new NameParts(
                        cell.apply(ImportField.GIVEN),
                        cell.apply(ImportField.FATHER),
                        cell.apply(ImportField.GRANDFATHER),
                        cell.apply(ImportField.GREAT_GRANDFATHER),
                        cell.apply(ImportField.FAMILY),
                        cell.apply(ImportField.LATIN)),
                reader.read(ImportField.SEX, CellReading::sex, "sex-unknown", true),
                reader.read(
                        ImportField.BIRTH_DATE,
                        CellReading::birthDate,
                        "birth-date-unreadable",
                        false),
                reader.read(
                        ImportField.AGE_BAND, CellReading::ageBand, "age-band-unreadable", false),
                kind == null || kind == ParticipantKind.REGISTERED ? consent(reader, cell) : null,
                reader.read(ImportField.REGISTERED_ON, CellReading::date, "date-unreadable", false),
                null,
                null);
    }

    /** Whoever walked in or does not register was not asked, whatever the file's paper says of the others. */
    private ConsentGiven consent(Reader reader, Function<ImportField, String> cell) {
        var how =
                cell.apply(ImportField.CONSENT_HOW).isBlank() && defaults.consentHow() != null
                        ? defaults.consentHow()
                        : reader.read(
                                ImportField.CONSENT_HOW,
                                CellReading::consent,
                                "consent-unknown",
                                true);
        return new ConsentGiven(
                how,
                defaults.consentLanguage(),
                CONSENT_TEXT,
                blankToNull(cell.apply(ImportField.WITNESS)),
                blankToNull(cell.apply(ImportField.GUARDIAN)),
                defaults.consentOn());
    }

    private void note(
            SheetRow row,
            List<String> header,
            Map<ImportField, Integer> columns,
            ImportField field,
            Fault fault) {
        Integer column = columns.get(field);
        String name = column == null ? field.name().toLowerCase(Locale.ROOT) : header.get(column);
        faults.add(new RowFault(row.number(), name, fault, cellOf(row, column)));
    }

    private static ImportField fieldOf(Fault fault) {
        return ImportField.at(fault.pointer()).orElse(ImportField.GIVEN);
    }

    private static String cellOf(SheetRow row, Integer column) {
        return column == null || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** Reads the typed cells of one row, noting those that mean nothing. */
    private final class Reader {
        private final SheetRow row;
        private final List<String> header;
        private final Map<ImportField, Integer> columns;
        private final Function<ImportField, String> cell;

        Reader(
                SheetRow row,
                List<String> header,
                Map<ImportField, Integer> columns,
                Function<ImportField, String> cell) {
            this.row = row;
            this.header = header;
            this.columns = columns;
            this.cell = cell;
        }

        <T> T read(
                ImportField field,
                Function<String, Optional<T>> reading,
                String fault,
                boolean blankMeansSomething) {
            String text = cell.apply(field);
            if (text.isBlank() && !blankMeansSomething) {
                return null;
            }
            Optional<T> value = reading.apply(text);
            if (value.isEmpty()) {
                note(row, header, columns, field, Fault.at("", fault));
            }
            return value.orElse(null);
        }
    }
}
