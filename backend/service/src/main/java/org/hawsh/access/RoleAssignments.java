package org.hawsh.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

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
            select t.refused, a.role as held_role, a.centre_id as held_centre_id, a.everywhere as held_everywhere
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
        List<Answer> answers =
                Rows.of(database, STANDING, Answer.class)
                        .setParameter("subject", subject)
                        .setParameter("issuedAt", issuedAt)
                        .setParameter("session", session)
                        .getResultList();
        return new Standing(
                answers.get(0).refused(),
                answers.stream().map(Answer::held).filter(Objects::nonNull).toList());
    }

    private record Answer(boolean refused, HeldRole held) {}

    /** What a token is worth now. */
    record Standing(boolean signedOut, List<HeldRole> heldRoles) {}
}
