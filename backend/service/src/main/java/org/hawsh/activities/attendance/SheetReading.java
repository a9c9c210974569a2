package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.marks.HeldView;
import org.hawsh.activities.attendance.marks.MarkEvent;
import org.hawsh.activities.attendance.marks.MarkRepository;
import org.hawsh.activities.attendance.marks.MarkRule;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.participants.matching.NameSort;

/** Puts a sheet together, for whoever has been shown to be allowed to use its session. */
@ApplicationScoped
class SheetReading {
    private final Courses courses;
    private final SheetRepository sheets;
    private final MarkRepository marks;
    private final HeadcountRepository headcounts;
    private final ScanRepository scans;
    private final Participants participants;
    private final Accounts accounts;

    SheetReading(
            Courses courses,
            SheetRepository sheets,
            MarkRepository marks,
            HeadcountRepository headcounts,
            ScanRepository scans,
            Participants participants,
            Accounts accounts) {
        this.courses = courses;
        this.sheets = sheets;
        this.marks = marks;
        this.headcounts = headcounts;
        this.scans = scans;
        this.participants = participants;
        this.accounts = accounts;
    }

    SheetView of(SessionRef session) {
        CourseRef course = courses.require(session.courseId(), Permissions.ATTENDANCE_MARK);
        Sheet sheet = sheets.find(session.id());
        Map<UUID, MarkRule.Held> held = MarkRule.of(marks.of(session.id()));
        List<ScanRepository.Scan> filed = scans.of(session.id());
        Map<UUID, AccountRef> names = accounts.named(whoDid(sheet, held, filed));
        List<SheetRowView> rows = rows(session, held, names);
        List<HeadcountCell> cells = headcounts.of(session.id());
        int came =
                sheet.takenByHeadcount()
                        ? cells.stream().mapToInt(HeadcountCell::people).sum()
                        : there(held);
        return new SheetView(
                session.id(),
                session.courseId(),
                session.centreId(),
                course.title(),
                session.startsAt(),
                session.endsAt(),
                session.state(),
                session.sheet(),
                sheet.takenByHeadcount(),
                sheet.inTheRoom(),
                session.topic(),
                sheet.lockedAt(),
                sheet.lockedBy() == null ? null : names.get(sheet.lockedBy()),
                rows,
                cells,
                ScanState.of(filed.isEmpty() ? null : filed.get(0).counted(), came),
                filed.stream().map(scan -> scan.view(names)).toList(),
                sheet.version());
    }

    /** How many sat in the room, as far as the marks say. */
    static int there(Map<UUID, MarkRule.Held> held) {
        return (int)
                held.values().stream()
                        .filter(
                                one ->
                                        one.mark()
                                                .filter(mark -> mark.said().mark().isThere())
                                                .isPresent())
                        .count();
    }

    private List<SheetRowView> rows(
            SessionRef session, Map<UUID, MarkRule.Held> held, Map<UUID, AccountRef> names) {
        Set<UUID> enrolled =
                sheets.enrolledOn(session.courseId(), session.startsAt().toLocalDate());
        Set<UUID> all = new HashSet<>(enrolled);
        held.forEach(
                (person, one) -> {
                    if (one.mark().isPresent() || one.inConflict()) {
                        all.add(person);
                    }
                });
        Map<UUID, ParticipantSummary> people = participants.named(all, Set.of(session.centreId()));
        return all.stream()
                .map(
                        person ->
                                row(
                                        person,
                                        people.get(person),
                                        !enrolled.contains(person),
                                        held.get(person),
                                        names))
                .sorted(
                        Comparator.comparing(SheetRowView::walkIn)
                                .thenComparing(SheetReading::sortKey, Arrays::compareUnsigned)
                                .thenComparing(row -> row.attendance().participantId()))
                .toList();
    }

    private static SheetRowView row(
            UUID person,
            ParticipantSummary known,
            boolean walkIn,
            MarkRule.Held held,
            Map<UUID, AccountRef> names) {
        return new SheetRowView(
                known == null ? null : known.reference(),
                known == null ? null : known.name(),
                walkIn,
                held == null ? HeldView.nothingOf(person) : HeldView.of(person, held, names));
    }

    static byte[] sortKey(ParticipantSummary.ListName name) {
        return NameSort.keyOf(
                Stream.of(name.given(), name.father(), name.grandfather(), name.greatGrandfather())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" ")));
    }

    private static byte[] sortKey(SheetRowView row) {
        return row.name() == null ? new byte[0] : sortKey(row.name());
    }

    private static Set<UUID> whoDid(
            Sheet sheet, Map<UUID, MarkRule.Held> held, List<ScanRepository.Scan> scans) {
        Set<UUID> who =
                held.values().stream()
                        .flatMap(one -> one.standing().stream())
                        .map(MarkEvent::markedBy)
                        .collect(Collectors.toSet());
        scans.forEach(scan -> who.add(scan.attachedBy()));
        if (sheet.lockedBy() != null) {
            who.add(sheet.lockedBy());
        }
        return who;
    }
}
