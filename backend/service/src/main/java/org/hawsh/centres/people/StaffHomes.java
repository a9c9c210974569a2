package org.hawsh.centres.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.HomeCentres;
import org.hawsh.platform.database.OneColumn;

/** Somebody's home is where they are staff today. Asked of the database by a function of its own: no staff is shown. */
@ApplicationScoped
class StaffHomes implements HomeCentres {
    private final EntityManager database;

    StaffHomes(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Set<UUID> of(UUID subject) {
        List<?> homes =
                OneColumn.of(database, "select home_centres_of(:subject)", UUID.class)
                        .setParameter("subject", subject)
                        .getResultList();
        return homes.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
