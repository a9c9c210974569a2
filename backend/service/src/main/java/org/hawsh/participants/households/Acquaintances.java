package org.hawsh.participants.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Whom the register knows with somebody, for a comparison that shows nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Acquaintances {
    private final EntityManager database;

    Acquaintances(EntityManager database) {
        this.database = database;
    }

    /** In one statement, whoever they are. A reference that is nobody's at these centres is missing. */
    public List<Acquaintance> of(Collection<String> references, Collection<UUID> centres) {
        return Rows.of(
                        database,
                        "select of, id, name, phone, themself from acquaintances_of(:references, :scope)",
                        Acquaintance.class)
                .setParameter("references", references.toArray(String[]::new))
                .setParameter("scope", centres.toArray(UUID[]::new))
                .getResultList();
    }
}
