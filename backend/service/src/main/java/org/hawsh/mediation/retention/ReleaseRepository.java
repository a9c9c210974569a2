package org.hawsh.mediation.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.words.LocalizedText;

/** What was published. Nothing here can see what was counted. */
@ApplicationScoped
class ReleaseRepository {
    private final EntityManager database;

    ReleaseRepository(EntityManager database) {
        this.database = database;
    }

    /** Newest first. */
    List<ReleaseView> all() {
        Map<LocalDate, List<ReleaseView.Cell>> cells =
                Rows.of(
                                database,
                                """
                                select half_year, breakdown, code, word_en, word_ar, word_ckb, number
                                from mediation_release_cell order by half_year, breakdown, position, code
                                """,
                                Told.class)
                        .getResultList()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Told::halfYear,
                                        Collectors.mapping(Told::cell, Collectors.toList())));
        return Rows.of(
                        database,
                        "select half_year, made_at, total from mediation_release order by half_year desc",
                        Made.class)
                .getResultList()
                .stream()
                .map(made -> made.with(cells.getOrDefault(made.halfYear(), List.of())))
                .toList();
    }

    record Told(
            LocalDate halfYear,
            Breakdown breakdown,
            String code,
            LocalizedText word,
            Integer number) {
        ReleaseView.Cell cell() {
            return new ReleaseView.Cell(breakdown, code, word, number);
        }
    }

    record Made(LocalDate halfYear, Instant madeAt, Integer total) {
        ReleaseView with(List<ReleaseView.Cell> cells) {
            return new ReleaseView(
                    halfYear, halfYear.plusMonths(6).minusDays(1), madeAt, total, cells);
        }
    }
}
