package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.marks.HeldView;
import org.hawsh.activities.attendance.marks.MarkCheck;
import org.hawsh.activities.attendance.marks.MarkEvent;
import org.hawsh.activities.attendance.marks.MarkRepository;
import org.hawsh.activities.attendance.marks.MarkRow;
import org.hawsh.activities.attendance.marks.MarkRule;
import org.hawsh.activities.attendance.marks.MarksTaken;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.participants.Participants;
import org.hawsh.platform.codes.Codes;
import org.hawsh.platform.request.Request;
import org.hawsh.work.records.Records;

/** Taking attendance: marks come one by one from a thumb, or a week of them from a device that had no line. */
@ApplicationScoped
class AttendanceService {

    private final Sessions sessions;
    private final SheetDay days;
    private final SheetRepository sheets;
    private final MarkRepository marks;
    private final Participants participants;
    private final Codes codes;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;
    private final Request request;

    AttendanceService(
            Sessions sessions,
            SheetDay days,
            SheetRepository sheets,
            MarkRepository marks,
            Participants participants,
            Codes codes,
            Accounts accounts,
            CurrentUser user,
            Records records,
            Request request) {
        this.sessions = sessions;
        this.days = days;
        this.sheets = sheets;
        this.marks = marks;
        this.participants = participants;
        this.codes = codes;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
        this.request = request;
    }

    /** Two devices that send the same sheet wait for each other, so that what holds always follows from every mark. */
    @Transactional
    MarksTaken take(UUID sessionId, TakeAttendance request) {
        SessionRef session = sessions.lock(sessionId, Permissions.ATTENDANCE_MARK);
        days.mustHaveCome(session);
        return take(session, request);
    }

    MarksTaken take(SessionRef session, TakeAttendance taken) {
        MarkCheck check = checked(session, taken);
        Set<UUID> touched =
                taken.marks().stream()
                        .map(MarkRow::participantId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<UUID, MarkRule.Held> held = store(session, check.fresh(), touched);
        boolean begins = !check.fresh().isEmpty() || taken.inTheRoom() != null;
        int version =
                begins
                        ? sheets.begin(
                                session.id(),
                                session.sheet() == SheetState.LOCKED ? null : taken.inTheRoom(),
                                taken.device())
                        : sheets.find(session.id()).version();
        if (begins) {
            String act =
                    session.sheet() == SheetState.LOCKED ? "CORRECT_ATTENDANCE" : "MARK_ATTENDANCE";
            records.done(AttendanceDeedsSheet.SESSION.did(act, session.id(), session.centreId()));
        }
        return new MarksTaken(
                check.results(),
                views(touched, held),
                begins && session.sheet() == SheetState.NOT_TAKEN
                        ? SheetState.OPEN
                        : session.sheet(),
                version);
    }

    private MarkCheck checked(SessionRef session, TakeAttendance taken) {
        Set<UUID> people =
                taken.marks().stream()
                        .map(MarkRow::participantId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<Long> counters =
                taken.marks().stream()
                        .map(MarkRow::counter)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<UUID> enrolled =
                people.isEmpty()
                        ? Set.of()
                        : sheets.enrolledAmong(
                                session.courseId(), session.startsAt().toLocalDate(), people);
        Set<UUID> others = new HashSet<>(people);
        others.removeAll(enrolled);
        return new MarkCheck(
                        taken.device(),
                        user.subject(),
                        session.sheet(),
                        counters.isEmpty() ? List.of() : marks.ofDevice(taken.device(), counters),
                        enrolled,
                        others.isEmpty()
                                ? Set.of()
                                : participants.belongingTo(session.centreId(), others),
                        taken.givesReasons()
                                ? codes.of(AttendanceDeedsSheet.ABSENCE_REASONS)
                                : List.of(),
                        request.messages())
                .each(taken.marks());
    }

    private Map<UUID, MarkRule.Held> store(
            SessionRef session, List<MarkEvent> fresh, Set<UUID> touched) {
        if (touched.isEmpty()) {
            return Map.of();
        }
        List<MarkEvent> all = new ArrayList<>(marks.of(session.id(), touched));
        all.addAll(fresh);
        Map<UUID, MarkRule.Held> held = MarkRule.of(all);
        if (!fresh.isEmpty()) {
            marks.add(session, fresh);
            Set<UUID> changed =
                    fresh.stream().map(MarkEvent::participantId).collect(Collectors.toSet());
            Map<UUID, MarkRule.Held> holds = new HashMap<>(held);
            holds.keySet().retainAll(changed);
            marks.hold(session, holds);
            sheets.reachChanged(session);
        }
        return held;
    }

    private List<HeldView> views(Set<UUID> people, Map<UUID, MarkRule.Held> held) {
        Map<UUID, AccountRef> names = namesOf(held.values().stream());
        return people.stream()
                .sorted()
                .map(
                        person ->
                                held.containsKey(person)
                                        ? HeldView.of(person, held.get(person), names)
                                        : HeldView.nothingOf(person))
                .toList();
    }

    /** Somebody who only sees their own marks is not looked up. */
    private Map<UUID, AccountRef> namesOf(Stream<MarkRule.Held> held) {
        Set<UUID> by =
                held.flatMap(one -> one.standing().stream())
                        .map(MarkEvent::markedBy)
                        .collect(Collectors.toSet());
        return by.equals(Set.of(user.subject()))
                ? by.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), me -> new AccountRef(me, null)))
                : accounts.named(by);
    }
}
