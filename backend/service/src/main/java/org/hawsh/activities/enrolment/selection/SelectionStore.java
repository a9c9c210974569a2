package org.hawsh.activities.enrolment.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

/** The criteria, the committee and the interview sheets of a course the caller has been shown to be allowed to see. */
@ApplicationScoped
class SelectionStore {
    private static final String ADD_CRITERION =
            """
            insert into selection_criterion (course_id, centre_id, position, title_en, title_ar, title_ckb, weight)
            values (:course, :centre, :position, :en, :ar, :ckb, :weight)
            """;

    private static final String DECLARE =
            """
            update selection_member set declared_at = coalesce(declared_at, now()) where course_id = :course and subject = :subject
            """;

    private static final String REWRITE =
            """
            update selection_sheet set points = :points, filled_at = now(), version = version + 1 where enrolment_id = :enrolment and subject = :subject
            """;

    private static final String FILL =
            """
            insert into selection_sheet (enrolment_id, course_id, centre_id, subject, points, filled_at, version)
            values (:enrolment, :course, :centre, :subject, :points, now(), 1)
            """;

    /** What others find does not count: everybody edits on top of what they alone see. */
    private static final String VERSION =
            """
            select c.selection_version
                   + coalesce((select sum(s.version) from selection_sheet s where s.course_id = c.id and s.subject = :subject), 0)
            from course c where c.id = :course
            """;

    private final EntityManager database;

    SelectionStore(EntityManager database) {
        this.database = database;
    }

    /** Of the selection as one member of the staff sees it: it grows whenever they or a manager change something. */
    int versionFor(UUID course, UUID subject) {
        return ((Number)
                        database.createNativeQuery(VERSION)
                                .setParameter("course", course)
                                .setParameter("subject", subject)
                                .getSingleResult())
                .intValue();
    }

    void set(UUID course, UUID centre, SetSelection selection) {
        database.createNativeQuery(
                        "update course set selection_version = selection_version + 1 where id = :course")
                .setParameter("course", course)
                .executeUpdate();
        database.createNativeQuery("delete from selection_criterion where course_id = :course")
                .setParameter("course", course)
                .executeUpdate();
        database.createNativeQuery("delete from selection_member where course_id = :course")
                .setParameter("course", course)
                .executeUpdate();
        int position = 1;
        for (SetSelection.Criterion criterion : selection.criteria()) {
            database.createNativeQuery(ADD_CRITERION)
                    .setParameter("course", course)
                    .setParameter("centre", centre)
                    .setParameter("position", position++)
                    .setParameter("en", criterion.title().en())
                    .setParameter("ar", criterion.title().ar())
                    .setParameter("ckb", criterion.title().ckb())
                    .setParameter("weight", criterion.weight())
                    .executeUpdate();
        }
        for (UUID subject : selection.committee()) {
            database.createNativeQuery(
                            "insert into selection_member (course_id, centre_id, subject) values (:course, :centre, :subject)")
                    .setParameter("course", course)
                    .setParameter("centre", centre)
                    .setParameter("subject", subject)
                    .executeUpdate();
        }
    }

    List<SetSelection.Criterion> criteria(UUID course) {
        return rows(
                "select title_en, title_ar, title_ckb, weight from selection_criterion where course_id = :course order by position",
                course,
                SetSelection.Criterion.class);
    }

    /** By subject, when they declared to have no interest; null while they have not. */
    Map<UUID, Instant> committee(UUID course) {
        Map<UUID, Instant> committee = new LinkedHashMap<>();
        rows(
                        "select subject, declared_at from selection_member where course_id = :course order by subject",
                        course,
                        Member.class)
                .forEach(member -> committee.put(member.subject(), member.declaredAt()));
        return committee;
    }

    boolean declare(UUID course, UUID subject) {
        return database.createNativeQuery(DECLARE)
                        .setParameter("course", course)
                        .setParameter("subject", subject)
                        .executeUpdate()
                == 1;
    }

    boolean hasSheets(UUID course) {
        return !OneColumn.of(
                        database,
                        "select subject from selection_sheet where course_id = :course limit 1",
                        UUID.class)
                .setParameter("course", course)
                .getResultList()
                .isEmpty();
    }

    /** By enrolment and then by member. */
    Map<UUID, Map<UUID, List<Integer>>> sheets(UUID course) {
        return rows(
                        "select enrolment_id, subject, points from selection_sheet where course_id = :course",
                        course,
                        Filled.class)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Filled::enrolmentId,
                                Collectors.toMap(Filled::subject, Filled::points)));
    }

    void fill(CourseRef course, UUID enrolment, UUID subject, List<Integer> points) {
        Integer[] array = points.toArray(Integer[]::new);
        int rewritten =
                database.createNativeQuery(REWRITE)
                        .setParameter("enrolment", enrolment)
                        .setParameter("subject", subject)
                        .setParameter("points", array)
                        .executeUpdate();
        if (rewritten == 0) {
            database.createNativeQuery(FILL)
                    .setParameter("enrolment", enrolment)
                    .setParameter("course", course.id())
                    .setParameter("centre", course.centreId())
                    .setParameter("subject", subject)
                    .setParameter("points", array)
                    .executeUpdate();
        }
    }

    private <R extends Record> List<R> rows(String query, UUID course, Class<R> type) {
        return Rows.of(database, query, type).setParameter("course", course).getResultList();
    }

    private record Member(UUID subject, Instant declaredAt) {}

    private record Filled(UUID enrolmentId, UUID subject, List<Integer> points) {}
}
