package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of enrolments, of courses the caller has been shown to be allowed to see. */
@ApplicationScoped
@Transactional
public class Enrolments {
    private final EnrolmentRepository enrolments;

    Enrolments(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    /** Who is enrolled on that day, in the order in which they came: joined by then, and not gone before. */
    public List<RosterEntry> roster(UUID course, LocalDate day) {
        return enrolments.enrolledOn(course, day).stream().map(Enrolment::onRoster).toList();
    }

    /** Somebody's courses at these centres, which the caller has been shown to be allowed to see; the newest first. */
    public List<RosterEntry> of(UUID participant, Collection<UUID> centres) {
        return enrolments.ofParticipant(participant, centres).stream()
                .map(Enrolment::onRoster)
                .toList();
    }

    /** Whoever completed a course, in the order in which they came. */
    public List<RosterEntry> completed(UUID course) {
        return enrolments.in(course, EnrolmentState.COMPLETED).stream()
                .map(Enrolment::onRoster)
                .toList();
    }

    /** One of a course, whatever became of it. */
    public Optional<RosterEntry> find(UUID course, UUID enrolment) {
        return enrolments.find(enrolment, course).map(Enrolment::onRoster);
    }
}
