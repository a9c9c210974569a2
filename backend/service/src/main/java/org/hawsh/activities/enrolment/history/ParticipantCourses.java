package org.hawsh.activities.enrolment.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** The courses of one person at the caller's centres, the newest first. */
@ApplicationScoped
class ParticipantCourses {
    private static final String OF_PARTICIPANT =
            """
            select e.id as enrolment_id, e.course_id, e.centre_id, e.state, e.end_reason, e.held_sessions, e.attended_sessions, e.certificate,
                   c.starts_on, c.ends_on, case when a.sensitive then null else course_title(a.title_en, c.label) end as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb
            from enrolment e join course c on c.id = e.course_id join activity a on a.id = c.activity_id
            where e.participant_id = :participant and e.centre_id = any(:scope)
              and (c.starts_on, e.id) < (:on, :id)
            order by c.starts_on desc, e.id desc limit :count
            """;

    private static final String BEFORE_ANY = LocalDate.of(2201, 1, 1) + " " + new UUID(-1, -1);

    private final Participants participants;
    private final EntityManager database;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    ParticipantCourses(
            Participants participants,
            EntityManager database,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.participants = participants;
        this.database = database;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    @Transactional
    Page<CourseHistoryView> of(UUID participantId, Paging paging) {
        Set<UUID> scope = user.centresWith(Permissions.ENROLMENT_MANAGE);
        ParticipantSummary person =
                participants.find(participantId, scope).orElseThrow(NotFound::new);
        records.done(
                ParticipantCoursesSheet.PARTICIPANT.did(
                        "READ_COURSES", participantId, person.centreId()));
        return cursors.page(
                paging.cursor(),
                paging.limit(),
                user.subject() + ":courses-of:" + participantId,
                BEFORE_ANY,
                (after, count) -> rows(participantId, scope, after.split(" "), count),
                last -> last.startsOn() + " " + last.enrolmentId());
    }

    private List<CourseHistoryView> rows(
            UUID participantId, Set<UUID> scope, String[] after, int count) {
        return Rows.of(database, OF_PARTICIPANT, CourseHistoryView.class)
                .setParameter("participant", participantId)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("on", LocalDate.parse(after[0]))
                .setParameter("id", UUID.fromString(after[1]))
                .setParameter("count", count)
                .getResultList();
    }
}
