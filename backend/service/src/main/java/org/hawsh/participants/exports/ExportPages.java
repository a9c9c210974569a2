package org.hawsh.participants.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hawsh.participants.ParticipantRows;
import org.hawsh.participants.ParticipantRows.Row;
import org.hawsh.platform.http.Page;
import org.hawsh.work.records.Records;

/** The people of an export, page by page, each page with its row in the trail that names them by keyed hash. */
@ApplicationScoped
class ExportPages {
    private static final int PEOPLE = 1_000;

    private final ParticipantRows people;
    private final Records records;

    ExportPages(ParticipantRows people, Records records) {
        this.people = people;
        this.records = records;
    }

    /** @param most so many people at most, at least one */
    @Transactional
    Page<Row> next(ParticipantExport export, String position, int most) {
        Page<Row> page =
                people.page(
                        export.selection(),
                        Set.of(export.centreId()),
                        position,
                        Math.min(most, PEOPLE));
        records.shown(
                ExportSheet.PARTICIPANT.didToMany("EXPORT").at(export.centreId()),
                page.items().stream().map(Row::id).toList());
        return page;
    }
}
