package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.figures.AttendanceRate;
import org.hawsh.activities.attendance.figures.FigureRepository;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.centres.Centres;
import org.hawsh.centres.DayRange;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.work.records.Records;

/** A week or two of one course at a glance, and what each person's attendance adds up to. */
@ApplicationScoped
class GridService {
    private final Courses courses;
    private final Centres centres;
    private final GridRepository grid;
    private final FigureRepository figures;
    private final Participants participants;
    private final Records records;

    GridService(
            Courses courses,
            Centres centres,
            GridRepository grid,
            FigureRepository figures,
            Participants participants,
            Records records) {
        this.courses = courses;
        this.centres = centres;
        this.grid = grid;
        this.figures = figures;
        this.participants = participants;
        this.records = records;
    }

    @Transactional
    GridView of(UUID courseId, LocalDate from, LocalDate to) {
        CourseRef course = courses.require(courseId, Permissions.ATTENDANCE_MARK);
        LocalDate today = centres.todayAt(course.centreId());
        DayRange range = DayRange.of(from == null ? today.minusDays(6) : from, to, today);
        List<GridView.Day> days = grid.days(courseId, range.from(), range.to());
        Map<UUID, List<GridRepository.Seat>> seats =
                grid.seats(courseId, range.from(), range.to()).stream()
                        .collect(Collectors.groupingBy(GridRepository.Seat::participantId));
        Map<UUID, Map<UUID, GridRepository.Held>> held = new HashMap<>();
        grid.held(days.stream().map(GridView.Day::sessionId).toList())
                .forEach(
                        one ->
                                held.computeIfAbsent(one.participantId(), person -> new HashMap<>())
                                        .put(one.sessionId(), one));
        Set<UUID> people = new HashSet<>(seats.keySet());
        people.addAll(held.keySet());
        Map<UUID, ParticipantSummary> names = participants.named(people, Set.of(course.centreId()));
        Map<UUID, AttendanceRate> rates = figures.ratesOf(courseId);
        records.shown(
                AttendanceDeedsSheet.COURSE.did("READ_GRID", courseId, course.centreId()), people);
        return new GridView(
                days,
                people.stream()
                        .map(
                                person ->
                                        line(
                                                person,
                                                names.get(person),
                                                days,
                                                seats.getOrDefault(person, List.of()),
                                                held.getOrDefault(person, Map.of()),
                                                rates.get(person)))
                        .sorted(
                                Comparator.comparing(GridService::sortKey, Arrays::compareUnsigned)
                                        .thenComparing(GridView.Line::participantId))
                        .toList());
    }

    private static GridView.Line line(
            UUID person,
            ParticipantSummary known,
            List<GridView.Day> days,
            List<GridRepository.Seat> seats,
            Map<UUID, GridRepository.Held> held,
            AttendanceRate rate) {
        Stream<GridView.Cell> cells =
                days.stream()
                        .map(
                                day -> {
                                    GridRepository.Held one = held.get(day.sessionId());
                                    LocalDate date = day.startsAt().toLocalDate();
                                    return new GridView.Cell(
                                            seats.stream().anyMatch(seat -> seat.on(date)),
                                            one == null ? null : one.mark(),
                                            one != null && one.conflict(),
                                            one == null ? null : one.key());
                                });
        return new GridView.Line(
                person,
                known == null ? null : known.reference(),
                known == null ? null : known.name(),
                cells.toList(),
                rate);
    }

    private static byte[] sortKey(GridView.Line line) {
        return line.name() == null ? new byte[0] : SheetReading.sortKey(line.name());
    }
}
