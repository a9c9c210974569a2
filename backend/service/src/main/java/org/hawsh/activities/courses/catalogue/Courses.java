package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.NotFound;

/** What other features may ask of courses. */
@ApplicationScoped
public class Courses {
    private static final String FIND =
            """
            select c.id, c.centre_id, c.activity_id, c.state, c.starts_on, c.ends_on, c.capacity, c.waiting_places,
                   c.childcare_seats, c.selection, c.offer_hours, c.completion_percent,
                   course_title(a.title_en, c.label) as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb, a.sensitive, a.women_only, a.age_from, a.age_to, a.prerequisite_id
            from course c join activity a on a.id = c.activity_id
            where c.id = :id and c.centre_id = any(:scope)
              and (c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller)))
            """;

    private final EntityManager database;
    private final Whose whose;

    Courses(EntityManager database, Whose whose) {
        this.database = database;
        this.whose = whose;
    }

    /**
     * @throws NotFound if there is no such course, the caller does not hold the permission at its centre, or may use it on
     *     their own courses only and does not teach this one, alike
     */
    @Transactional
    public CourseRef require(UUID course, String permission) {
        return find(FIND, course, permission);
    }

    /**
     * Lets one caller after the other change what counts on this course; held until the transaction ends.
     *
     * @throws NotFound as {@link #require}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CourseRef lock(UUID course, String permission) {
        return find(FIND + " for no key update of c", course, permission);
    }

    private CourseRef find(String query, UUID course, String permission) {
        Whose.Scope scope = whose.of(permission);
        return Rows.of(database, query, CourseRef.class)
                .setParameter("id", course)
                .setParameter("scope", scope.inCentres())
                .setParameter("anybodys", scope.ofAnybodyIn())
                .setParameter("caller", scope.caller())
                .uniqueResultOptional()
                .orElseThrow(NotFound::new);
    }
}
