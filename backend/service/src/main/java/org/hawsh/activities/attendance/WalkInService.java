package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.marks.MarkResult;
import org.hawsh.activities.attendance.marks.MarksTaken;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.participants.registration.Registration;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Whoever walks in is on the sheet and present in one act: nobody is written down and then lost. */
@ApplicationScoped
class WalkInService {
    private final Sessions sessions;
    private final SheetDay days;
    private final SheetRepository sheets;
    private final AttendanceService attendance;
    private final Participants participants;
    private final Registration registration;
    private final Records records;

    WalkInService(
            Sessions sessions,
            SheetDay days,
            SheetRepository sheets,
            AttendanceService attendance,
            Participants participants,
            Registration registration,
            Records records) {
        this.sessions = sessions;
        this.days = days;
        this.sheets = sheets;
        this.attendance = attendance;
        this.participants = participants;
        this.registration = registration;
        this.records = records;
    }

    @Transactional
    WalkInView add(UUID sessionId, AddWalkIn request) {
        SessionRef session = sessions.lock(sessionId, Permissions.ATTENDANCE_MARK);
        days.mustHaveCome(session);
        ValidationFailed.ifAny(request.faults());
        UUID person =
                request.person() == null
                        ? known(session, request.reference())
                        : registration
                                .registerAll(
                                        session.centreId(),
                                        List.of(request.person().at(session.centreId())))
                                .get(0);
        MarksTaken taken = attendance.take(session, request.takenOf(person));
        MarkResult result = taken.results().get(0);
        if (result.outcome() == MarkResult.Outcome.REFUSED) {
            throw SheetRefusal.of(
                    Fault.at(result.errors().get(0).pointer(), result.errors().get(0).code()));
        }
        ParticipantSummary named =
                participants.named(Set.of(person), Set.of(session.centreId())).get(person);
        records.done(AttendanceDeedsSheet.PARTICIPANT.did("WALK_IN", person, session.centreId()));
        return new WalkInView(
                new SheetRowView(
                        named.reference(),
                        named.name(),
                        sheets.enrolledAmong(
                                        session.courseId(),
                                        session.startsAt().toLocalDate(),
                                        Set.of(person))
                                .isEmpty(),
                        taken.held().get(0)),
                taken.sheet(),
                taken.version());
    }

    private UUID known(SessionRef session, String reference) {
        return participants
                .withReference(reference, session.centreId())
                .orElseThrow(() -> SheetRefusal.of(Fault.at("/reference", "person-unknown")));
    }
}
