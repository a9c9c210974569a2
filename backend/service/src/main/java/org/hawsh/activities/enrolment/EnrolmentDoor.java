package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.problems.NotFound;

/**
 * Before anything is asked of one enrolment: one question, so that a course that is missing, an enrolment that is missing and
 * what the caller may not use cost and answer alike.
 */
@ApplicationScoped
public class EnrolmentDoor {
    private static final String EXISTS =
            """
            select exists (
                select from enrolment e
                where e.id = :id and e.course_id = :course and e.centre_id = any(:scope)
                  and (e.centre_id = any(:anybodys) or e.course_id in (select taught_by(:caller))))
            """;

    private final EntityManager database;
    private final CurrentUser user;

    EnrolmentDoor(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    /** @throws NotFound alike, whatever is missing or not permitted */
    @Transactional
    public void require(UUID course, UUID enrolment, String permission) {
        Set<UUID> scope = user.centresWith(permission);
        Set<UUID> anybodys =
                Permissions.ROSTER_READ.equals(permission)
                        ? user.centresWith(Permissions.SESSION_OF_ANYBODY)
                        : scope;
        boolean found =
                (Boolean)
                        OneColumn.of(database, EXISTS, Boolean.class)
                                .setParameter("id", enrolment)
                                .setParameter("course", course)
                                .setParameter("scope", scope.toArray(UUID[]::new))
                                .setParameter("anybodys", anybodys.toArray(UUID[]::new))
                                .setParameter("caller", user.subject())
                                .getSingleResult();
        if (!found) {
            throw new NotFound();
        }
    }
}
