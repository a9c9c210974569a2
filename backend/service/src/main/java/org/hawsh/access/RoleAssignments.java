package org.hawsh.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads who holds which role now. Asked on every request, so that taking a role away works at once. */
@ApplicationScoped
class RoleAssignments {
    private final EntityManager database;

    RoleAssignments(EntityManager database) {
        this.database = database;
    }

    @ActivateRequestContext
    @Transactional
    List<HeldRole> heldBy(UUID subject) {
        List<?> rows =
                database.createNativeQuery(
                                "select role, centre_id, everywhere from assignments_of(:subject)",
                                Object[].class)
                        .setParameter("subject", subject)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new HeldRole(
                                        Role.valueOf((String) row[0]),
                                        (UUID) row[1],
                                        (Boolean) row[2]))
                .toList();
    }
}
