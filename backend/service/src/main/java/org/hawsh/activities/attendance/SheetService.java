package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.marks.MarkRepository;
import org.hawsh.activities.attendance.marks.MarkRule;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** The sheet as a whole: read, counted, and submitted by somebody who stands by it. */
@ApplicationScoped
@Transactional
class SheetService {
    private final Sessions sessions;
    private final SheetDay days;
    private final SheetReading reading;
    private final SheetRepository sheets;
    private final MarkRepository marks;
    private final HeadcountRepository headcounts;
    private final CurrentUser user;
    private final Records records;

    SheetService(
            Sessions sessions,
            SheetDay days,
            SheetReading reading,
            SheetRepository sheets,
            MarkRepository marks,
            HeadcountRepository headcounts,
            CurrentUser user,
            Records records) {
        this.sessions = sessions;
        this.days = days;
        this.reading = reading;
        this.sheets = sheets;
        this.marks = marks;
        this.headcounts = headcounts;
        this.user = user;
        this.records = records;
    }

    /** Before an answer that was kept is given again. */
    void require(UUID sessionId) {
        sessions.require(sessionId, Permissions.ATTENDANCE_MARK);
    }

    SheetView read(UUID sessionId) {
        SessionRef session = sessions.require(sessionId, Permissions.ATTENDANCE_MARK);
        SheetView sheet = reading.of(session);
        records.shown(
                AttendanceDeedsSheet.SESSION.did("READ_SHEET", sessionId, session.centreId()),
                sheet.rows().stream().map(row -> row.attendance().participantId()).toList());
        return sheet;
    }

    SheetView count(UUID sessionId, int seenVersion, SaveHeadcount request) {
        SessionRef session = sessions.lock(sessionId, Permissions.ATTENDANCE_MARK);
        days.mustHaveCome(session);
        ValidationFailed.ifAny(request.faults());
        mustNotBeLocked(session);
        Sheet sheet = sheets.find(sessionId);
        if (!sheet.takenByHeadcount()) {
            throw SheetRefusal.of(Fault.at("", "headcount-of-open-sessions"));
        }
        if (sheet.version() != seenVersion) {
            throw new VersionConflict();
        }
        headcounts.replace(session, request.cells());
        int version =
                sheets.begin(
                        sessionId, new InTheRoom(request.people(), Moments.now()), user.subject());
        sheets.reachChanged(session);
        records.done(
                AttendanceDeedsSheet.SESSION.did("COUNT_PEOPLE", sessionId, session.centreId()));
        records.changed(AttendanceDeedsSheet.SHEET, sessionId, version, Set.of("headcount"));
        return reading.of(sessions.require(sessionId, Permissions.ATTENDANCE_MARK));
    }

    /** From here on the sheet is changed with a reason only. */
    SheetView submit(UUID sessionId, SubmitSheet request) {
        SessionRef session = sessions.lock(sessionId, Permissions.ATTENDANCE_MARK);
        days.mustHaveCome(session);
        mustNotBeLocked(session);
        SheetRefusal.ifAny(faults(session, request.inTheRoom()));
        sheets.lock(sessionId, request.inTheRoom(), request.topic(), user.subject());
        sheets.reachChanged(session);
        records.done(
                AttendanceDeedsSheet.SESSION.did("SUBMIT_SHEET", sessionId, session.centreId()));
        records.changed(
                AttendanceDeedsSheet.SHEET,
                sessionId,
                sheets.find(sessionId).version(),
                Set.of("sheet", "topic"));
        return reading.of(sessions.require(sessionId, Permissions.ATTENDANCE_MARK));
    }

    private List<Fault> faults(SessionRef session, int inTheRoom) {
        if (session.sheet() == SheetState.NOT_TAKEN) {
            return List.of(Fault.at("", "sheet-not-begun"));
        }
        Map<UUID, MarkRule.Held> held = MarkRule.of(marks.of(session.id()));
        List<Fault> faults = new ArrayList<>();
        long conflicts = held.values().stream().filter(MarkRule.Held::inConflict).count();
        if (conflicts > 0) {
            faults.add(Fault.at("", "marks-in-conflict", conflicts));
        }
        int there = SheetReading.there(held);
        if (sheets.find(session.id()).takenByHeadcount()) {
            int counted =
                    headcounts.of(session.id()).stream().mapToInt(HeadcountCell::people).sum();
            if (counted != inTheRoom || there > inTheRoom) {
                faults.add(
                        Fault.at(
                                "/inTheRoom",
                                "count-differs",
                                Math.max(there, counted),
                                inTheRoom));
            }
            return faults;
        }
        Set<UUID> open =
                new HashSet<>(
                        sheets.enrolledOn(session.courseId(), session.startsAt().toLocalDate()));
        open.removeIf(person -> held.containsKey(person) && held.get(person).mark().isPresent());
        if (!open.isEmpty()) {
            faults.add(Fault.at("", "people-not-marked", open.size()));
        }
        if (there != inTheRoom) {
            faults.add(Fault.at("/inTheRoom", "count-differs", there, inTheRoom));
        }
        return faults;
    }

    private static void mustNotBeLocked(SessionRef session) {
        if (session.sheet() == SheetState.LOCKED) {
            throw SheetRefusal.of(Fault.at("", "sheet-locked"));
        }
    }
}
