package org.hawsh.participants.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class OpeningFigureRepository implements PanacheRepositoryBase<OpeningFigure, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String HOLDS =
            " and not exists (select 1 from OpeningFigure later where later.replaces = f.id)";

    boolean isReplaced(UUID id, Collection<UUID> scope) {
        return count("replaces = ?1 and centreId in ?2", id, scope) > 0;
    }

    /** The newest first: ids grow with time. */
    List<OpeningFigure> page(Collection<UUID> scope, Counted counted, UUID before, int count) {
        Parameters parameters =
                Parameters.with("scope", scope).and("before", before == null ? LAST_ID : before);
        String where = "centreId in :scope and id < :before";
        if (counted != null) {
            where += " and counted = :counted";
            parameters.and("counted", counted);
        }
        return find(where, Sort.descending("id"), parameters).page(0, count).list();
    }

    /** Those that count people, hold today and speak of days up to this one. */
    List<OpeningFigure> ofPeopleBy(LocalDate day, Collection<UUID> scope) {
        return list(
                "from OpeningFigure f where f.centreId in ?1 and f.counted = ?2 and f.asOf <= ?3"
                        + HOLDS
                        + " order by f.asOf, f.id",
                scope,
                Counted.PEOPLE_REGISTERED,
                day);
    }

    /** By which figure each of these was replaced; those that hold are missing. */
    Map<UUID, UUID> replacementsOf(Collection<OpeningFigure> figures, Collection<UUID> scope) {
        return list(
                        "replaces in ?1 and centreId in ?2",
                        figures.stream().map(OpeningFigure::id).toList(),
                        scope)
                .stream()
                .collect(Collectors.toMap(OpeningFigure::replaces, OpeningFigure::id));
    }
}
