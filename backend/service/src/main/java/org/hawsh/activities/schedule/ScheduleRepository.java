package org.hawsh.activities.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;

/** What the database's public functions tell; nothing else is asked here. */
@ApplicationScoped
class ScheduleRepository {
    private static final String CENTRES = "select * from public_centres()";
    private static final String SESSIONS = "select * from public_sessions(:centre, :from, :to)";
    private static final String ON_REQUEST =
            "select * from public_courses_on_request(:centre, :from, :to)";
    private static final String CLOSURES = "select * from public_closures(:centre, :from, :to)";

    private final EntityManager database;

    ScheduleRepository(EntityManager database) {
        this.database = database;
    }

    List<PublicCentre> centres() {
        return tuples(database.createNativeQuery(CENTRES, Tuple.class).getResultList()).stream()
                .map(ScheduleRepository::centre)
                .toList();
    }

    List<PublicSession> sessions(String centre, LocalDate from, LocalDate to) {
        return asked(SESSIONS, centre, from, to).stream().map(ScheduleRepository::session).toList();
    }

    List<PublicCourse> onRequest(String centre, LocalDate from, LocalDate to) {
        return asked(ON_REQUEST, centre, from, to).stream()
                .map(ScheduleRepository::course)
                .toList();
    }

    List<PublicClosure> closures(String centre, LocalDate from, LocalDate to) {
        return asked(CLOSURES, centre, from, to).stream()
                .map(
                        row ->
                                new PublicClosure(
                                        row.get("starts_at", LocalDateTime.class),
                                        row.get("ends_at", LocalDateTime.class),
                                        text(row, "notice")))
                .toList();
    }

    private List<Tuple> asked(String function, String centre, LocalDate from, LocalDate to) {
        return tuples(
                database.createNativeQuery(function, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList());
    }

    private static List<Tuple> tuples(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static PublicCentre centre(Tuple row) {
        return new PublicCentre(
                row.get("code", String.class), text(row, "name"), text(row, "address"));
    }

    private static PublicCourse course(Tuple row) {
        return new PublicCourse(
                row.get("course_id", UUID.class),
                text(row, "title"),
                row.get("type", String.class),
                Language.fromString(row.get("language", String.class)),
                row.get("women_only", Boolean.class),
                row.get("age_from", Integer.class),
                row.get("age_to", Integer.class),
                row.get("childcare", Boolean.class),
                row.get("open_to_all", Boolean.class));
    }

    private static PublicSession session(Tuple row) {
        boolean whole = "FULL".equals(row.get("shows_where", String.class));
        LocalDateTime from = row.get("starts_at", LocalDateTime.class);
        return new PublicSession(
                row.get("session_id", UUID.class),
                course(row),
                from.toLocalDate(),
                whole ? from : null,
                whole ? row.get("ends_at", LocalDateTime.class) : null,
                whole ? row.get("room", String.class) : null,
                row.get("cancelled", Boolean.class),
                row.get("sequence", Integer.class),
                row.get("changed_at", Instant.class));
    }

    private static LocalizedText text(Tuple row, String name) {
        String english = row.get(name + "_en", String.class);
        return english == null
                ? null
                : new LocalizedText(
                        english,
                        row.get(name + "_ar", String.class),
                        row.get(name + "_ckb", String.class));
    }
}
