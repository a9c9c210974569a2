package org.hawsh.centres.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds people of centres, always within the centres the caller may read. */
interface CentrePersonRepository<P extends CentrePerson<?, ?>>
        extends PanacheRepositoryBase<P, UUID> {

    /** By name, from after the last one shown; the index finds where that is by the name alone. */
    default List<P> page(Collection<UUID> scope, String afterName, UUID afterId, int count) {
        return find(
                        "centreId in ?1 and name >= ?2 and (name > ?2 or id > ?3) order by name, id",
                        scope,
                        afterName,
                        afterId)
                .page(0, count)
                .list();
    }

    /** Whoever is with the centre on a day. */
    default List<P> on(LocalDate day, UUID centreId) {
        return list(
                "centreId = ?1 and startsOn <= ?2 and (endsOn is null or endsOn >= ?2)",
                centreId,
                day);
    }
}
