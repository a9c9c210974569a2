package org.hawsh.participants.exports;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.Permissions;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.ParticipantRows.Row;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.TableWriter.Cell;

/**
 * What a file can tell of a person, and which permission it takes at the centre. Family and mother's name, origin, contact and
 * whatever else could hurt somebody have no column, so that nobody can be asked for them.
 */
@Schema(name = "ParticipantExportColumn")
enum ExportColumn {
    REFERENCE(Permissions.PARTICIPANT_EXPORT, (row, words) -> Cell.of(row.reference())),
    KIND(
            Permissions.PARTICIPANT_EXPORT,
            (row, words) -> Cell.of(words.text("sheet.kind." + row.kind()))),
    NAME(Permissions.PARTICIPANT_READ, (row, words) -> Cell.of(WholeName.of(row))),
    GIVEN(Permissions.PARTICIPANT_READ, (row, words) -> Cell.of(row.given())),
    FATHER(Permissions.PARTICIPANT_READ, (row, words) -> Cell.of(row.father())),
    GRANDFATHER(Permissions.PARTICIPANT_READ, (row, words) -> Cell.of(row.grandfather())),
    GREAT_GRANDFATHER(
            Permissions.PARTICIPANT_READ, (row, words) -> Cell.of(row.greatGrandfather())),
    SEX(
            Permissions.PARTICIPANT_EXPORT,
            (row, words) -> Cell.of(words.text("sheet.sex." + row.sex()))),
    BIRTH_DATE(Permissions.PARTICIPANT_READ, (row, words) -> born(row.birthDate())),
    BIRTH_YEAR(
            Permissions.PARTICIPANT_EXPORT,
            (row, words) -> row.birthDate() == null ? Cell.EMPTY : Cell.of(row.birthDate().year())),
    AGE_BAND(
            Permissions.PARTICIPANT_EXPORT,
            (row, words) ->
                    row.ageBand() == null
                            ? Cell.EMPTY
                            : Cell.of(words.text("sheet.age." + row.ageBand()))),
    REGISTERED_ON(Permissions.PARTICIPANT_EXPORT, (row, words) -> Cell.of(row.registeredOn()));

    private final String needs;
    private final BiFunction<Row, Messages, Cell> cell;

    ExportColumn(String needs, BiFunction<Row, Messages, Cell> cell) {
        this.needs = needs;
        this.cell = cell;
    }

    String needs() {
        return needs;
    }

    Cell header(Messages words) {
        return Cell.of(words.text("sheet.participant." + name()));
    }

    Cell of(Row row, Messages words) {
        return cell.apply(row, words);
    }

    /** A day where the day is known; else as much as is known, written as an import reads it. */
    private static Cell born(BirthDate date) {
        if (date == null) {
            return Cell.EMPTY;
        }
        return switch (date.precision()) {
            case DAY -> Cell.of(LocalDate.of(date.year(), date.month(), date.day()));
            case MONTH -> Cell.of(String.format("%04d-%02d", date.year(), date.month()));
            case YEAR -> Cell.of(date.year());
            case ESTIMATED -> Cell.of("~" + date.year());
        };
    }
}
