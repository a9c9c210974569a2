package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.activities.ActivityRef;
import org.hawsh.activities.ActivityShape;
import org.hawsh.activities.courses.catalogue.Selection;
import org.hawsh.centres.LocalMoments;
import org.hawsh.centres.people.Staff;
import org.hawsh.centres.people.StaffRef;
import org.hawsh.platform.problems.Fault;

/** What must hold of a course before it is stored. */
@ApplicationScoped
class CourseRules {
    private static final int LONGEST_DAYS = 730;
    private static final int OF_AGE = 18;

    private final Staff staff;

    CourseRules(Staff staff) {
        this.staff = staff;
    }

    List<Fault> faults(UUID centre, ActivityRef activity, CourseDetails course) {
        List<Fault> faults = new ArrayList<>(ofDays(course));
        faults.addAll(ofTimes(course));
        faults.addAll(ofPlaces(activity, course));
        faults.addAll(ofTeachers(centre, activity, course));
        return faults;
    }

    private static List<Fault> ofDays(CourseDetails course) {
        List<Fault> faults =
                new ArrayList<>(LocalMoments.implausible("/startsOn", course.startsOn()));
        faults.addAll(LocalMoments.implausible("/endsOn", course.endsOn()));
        if (course.endsOn().isBefore(course.startsOn())) {
            faults.add(Fault.at("/endsOn", "ends-before-it-begins"));
        } else if (ChronoUnit.DAYS.between(course.startsOn(), course.endsOn()) > LONGEST_DAYS) {
            faults.add(Fault.at("/endsOn", "course-too-long", LONGEST_DAYS));
        }
        return faults;
    }

    private static List<Fault> ofTimes(CourseDetails course) {
        if ((course.startTime() == null) != (course.endTime() == null)
                || course.startTime() == null && !course.weekdays().isEmpty()) {
            return List.of(
                    Fault.at(course.startTime() == null ? "/startTime" : "/endTime", "required"));
        }
        return course.startTime() != null && !course.endTime().isAfter(course.startTime())
                ? List.of(Fault.at("/endTime", "ends-before-it-begins"))
                : List.of();
    }

    private static List<Fault> ofPlaces(ActivityRef activity, CourseDetails course) {
        if (course.capacity() == null && activity.shape() == ActivityShape.CLOSED_GROUP) {
            return List.of(Fault.at("/capacity", "closed-group-has-a-capacity"));
        }
        boolean streams = course.selection() == Selection.STREAMS;
        if (!streams && course.streamAPlaces() == null && course.streamBPlaces() == null) {
            return List.of();
        }
        boolean full =
                course.streamAPlaces() != null
                        && course.streamBPlaces() != null
                        && course.capacity() != null
                        && course.streamAPlaces() + course.streamBPlaces() == course.capacity();
        return streams && full
                ? List.of()
                : List.of(Fault.at("/streamAPlaces", "streams-fill-the-course"));
    }

    private List<Fault> ofTeachers(UUID centre, ActivityRef activity, CourseDetails course) {
        List<UUID> ids = course.teachers().stream().map(Teacher::staffMemberId).toList();
        Map<UUID, StaffRef> known =
                staff.of(centre, ids).stream()
                        .collect(Collectors.toMap(StaffRef::id, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String pointer = "/teachers/" + i + "/staffMemberId";
            StaffRef teacher = known.get(ids.get(i));
            if (!seen.add(ids.get(i))) {
                faults.add(Fault.at(pointer, "teacher-twice"));
            } else if (teacher == null || !teacher.worksFrom(course.startsOn(), course.endsOn())) {
                faults.add(Fault.at(pointer, "teacher-unknown"));
            } else if (hasChildren(activity, course)
                    && !isGoodWithChildren(teacher, course.endsOn())) {
                faults.add(
                        Fault.at(
                                pointer,
                                "teacher-without-papers",
                                teacher.name(),
                                course.endsOn().toString()));
            }
        }
        return faults;
    }

    /** Children are looked after beside it, or may sit in it. */
    static boolean hasChildren(ActivityRef activity, CourseDetails course) {
        return course.childcareSeats() > 0
                || activity.ageFrom() == null
                || activity.ageFrom() < OF_AGE;
    }

    private static boolean isGoodWithChildren(StaffRef teacher, LocalDate last) {
        return teacher.goodWithChildrenUntil() != null
                && !teacher.goodWithChildrenUntil().isBefore(last);
    }
}
