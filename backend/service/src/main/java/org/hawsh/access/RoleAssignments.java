package org.hawsh.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads who holds which role now, and whether their token still counts. Asked on every request, so that taking a role away
 * and signing out work at once.
 */
@ApplicationScoped
class RoleAssignments {
    /**
     * One statement for both questions: there is a row at least for the token, and one for each role. The token is asked about in
     * the from clause, where it is asked once; as a column it would be asked again for each role.
     */
    static final String STANDING =
            """
            select t.refused, a.role, a.centre_id, a.everywhere
            from token_is_refused(:subject, :issuedAt, cast(:session as text)) t(refused)
            left join assignments_of(:subject) a on true
            """;

    private final EntityManager database;

    RoleAssignments(EntityManager database) {
        this.database = database;
    }

    /** @param session the token's session; null for clients that act on their own */
    @ActivateRequestContext
    @Transactional
    Standing of(UUID subject, Instant issuedAt, String session) {
        List<Object[]> rows =
                database.createNativeQuery(STANDING, Object[].class)
                        .setParameter("subject", subject)
                        .setParameter("issuedAt", issuedAt)
                        .setParameter("session", session)
                        .getResultList();
        return new Standing((Boolean) rows.get(0)[0], held(rows));
    }

    private static List<HeldRole> held(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> Objects.nonNull(row[1]))
                .map(
                        row ->
                                new HeldRole(
                                        Role.valueOf((String) row[1]),
                                        (UUID) row[2],
                                        (Boolean) row[3]))
                .toList();
    }

    /** What a token is worth now. */
    record Standing(boolean signedOut, List<HeldRole> heldRoles) {}
}
