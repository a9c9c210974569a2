package org.hawsh.grants.calls.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hawsh.platform.database.Rows;

/** What the database's public function tells of open calls; nothing else is asked here. */
@ApplicationScoped
class PublicSupportCalls {
    private final EntityManager database;

    PublicSupportCalls(EntityManager database) {
        this.database = database;
    }

    /** @param centre the code of one centre, in either case; null for all */
    @Transactional
    List<PublicSupportCall> open(String centre) {
        return Rows.of(database, "select * from public_support_calls()", PublicSupportCall.class)
                .getResultList()
                .stream()
                .filter(call -> centre == null || call.centreCode().equalsIgnoreCase(centre))
                .toList();
    }
}
