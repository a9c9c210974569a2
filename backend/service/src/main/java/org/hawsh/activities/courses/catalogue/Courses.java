package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.words.LocalizedText;

/** What other features may ask of courses. */
@ApplicationScoped
public class Courses {
    private static final String FIND =
            """
            select c.id, c.centre_id, c.activity_id, c.state, c.starts_on, c.ends_on, c.capacity, c.waiting_places,
                   c.childcare_seats, c.selection, c.offer_hours, c.completion_percent,
                   a.title_en, a.title_ar, a.title_ckb, a.sensitive, a.women_only, a.age_from, a.age_to, a.prerequisite_id
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
        List<?> rows =
                database.createNativeQuery(query, Tuple.class)
                        .setParameter("id", course)
                        .setParameter("scope", scope.inCentres())
                        .setParameter("anybodys", scope.ofAnybodyIn())
                        .setParameter("caller", scope.caller())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(Courses::course)
                .orElseThrow(NotFound::new);
    }

    private static CourseRef course(Tuple row) {
        return new CourseRef(
                row.get("id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("activity_id", UUID.class),
                new LocalizedText(
                        row.get("title_en", String.class),
                        row.get("title_ar", String.class),
                        row.get("title_ckb", String.class)),
                row.get("sensitive", Boolean.class),
                CourseState.valueOf(row.get("state", String.class)),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("capacity", Integer.class),
                row.get("waiting_places", Integer.class),
                row.get("childcare_seats", Integer.class),
                Selection.valueOf(row.get("selection", String.class)),
                row.get("offer_hours", Integer.class),
                row.get("completion_percent", Integer.class),
                row.get("women_only", Boolean.class),
                row.get("age_from", Integer.class),
                row.get("age_to", Integer.class),
                row.get("prerequisite_id", UUID.class));
    }
}
