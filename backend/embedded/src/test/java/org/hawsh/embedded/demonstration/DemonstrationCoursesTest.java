package org.hawsh.embedded.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemonstrationCoursesTest {
    private static final Path CATALOGUE =
            Path.of(
                    "../service/src/main/resources/db/migration/V305__activities_first_catalogue.sql");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<String> ROOMS = named("room", DemonstrationCentres.rooms().size());

    @Test
    void noRoomAndNobodyIsInTwoPlacesAtOnce() {
        for (int staff : List.of(6, 7)) {
            List<Map<String, Object>> courses =
                    DemonstrationCourses.of("KRK", ROOMS, named("staff", staff), TODAY);
            assertEquals(List.of(), clashes(courses, "roomId"));
            assertEquals(List.of(), clashes(courses, "teachers"));
        }
    }

    @Test
    void elevenCoursesRunTodayOneBeginsSoonAndTwoAreOver() {
        List<Map<String, Object>> courses =
                DemonstrationCourses.of("KRK", ROOMS, named("staff", 6), TODAY);
        long begun =
                courses.stream().filter(course -> day(course, "startsOn").isBefore(TODAY)).count();
        long over =
                courses.stream().filter(course -> day(course, "endsOn").isBefore(TODAY)).count();
        assertEquals(14, courses.size());
        assertEquals(13, begun);
        assertEquals(2, over);
    }

    @Test
    void twoGroupsOfOneTitleAreToldApartByTheirLabels() {
        assertEquals(
                List.of("A1", "A2"),
                DemonstrationCourses.of("KRK", ROOMS, named("staff", 6), TODAY).stream()
                        .filter(
                                course ->
                                        course.get("activityId")
                                                .toString()
                                                .endsWith("-000000000001"))
                        .map(course -> course.get("label"))
                        .toList());
    }

    @Test
    void onEveryWorkingDayThereAreSeveralSessions() {
        List<Map<String, Object>> courses =
                DemonstrationCourses.of("KRK", ROOMS, named("staff", 6), TODAY);
        for (DayOfWeek day :
                List.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY)) {
            assertTrue(
                    courses.stream().filter(course -> days(course).contains(day.name())).count()
                            >= 4,
                    day.name());
        }
    }

    /** When and where women are among themselves is told by the centre, and not to whoever passes by. */
    @Test
    void theHoursAndTheRoomOfWomenAreNotInPublic() throws IOException {
        Set<String> womens = womenOnly();
        assertEquals(Set.of("01939e5c-0001-7000-8000-000000000004"), womens);
        List<Object> shown =
                DemonstrationCourses.of("KRK", ROOMS, named("staff", 6), TODAY).stream()
                        .filter(course -> womens.contains(course.get("activityId")))
                        .map(course -> course.get("showsWhere"))
                        .toList();
        assertEquals(List.of("DAY_ONLY"), shown);
    }

    /** As the first catalogue says it: sensitive, women only. */
    private static Set<String> womenOnly() throws IOException {
        String catalogue = Files.readString(CATALOGUE);
        return Pattern.compile("\\('([0-9a-f-]{36})', '[^\\n]*\\n +(?:true|false), true,")
                .matcher(catalogue)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> clashes(List<Map<String, Object>> courses, String what) {
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            for (Map<String, Object> other : courses.subList(0, i)) {
                Map<String, Object> one = courses.get(i);
                Set<String> common = new HashSet<>(days(one));
                common.retainAll(days(other));
                if (one.get(what).equals(other.get(what))
                        && !common.isEmpty()
                        && ((String) one.get("startTime")).compareTo((String) other.get("endTime"))
                                < 0
                        && ((String) one.get("endTime")).compareTo((String) other.get("startTime"))
                                > 0) {
                    clashes.add(one.get("activityId") + " and " + other.get("activityId"));
                }
            }
        }
        return clashes;
    }

    @SuppressWarnings("unchecked")
    private static List<String> days(Map<String, Object> course) {
        return (List<String>) course.get("weekdays");
    }

    private static LocalDate day(Map<String, Object> course, String what) {
        return LocalDate.parse((String) course.get(what));
    }

    private static List<String> named(String what, int count) {
        return IntStream.range(0, count).mapToObj(number -> what + number).toList();
    }
}
