package org.hawsh.activities.enrolment.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.enrolment.Certificate;
import org.hawsh.activities.enrolment.EndReason;
import org.hawsh.activities.enrolment.EnrolmentState;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.words.LocalizedText;

/** The courses of one person at the caller's centres, the newest first. */
@ApplicationScoped
class ParticipantCourses {
    private static final String OF_PARTICIPANT =
            """
            select e.id, e.course_id, e.centre_id, e.state, e.end_reason, e.held_sessions, e.attended_sessions, e.certificate,
                   c.starts_on, c.ends_on, a.sensitive, a.title_en, a.title_ar, a.title_ckb
            from enrolment e join course c on c.id = e.course_id join activity a on a.id = c.activity_id
            where e.participant_id = :participant and e.centre_id = any(:scope)
            order by c.starts_on desc, e.id desc limit 200
            """;

    private final Participants participants;
    private final EntityManager database;
    private final CurrentUser user;
    private final AuditTrail audit;

    ParticipantCourses(
            Participants participants, EntityManager database, CurrentUser user, AuditTrail audit) {
        this.participants = participants;
        this.database = database;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    List<CourseHistoryView> of(UUID participantId) {
        Set<UUID> scope = user.centresWith(Permissions.ENROLMENT_MANAGE);
        ParticipantSummary person =
                participants.find(participantId, scope).orElseThrow(NotFound::new);
        audit.record(Act.of("READ_COURSES", "participant", participantId).at(person.centreId()));
        List<?> rows =
                database.createNativeQuery(OF_PARTICIPANT, Tuple.class)
                        .setParameter("participant", participantId)
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ParticipantCourses::course).toList();
    }

    private static CourseHistoryView course(Tuple row) {
        String why = row.get("end_reason", String.class);
        String earned = row.get("certificate", String.class);
        return new CourseHistoryView(
                row.get("id", UUID.class),
                row.get("course_id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("sensitive", Boolean.class) ? null : title(row),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                EnrolmentState.valueOf(row.get("state", String.class)),
                why == null ? null : EndReason.valueOf(why),
                row.get("held_sessions", Integer.class),
                row.get("attended_sessions", Integer.class),
                earned == null ? null : Certificate.valueOf(earned));
    }

    private static LocalizedText title(Tuple row) {
        return new LocalizedText(
                row.get("title_en", String.class),
                row.get("title_ar", String.class),
                row.get("title_ckb", String.class));
    }
}
